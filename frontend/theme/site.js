// What the frame of the site does in the browser alone.

// Takes the plain copy of the page away once the live one stands there.
const copy = document.getElementById('first-paint');
const outlet = document.getElementById('outlet');
if (copy && outlet) {
  const isLive = () => outlet.querySelector('.site-main > *') !== null;
  const removal = new MutationObserver(() => {
    if (isLive()) {
      removal.disconnect();
      carryOver();
      copy.remove();
    }
  });
  removal.observe(outlet, { childList: true, subtree: true });
}

// What was opened while the scripts were on their way stays open, and the keyboard where it was.
function carryOver() {
  const stops = (root) => [...root.querySelectorAll('a[href], summary')];
  const live = stops(outlet);
  stops(copy).forEach((stop, place) => {
    const same = live[place];
    if (same?.textContent !== stop.textContent) {
      return;
    }
    if (stop.matches('summary')) {
      same.parentElement.open = stop.parentElement.open;
    }
    if (stop === document.activeElement) {
      same.focus({ preventScroll: true });
    }
  });
}

// When Vaadin's router has arrived, it moves the page once, which takes the focus away.
addEventListener(
  'vaadin-router-location-changed',
  () => {
    const focused = document.activeElement;
    setTimeout(() => {
      if (document.activeElement === document.body) {
        focused?.focus({ preventScroll: true });
      }
    });
  },
  { once: true },
);

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function switchAppearance() {
  const appearance = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = appearance;
  document.cookie = `apparence=${appearance}; path=/; samesite=lax`;
}

// Past the header, without a change of the address, which holds the answers.
function skip(event) {
  const main = document.querySelector('#outlet main');
  if (main) {
    event.preventDefault();
    main.focus();
    main.scrollIntoView();
  }
}

// Where each page was left, so that going back leads there; in memory alone, the address of a page
// holds answers. Views arrive when they have been fetched, so the browser cannot do it. On the way
// to another page, Vaadin scrolls while the address is still the old one: that does not count.
const positions = new Map();
const SETTLED = 150;
let isOnTheWay = false;
let pending;
addEventListener(
  'scroll',
  () => {
    const page = location.href;
    clearTimeout(pending);
    if (!isOnTheWay) {
      pending = setTimeout(() => page === location.href && positions.set(page, scrollY), SETTLED);
    }
  },
  { passive: true },
);
addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
history.scrollRestoration = 'manual';

// The link that was clicked, until its page has arrived: when the session turns out to be lost, the
// page loads again and then goes there.
const WANTED = 'wanted';
const SECONDS_UNTIL_FORGOTTEN = 20;

function want(address) {
  sessionStorage.setItem(WANTED, JSON.stringify({ address, since: Date.now() }));
}

function goOn() {
  const wanted = JSON.parse(sessionStorage.getItem(WANTED) ?? 'null');
  sessionStorage.removeItem(WANTED);
  const isReload = performance.getEntriesByType('navigation')[0]?.type === 'reload';
  const isRecent = wanted && Date.now() - wanted.since < SECONDS_UNTIL_FORGOTTEN * 1000;
  if (isReload && isRecent && wanted.address !== location.href) {
    location.replace(wanted.address);
  }
}
goOn();

// Without a network, stay on the page and go on once it is back. Vaadin says meanwhile what is up.
const isOffline = () => !navigator.onLine;

/** False for what leaves this page where it is: other sites and tabs, files, places on the page. */
function leadsToAPage(link) {
  const isHere = link.hash && link.href.split('#')[0] === location.href.split('#')[0];
  const isOurs = link.origin === location.origin;
  return isOurs && !isHere && !link.target && !link.hasAttribute('download');
}

function follow(event, link) {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (!isPlain || !leadsToAPage(link)) {
    return;
  }
  positions.set(location.href, scrollY);
  if (isOffline()) {
    event.preventDefault();
    event.stopImmediatePropagation();
    addEventListener('online', () => location.assign(link.href), { once: true });
  } else {
    isOnTheWay = true;
    want(link.href);
  }
}

addEventListener('popstate', (event) => {
  if (isOffline()) {
    event.stopImmediatePropagation();
    addEventListener('online', () => location.reload(), { once: true });
  }
});

addEventListener(
  'click',
  (event) => {
    const { target } = event;
    if (!(target instanceof Element)) {
      return;
    }
    const link = target.closest('a[href]');
    if (target.closest('[data-switch-appearance]')) {
      switchAppearance();
    } else if (target.closest('[data-close]')) {
      target.closest('dialog')?.close();
    } else if (target.closest('.skip-link')) {
      skip(event);
    } else if (link instanceof HTMLAnchorElement) {
      follow(event, link);
    }
  },
  { capture: true },
);

window.orientess = {
  /** Called by the frame when a page has arrived; another page's heading gets the focus. */
  arrive(main, isOther, isNew) {
    sessionStorage.removeItem(WANTED);
    setTimeout(() => (isOnTheWay = false), SETTLED);
    if (!isOther) {
      return;
    }
    const heading = main.querySelector('h1') ?? main;
    heading.tabIndex = -1;
    scrollTo(0, isNew ? 0 : (positions.get(location.href) ?? 0));
    heading.focus({ preventScroll: true });
  },
};

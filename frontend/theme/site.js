// What the frame of the site does in the browser alone.

// Takes the plain copy of the page away once the live one stands there.
const copy = document.getElementById('first-paint');
const outlet = document.getElementById('outlet');
if (copy && outlet) {
  const isLive = () => outlet.querySelector('.site-main > *') !== null;
  const removal = new MutationObserver(() => {
    if (isLive()) {
      removal.disconnect();
      copy.remove();
    }
  });
  removal.observe(outlet, { childList: true, subtree: true });
}

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

document.addEventListener(
  'click',
  (event) => {
    const { target } = event;
    if (!(target instanceof Element)) {
      return;
    }
    if (target.closest('[data-switch-appearance]')) {
      switchAppearance();
    } else if (target.closest('.skip-link')) {
      skip(event);
    }
  },
  { capture: true },
);

// What only the browser can do with a sheet: print it, copy its link, keep the adviser's name, choose
// and order offers, and ask for documents with a name or comments on them. Those travel in the body
// of a request and stay on this page; the name is also kept in this browser.

import { copyLink } from '/theme/copy-link.js';

const ADVISER = 'orientess.conseil';
const PAUSE = 500;
const begun = new WeakSet();
const pending = new WeakMap();
const addresses = new WeakMap();
const updates = new WeakMap();

/** Puts the address right, and brings a page to life, once. */
export function begin(page, address) {
  addresses.set(page, address);
  putRight(page);
  // When a page is opened, Vaadin's router writes the address once more.
  addEventListener('vaadin-router-location-changed', () => putRight(page), { once: true });
  if (!begun.has(page)) {
    begun.add(page);
    listen(page);
  }
  recall(page);
}

function putRight(page) {
  if (page.isConnected && location.pathname === '/fiche') {
    history.replaceState(history.state, '', addresses.get(page) + location.hash);
  }
}

function listen(page) {
  page.addEventListener('click', (event) => clicked(page, event));
  page.addEventListener('submit', (event) => event.preventDefault());
  page.addEventListener('input', (event) => {
    if (event.target.closest('[data-sheet-form]')) {
      keep(page);
      later(page);
    }
  });
}

// The adviser's name

/** What this browser keeps; nothing where it keeps nothing, may not, or keeps what we did not write. */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(ADVISER)) ?? {};
  } catch {
    return {};
  }
}

function recall(page) {
  const values = kept();
  let isFilled = false;
  for (const field of page.querySelectorAll('.sheet-form input[name]')) {
    if (!field.value && values[field.name]) {
      field.value = values[field.name];
      isFilled = true;
    }
  }
  if (isFilled) {
    update(page);
  }
}

function keep(page) {
  const fields = [...page.querySelectorAll('.sheet-form input[name]')].filter((each) => each.value);
  try {
    if (fields.length) {
      localStorage.setItem(
        ADVISER, JSON.stringify(Object.fromEntries(fields.map((each) => [each.name, each.value]))));
    } else {
      localStorage.removeItem(ADVISER);
    }
  } catch {
    // A browser that keeps nothing: the name is typed again next time.
  }
}

// The sheet as it is wanted

const items = (page) => [...page.querySelectorAll('.sheet-offer')];
const box = (item) => item.querySelector('input[type=checkbox]');

/** Ids of the offers chosen; nothing where it is all of them in the order recommended. */
function choice(page) {
  const chosen = items(page).filter((item) => box(item).checked).map((item) => item.dataset.offer);
  const order = page.querySelector('.sheet-offers')?.dataset.order;
  return chosen.join() === order ? '' : chosen.join();
}

function isNothing(page) {
  return items(page).length > 0 && items(page).every((item) => !box(item).checked);
}

function typed(page) {
  return [...page.querySelectorAll('.sheet-form [name]')].filter((field) => field.value.trim());
}

function order(page) {
  const body = new URLSearchParams({ _choix: choice(page) });
  typed(page).forEach((field) => body.set(field.name, field.value));
  return body;
}

/** What is said where the server refuses, by status. */
const REFUSALS = { 410: 'gone', 413: 'tooLong', 503: 'busy' };

const query = (page) => page.querySelector('[data-sheet-document]').href.split('?')[1];

async function ask(page, form, signal) {
  const response = await fetch(`/fiche/document/${form}?${query(page)}`, {
    method: 'POST', body: order(page), signal,
  });
  if (!response.ok) {
    throw new Error(REFUSALS[response.status] ?? 'failed');
  }
  return response;
}

function later(page) {
  clearTimeout(pending.get(page));
  pending.set(page, setTimeout(() => update(page), PAUSE));
}

/** Shows the sheet as it is wanted now; an answer to what was wanted before is not waited for. */
async function update(page) {
  clearTimeout(pending.get(page));
  pending.delete(page);
  updates.get(page)?.abort();
  if (isNothing(page)) {
    sayNothingIsChosen(page);
    return;
  }
  const controller = new AbortController();
  updates.set(page, controller);
  try {
    const response = await ask(page, 'page', controller.signal);
    const address = response.headers.get('Content-Location');
    const text = await response.text();
    // The address of an earlier sheet stays: it is the one that somebody was given.
    const isOfToday = addresses.get(page).split('?')[1] === query(page);
    page.querySelector('.sheet').innerHTML = text;
    for (const link of page.querySelectorAll('[data-sheet-document]')) {
      link.href = `${link.href.split('?')[0]}?${address.split('?')[1]}`;
    }
    page.querySelector('[data-sheet-copy]').dataset.address = address;
    if (isOfToday) {
      addresses.set(page, address);
      putRight(page);
    }
    tell(page, 'updated');
  } catch (failure) {
    if (!controller.signal.aborted) {
      refuse(page, failure);
    }
  }
}

function say(page, text) {
  const feedback = page.querySelector('.sheet-feedback');
  feedback.textContent = text;
  return feedback;
}

const sayNothingIsChosen = (page) => say(page, page.querySelector('.sheet-form').dataset.none);

const tell = (page, what) => say(page, page.querySelector('.sheet-feedback').dataset[what]);

/** A failure of the network has words of its own, which are not for visitors. */
const refuse = (page, failure) =>
  tell(page, Object.values(REFUSALS).includes(failure.message) ? failure.message : 'failed');

// Buttons

const ACTIONS = {
  print: (page) => print(page),
  copy: (page, button) => copy(page, button),
  send: (page) => send(page),
  up: (page, button) => move(page, button, -1),
  down: (page, button) => move(page, button, 1),
  all: (page) => check(page, true),
  none: (page) => check(page, false),
  reset: (page) => reset(page),
  comment: (page, button) => comment(button),
};

/** What takes the sheet along, and so needs one. */
const TAKING = '[data-sheet-document], [data-sheet-print], [data-sheet-copy], [data-sheet-send]';

function clicked(page, event) {
  if (event.target.closest(TAKING) && isNothing(page)) {
    event.preventDefault();
    sayNothingIsChosen(page);
    return;
  }
  const link = event.target.closest('[data-sheet-document]');
  if (link) {
    if (typed(page).length || pending.has(page)) {
      event.preventDefault();
      download(page, link);
    }
    return;
  }
  const button = event.target.closest('button');
  const name = Object.keys(ACTIONS).find((each) => button?.hasAttribute(`data-sheet-${each}`));
  if (name) {
    ACTIONS[name](page, button);
  }
}

async function send(page) {
  if (pending.has(page)) {
    await update(page);
  }
  const { open } = await import('/theme/sheet-sending.js');
  open(page.querySelector('[data-sheet-sending]'), () => ({ query: query(page), order: order(page) }));
}

async function print(page) {
  if (pending.has(page)) {
    await update(page);
  }
  window.print();
}

function copy(page, button) {
  const address = new URL(button.dataset.address ?? `/fiche?${query(page)}`, location.href).href;
  return copyLink(address, button, page.querySelector('.sheet-feedback'));
}

/** A form of the sheet that no address leads to. */
async function download(page, link) {
  tell(page, 'preparing');
  try {
    const response = await ask(page, link.dataset.sheetDocument);
    const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition'))?.[1];
    const file = document.createElement('a');
    file.href = URL.createObjectURL(await response.blob());
    file.download = name ?? 'fiche';
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
    tell(page, 'ready');
  } catch (failure) {
    refuse(page, failure);
  }
}

function move(page, button, step) {
  const item = button.closest('.sheet-offer');
  const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (other) {
    if (step < 0) {
      other.before(item);
    } else {
      other.after(item);
    }
    button.focus();
    later(page);
  }
  const all = items(page);
  say(page, page.querySelector('.sheet-form').dataset.position
    .replace('{place}', all.indexOf(item) + 1)
    .replace('{all}', all.length));
}

function check(page, isChecked) {
  items(page).forEach((item) => { box(item).checked = isChecked; });
  later(page);
}

function reset(page) {
  const list = page.querySelector('.sheet-offers');
  const order = list.dataset.order.split(',');
  items(page)
    .sort((a, b) => order.indexOf(a.dataset.offer) - order.indexOf(b.dataset.offer))
    .forEach((item) => list.append(item));
  later(page);
}

function comment(button) {
  const place = document.getElementById(button.getAttribute('aria-controls'));
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  place.hidden = isOpen;
  if (!isOpen) {
    place.querySelector('textarea').focus();
  }
}

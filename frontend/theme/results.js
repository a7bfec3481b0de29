// What only the browser can do with the results: copy their address, e-mail it, print.

import { copyLink } from '/theme/copy-link.js';

/** The address that the server knows; the one in the browser may hold what other sites added. */
function addressFor(control) {
  const known = control.closest('.results-actions').dataset.address;
  return new URL(known ?? location.href, location.href).href;
}

function copy(button) {
  const feedback = button.closest('.results-actions').querySelector('.results-feedback');
  copyLink(addressFor(button), button, feedback);
}

function mail(link) {
  const { subject, body } = link.dataset;
  const text = `${body}\r\n\r\n${addressFor(link)}`;
  link.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

const ACTIONS = { copy, mail, print: () => window.print() };

document.addEventListener('click', (event) => {
  for (const [name, act] of Object.entries(ACTIONS)) {
    const control = event.target.closest?.(`[data-results-${name}]`);
    if (control) {
      act(control);
    }
  }
}, { capture: true });

// On paper nothing can be opened.
const opened = new Set();
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('.results details:not([open])')) {
    opened.add(details);
    details.open = true;
  }
});
addEventListener('afterprint', () => {
  opened.forEach((details) => { details.open = false; });
  opened.clear();
});

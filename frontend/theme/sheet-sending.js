// The dialog that sends a sheet by e-mail: an address, what will be sent, and that it was. The address
// travels in the body of a request and is forgotten when the dialog closes.

const ABOUT_THE_ADDRESS = ['missing', 'several', 'malformed', 'address-refused'];
const begun = new WeakSet();
const orders = new WeakMap();

/** Opens the dialog; what is to be sent is asked for when it is needed. */
export function open(dialog, order) {
  orders.set(dialog, order);
  if (!begun.has(dialog)) {
    begun.add(dialog);
    dialog.addEventListener('submit', (event) => submitted(dialog, event));
    dialog.addEventListener('click', (event) => {
      if (event.target.closest('[data-sending-back]')) {
        show(dialog, 'address');
        field(dialog).focus();
      }
    });
    dialog.addEventListener('close', () => dialog.querySelector('form').reset());
  }
  show(dialog, 'address');
  dialog.showModal();
  field(dialog).focus();
}

const field = (dialog) => dialog.querySelector('input');
const step = (dialog) => dialog.querySelector('[data-step]:not([hidden])').dataset.step;

function show(dialog, wanted) {
  for (const part of dialog.querySelectorAll('[data-step]')) {
    part.hidden = part.dataset.step !== wanted;
    if (part.matches('button')) {
      part.disabled = part.hidden;
    }
  }
  complain(dialog, '');
  dialog.querySelector('[data-status]').textContent = '';
}

/** Says what is wrong: at the field when it is the address, else above the buttons. */
function complain(dialog, outcome) {
  const isAddress = ABOUT_THE_ADDRESS.includes(outcome);
  const text = outcome ? (dialog.getAttribute(`data-${outcome}`) ?? dialog.dataset.failed) : '';
  const input = field(dialog);
  document.getElementById('envoi-erreur').textContent = isAddress ? text : '';
  dialog.querySelector('[data-problem]').textContent = isAddress ? '' : text;
  input.setAttribute('aria-invalid', String(isAddress));
}

async function submitted(dialog, event) {
  event.preventDefault();
  if (dialog.dataset.waiting) {
    return;
  }
  const isChecked = step(dialog) === 'check';
  complain(dialog, '');
  const status = dialog.querySelector('[data-status]');
  status.textContent = isChecked ? dialog.dataset.sending : '';
  dialog.dataset.waiting = 'yes';
  const answer = isChecked
    ? await ask(dialog, '/fiche/envoi', 'unknown')
    : await ask(dialog, '/fiche/envoi/apercu', 'failed');
  delete dialog.dataset.waiting;
  status.textContent = '';
  if (!answer.ok) {
    refuse(dialog, answer.outcome);
  } else if (isChecked) {
    show(dialog, 'done');
    status.textContent = dialog.dataset.sent;
    dialog.querySelector('[data-close]').focus();
  } else {
    show(dialog, 'check');
    for (const place of dialog.querySelectorAll('[data-shows]')) {
      place.textContent = answer[place.dataset.shows];
    }
    dialog.querySelector('h2').focus();
  }
}

function refuse(dialog, outcome) {
  if (ABOUT_THE_ADDRESS.includes(outcome)) {
    show(dialog, 'address');
    complain(dialog, outcome);
    field(dialog).focus();
  } else {
    complain(dialog, outcome);
  }
}

/** @param unclear the outcome where no answer, or none of ours, tells another */
async function ask(dialog, address, unclear) {
  const { query, order } = orders.get(dialog)();
  order.set(field(dialog).name, field(dialog).value);
  try {
    const response = await fetch(`${address}?${query}`, { method: 'POST', body: order });
    return { outcome: unclear, ...(await response.json()), ok: response.ok };
  } catch {
    return { ok: false, outcome: unclear };
  }
}

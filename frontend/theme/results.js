// What only the browser can do with the results: copy their address, e-mail it.

function say(control, text) {
  const feedback = control.closest('.results-actions').querySelector('.results-feedback');
  feedback.textContent = text;
  return feedback;
}

async function copy(button) {
  const address = location.href;
  try {
    await navigator.clipboard.writeText(address);
    say(button, button.dataset.done);
  } catch {
    const feedback = say(button, `${button.dataset.manual} `);
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', button.dataset.manual);
    feedback.append(field);
    field.focus();
    field.select();
  }
}

function mail(link) {
  const { subject, body } = link.dataset;
  const text = `${body}\r\n\r\n${location.href}`;
  link.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

const CONTROLS = ['copy', 'mail'].map((name) => `[data-results-${name}]`).join();

document.addEventListener('click', (event) => {
  const control = event.target.closest?.(CONTROLS);
  if (!control) {
    return;
  }
  if ('resultsCopy' in control.dataset) {
    copy(control);
  } else {
    mail(control);
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

/**
 * Copies an address and says so; where the browser forbids it, shows the address to be copied by hand.
 *
 * @param button whose data say what is said: done, manual
 * @param feedback where it is said
 */
export async function copyLink(address, button, feedback) {
  try {
    await navigator.clipboard.writeText(address);
    feedback.textContent = button.dataset.done;
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', button.dataset.manual);
    feedback.textContent = `${button.dataset.manual} `;
    feedback.append(field);
    field.focus();
    field.select();
  }
}

/** In the browser: the button that copies a link. Where the browser cannot, there is no button. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const field = document.getElementById(button.dataset['copy'] ?? '');
  if (!(field instanceof HTMLInputElement)) continue;
  field.addEventListener('focus', () => {
    field.select();
  });
  // A page without TLS has no clipboard.
  if (!('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(field.value).then(() => {
      button.textContent = 'Copied';
    });
  });
}

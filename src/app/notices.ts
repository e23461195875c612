/** Short messages above the chapter. They never block; each appears once. */
export function showNotice(id: string, words: string, retry?: { label: string; run: () => void }): void {
  removeNotice(id);
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.id = `notice-${id}`;
  notice.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = words;
  notice.append(text);
  if (retry) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'notice-button';
    button.textContent = retry.label;
    button.addEventListener('click', retry.run);
    notice.append(button);
  }
  document.querySelector('.notices')?.append(notice);
}

export function removeNotice(id: string): void {
  document.getElementById(`notice-${id}`)?.remove();
}

export const hasNotice = (id: string): boolean => document.getElementById(`notice-${id}`) !== null;

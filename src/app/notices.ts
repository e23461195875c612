/** Short messages above the chapter. They never block; each appears once. */
export interface NoticeButton {
  readonly label: string;
  readonly run: () => void;
}

export function showNotice(id: string, words: string, buttons: readonly NoticeButton[] = []): void {
  removeNotice(id);
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.id = `notice-${id}`;
  notice.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = words;
  notice.append(text, ...buttons.map(makeButton));
  document.querySelector('.notices')?.append(notice);
}

function makeButton({ label, run }: NoticeButton): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'notice-button';
  button.textContent = label;
  button.addEventListener('click', run);
  return button;
}

export function removeNotice(id: string): void {
  document.getElementById(`notice-${id}`)?.remove();
}

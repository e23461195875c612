/** Puts a copy of `words` into the gap of a sentence, in place of what stood there. */
export function fillGap(sentence: Element, words: Element | undefined): void {
  const gap = sentence.querySelector('.gap');
  if (!gap || !words) return;
  const wording = document.createElement('b');
  wording.className = 'wording';
  for (const node of words.childNodes) wording.append(node.cloneNode(true));
  sentence.querySelector('.wording')?.remove();
  gap.before(wording);
  gap.setAttribute('hidden', '');
}

/** Words as the eye reads them, on one line; `prepare` may change the copy that they are read from. */
export function wordsIn(part: Element | null, prepare?: (copy: Element) => void): string {
  const copy = part?.cloneNode(true) as Element | undefined;
  if (copy) prepare?.(copy);
  for (const unseen of copy?.querySelectorAll('.visually-hidden, .note-ref') ?? []) unseen.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Copies of one example lie on one page: what refers to an id refers to that of its own copy. */

/** Attributes that hold one id or several. */
const references = [
  'for',
  'form',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'aria-owns',
];

function renameIn(element: Element, ids: ReadonlyMap<string, string>): void {
  for (const name of references) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    element.setAttribute(
      name,
      value
        .split(/\s+/)
        .map((id) => ids.get(id) ?? id)
        .join(' '),
    );
  }
  for (const { name, value } of [...element.attributes]) {
    const renamed = value
      .replace(/url\(#([^)]+)\)/g, (whole, id: string) => `url(#${ids.get(id) ?? whole.slice(5, -1)})`)
      .replace(/^#(.+)$/, (whole, id: string) => (name.endsWith('href') ? `#${ids.get(id) ?? id}` : whole));
    if (renamed !== value) element.setAttribute(name, renamed);
  }
}

/** Puts `prefix` before every id, and before every name that would join controls of several copies. */
export function makeUnique(root: ParentNode, prefix: string): void {
  const all = [...root.querySelectorAll('*')];
  const ids = new Map<string, string>();
  for (const element of all) {
    if (element.id === '') continue;
    ids.set(element.id, `${prefix}--${element.id}`);
    element.id = `${prefix}--${element.id}`;
  }
  for (const [index, element] of all.entries()) {
    renameIn(element, ids);
    // Reasons get their ids from their questions' numbers when they are shown.
    if (element.matches('.why')) element.id ||= `${prefix}--why-${index}`;
    const groups = element.matches('input[type="radio"]')
      ? element.closest('form') === null
      : element.matches('details');
    const name = element.getAttribute('name');
    if (name !== null && groups) element.setAttribute('name', `${prefix}--${name}`);
  }
}

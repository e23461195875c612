/** An element that the page has; throws where it has none. */
export function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Through the page's one live region. */
export function announce(words: string): void {
  const region = find('#announcer', HTMLElement);
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = words));
}

export function make(tag: string, className: string, ...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/** A tree of HTML to change before it is written: the few members of the DOM that the print edition needs. */
import { parseHTML } from 'linkedom';

export interface TreeElement {
  readonly localName: string;
  readonly parentElement: TreeElement | null;
  readonly children: Iterable<TreeElement>;
  readonly childNodes: Iterable<object>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly ownerDocument: { createElement(name: string): TreeElement };
  readonly classList: { add(name: string): void; contains(name: string): boolean };
  textContent: string;
  innerHTML: string;
  outerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  matches(selector: string): boolean;
  closest(selector: string): TreeElement | null;
  querySelector(selector: string): TreeElement | null;
  querySelectorAll(selector: string): Iterable<TreeElement>;
  append(...nodes: object[]): void;
  after(...nodes: object[]): void;
  replaceWith(...nodes: object[]): void;
  remove(): void;
}

/** The body of a page that holds this. */
export function parseTree(html: string): TreeElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as {
    readonly document: { readonly body: TreeElement };
  };
  document.body.innerHTML = html;
  return document.body;
}

/** A list of its own, which stands while the tree changes. */
export const findAll = (root: TreeElement, selector: string): TreeElement[] => [
  ...root.querySelectorAll(selector),
];

/** HTML inside the first that is found; empty where there is none. */
export const insideOf = (root: TreeElement, selector: string): string =>
  root.querySelector(selector)?.innerHTML ?? '';

/** The same with another tag in its place; gives the new one. */
export function renameElement(element: TreeElement, name: string): TreeElement {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Leaves what is inside in its place. */
export function unwrapElement(element: TreeElement): void {
  element.replaceWith(...element.childNodes);
}

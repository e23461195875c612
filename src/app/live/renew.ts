/**
 * Changes what lies in the page only where its source has changed, so that all else stays as the reader has it: opened,
 * half answered, focused, playing.
 */
import { align, type Step } from './align.ts';

/** A part of the page that was put in, and what it came in place of. */
export interface Renewed {
  readonly element: Element;
  readonly old?: Element;
}

const spell = (node: Node): string =>
  node instanceof Element ? node.outerHTML : `${node.nodeType} ${node.nodeValue ?? ''}`;

/** Their elements read what is in them once; what lies in the others is not among their children. */
const isWhole = (element: Element): boolean =>
  element.localName.includes('-') ||
  /^(?:audio|iframe|picture|script|select|style|svg|template|video)$/.test(element.localName);

/** Whether the page still has what the source gave. */
function mirrors(live: Element, source: Element): boolean {
  const [nodes, others] = [[...live.childNodes], [...source.childNodes]];
  return (
    live.localName === source.localName &&
    nodes.length === others.length &&
    nodes.every((node, at) => node.nodeName === others[at]?.nodeName)
  );
}

function renewAttributes(live: Element, before: Element, after: Element): void {
  for (const { name, value } of after.attributes)
    if (before.getAttribute(name) !== value) live.setAttribute(name, value);
  for (const { name } of before.attributes) if (!after.hasAttribute(name)) live.removeAttribute(name);
}

function replace(live: Node, after: Node, renewed: Renewed[]): void {
  const copy = document.importNode(after, true);
  live.parentNode?.replaceChild(copy, live);
  if (copy instanceof Element) renewed.push({ element: copy, ...(live instanceof Element && { old: live }) });
}

function renewNode(live: Node, before: Node, after: Node, renewed: Renewed[]): void {
  if (live instanceof Text && after instanceof Text) live.data = after.data;
  else if (
    live instanceof Element &&
    before instanceof Element &&
    after instanceof Element &&
    after.localName === live.localName &&
    !isWhole(live) &&
    mirrors(live, before)
  )
    renewElement(live, before, after, renewed);
  else replace(live, after, renewed);
}

/** Of neighbours that are gone and new, the first that is gone makes room for the first that is new. */
function pairSteps(steps: readonly Step[]): Step[] {
  const pairs: Step[] = [];
  let [gone, come]: [Step[], Step[]] = [[], []];
  const settle = (): void => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1)
      pairs.push({ ...gone[at], ...come[at] });
    [gone, come] = [[], []];
  };
  for (const step of steps) {
    if (step.before === undefined) come.push(step);
    else if (step.after === undefined) gone.push(step);
    else {
      settle();
      pairs.push(step);
    }
  }
  settle();
  return pairs;
}

function renewElement(live: Element, before: Element, after: Element, renewed: Renewed[]): void {
  renewAttributes(live, before, after);
  const [nodes, old, fresh] = [[...live.childNodes], [...before.childNodes], [...after.childNodes]];
  const [oldTexts, freshTexts] = [old.map(spell), fresh.map(spell)];
  let last: Node | undefined;
  for (const step of pairSteps(align(oldTexts, freshTexts))) {
    const node = step.before === undefined ? undefined : nodes[step.before];
    const source = step.before === undefined ? undefined : old[step.before];
    const next = step.after === undefined ? undefined : fresh[step.after];
    if (!next) {
      node?.parentNode?.removeChild(node);
      continue;
    }
    if (node && source) {
      const place = node.nextSibling;
      if (oldTexts[step.before ?? -1] !== freshTexts[step.after ?? -1])
        renewNode(node, source, next, renewed);
      last = place?.previousSibling ?? live.lastChild ?? undefined;
      continue;
    }
    const copy = document.importNode(next, true);
    live.insertBefore(copy, last ? last.nextSibling : live.firstChild);
    if (copy instanceof Element) renewed.push({ element: copy });
    last = copy;
  }
}

function parse(html: string): Element | null {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
}

/** @returns what was put in; nothing where the page is not what `before` gave */
export function renew(live: Element, before: string, after: string): Renewed[] | undefined {
  const [old, fresh] = [parse(before), parse(after)];
  if (!old || !fresh || !mirrors(live, old)) return undefined;
  const renewed: Renewed[] = [];
  renewElement(live, old, fresh, renewed);
  return renewed;
}

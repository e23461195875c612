/** axe in a page of Playwright's. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules turned on or off, by id, or all that are to run. */
export type RuleChoice = Pick<axe.RunOptions, 'rules' | 'runOnly'>;

/** Rule, place and reason of each violation. */
export async function findViolations(page: Page, rules: RuleChoice = {}): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  return page.evaluate(async (chosen) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { resultTypes: ['violations'], ...chosen });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  }, rules);
}

/** What is wider than the screen; nothing where the page does not scroll sideways. */
export const listWider = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const { documentElement, body } = document;
    const screen = documentElement.clientWidth;
    if (documentElement.scrollWidth <= screen && body.scrollWidth <= screen) return [];
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
    const isCut = (element: Element): boolean => {
      for (let around = parentOf(element); around && around !== body; around = parentOf(around))
        if (getComputedStyle(around).overflowX !== 'visible') return true;
      return false;
    };
    const listAll = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? listAll(element.shadowRoot) : []),
      ]);
    const isOutside = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > screen + 1 || left < -1) && element.checkVisibility() && !isCut(element);
    };
    const found = listAll(body).filter(isOutside);
    const nameOf = (element: Element): string =>
      `${element.closest('.state')?.id ?? element.parentElement?.className ?? ''} ${element.outerHTML.slice(0, 80)}`;
    return [`${documentElement.scrollWidth} on a screen of ${screen}`, ...found.map(nameOf)].slice(0, 20);
  });

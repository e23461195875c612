/** What moves though the reader asked for calm: longer than 120 ms. */
import type { Page } from 'playwright-core';

/** By rule: elements, and what stands before and after them. */
export const listSlowRules = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const seconds = (value: string): number =>
      Math.max(
        ...value.split(',').map((part) => Number.parseFloat(part) * (part.includes('ms') ? 0.001 : 1)),
      );
    const faults = new Set<string>();
    for (const element of all(document.body))
      for (const part of ['', '::before', '::after']) {
        const style = getComputedStyle(element, part);
        const moves = style.animationName === 'none' ? 0 : seconds(style.animationDuration);
        if (Math.max(moves, seconds(style.transitionDuration)) > 0.121)
          faults.add(`${element.localName}.${element.className}${part}`);
      }
    return [...faults];
  });

/**
 * When it is used: everything is pressed once. The page prints nothing and follows no link from then on.
 *
 * @param roots selector of what holds the controls
 */
export const listSlowMoves = (page: Page, roots: string): Promise<string[]> =>
  page.evaluate(async (selector) => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const faults = new Set<string>();
    window.print = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    for (const root of document.querySelectorAll(selector))
      for (const control of all(root).filter((one) => one.matches('button, summary, input, .card-body'))) {
        if (control instanceof HTMLElement && control.isConnected) control.click();
        await Promise.resolve();
        for (const animation of document.getAnimations()) {
          const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
          if (end > 121) faults.add(`${root.id}: ${control.outerHTML.slice(0, 60)} for ${end} ms`);
        }
      }
    return [...faults];
  }, roots);

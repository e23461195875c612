/** What forced colours would take away: in the gallery, where a fault names its state, or in a chapter. */
import type { Page } from 'playwright-core';

/** What is chosen and looks like what is not. */
export const listAlike = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const pairs = [
      ['[aria-pressed="true"]', '[aria-pressed="false"]'],
      ['[aria-selected="true"]', '[aria-selected="false"]'],
      ['[aria-current]', ':not([aria-current])'],
      [
        ':is([type="radio"], [type="checkbox"]):checked',
        ':is([type="radio"], [type="checkbox"]):not(:checked)',
      ],
    ] as const;
    const properties = [
      ...['borderTopWidth', 'borderTopStyle', 'borderTopColor', 'borderBottomWidth', 'borderBottomColor'],
      ...[
        'outlineStyle',
        'outlineWidth',
        'outlineColor',
        'outlineOffset',
        'backgroundColor',
        'backgroundImage',
      ],
      ...['textDecorationLine', 'content', 'fontWeight', 'color', 'appearance', 'rotate', 'opacity'],
    ] as const;
    const look = (element: Element): string =>
      ['', '::before', '::after']
        .map((part) => {
          const style = getComputedStyle(element, part);
          return properties.map((name) =>
            style.getPropertyValue(name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)),
          );
        })
        .join('|');
    /** The control, and the card or label that it is drawn by. */
    const wholeLook = (element: Element): string =>
      [element, element.closest('.option, label, .card, li')].map((one) => one && look(one)).join();
    const faults: string[] = [];
    const controls = all(document.body).filter((one) => one.checkVisibility());
    for (const [on, off] of pairs)
      for (const chosen of controls.filter((one) => one.matches(on))) {
        const kind = (one: Element): string =>
          `${one.localName}.${one.className} ${one.getRootNode() instanceof ShadowRoot}`;
        const group = chosen.closest('fieldset, ul, ol, nav, [role="group"], .stage') ?? chosen.parentElement;
        const other = controls.find(
          (one) => one !== chosen && group?.contains(one) && one.matches(off) && kind(one) === kind(chosen),
        );
        if (!other || wholeLook(chosen) !== wholeLook(other)) continue;
        const root = chosen.getRootNode();
        const state = (root instanceof ShadowRoot ? root.host : chosen).closest('.state');
        faults.push(`${state?.id ?? ''} ${chosen.outerHTML.slice(0, 90)}`);
      }
    return faults;
  });

/** What is right or wrong without saying so in words, with a sign. */
export const listSilent = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(':is(.right, .wrong):has(.why)')]
      .filter((marked) => {
        const verdict = marked.querySelector<HTMLElement>('.verdict');
        const input = marked.querySelector('input');
        const signs = [verdict, input, marked].flatMap((one) =>
          one ? ['::before', '::after'].map((part) => getComputedStyle(one, part).content) : [],
        );
        const hasSign = signs.some((content) => content !== 'none' && content !== 'normal');
        return !verdict?.checkVisibility() || verdict.innerText.trim() === '' || !hasSign;
      })
      .map((marked) => `${marked.closest('.state')?.id ?? ''} ${marked.outerHTML.slice(0, 60)}`),
  );

/** Words of the colour of their ground, and controls without an edge. */
export const listVanished = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const parentOf = (one: Element): Element | null => {
      const root = one.getRootNode();
      return one.assignedSlot ?? one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const groundOf = (element: Element): string => {
      for (let one: Element | null = element; one; one = parentOf(one)) {
        const { backgroundColor } = getComputedStyle(one);
        if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const hasWords = (one: Element): boolean =>
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const shown = all(document.body).filter((one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    const vanished = shown.filter(
      (one) =>
        hasWords(one) &&
        !one.matches('option, script, style') &&
        getComputedStyle(one).color === groundOf(one),
    );
    const edgeless = shown.filter((one) => {
      if (!one.matches('button.solid, input, select, textarea') || !(one instanceof HTMLElement))
        return false;
      const { borderTopWidth, borderTopStyle, appearance } = getComputedStyle(one);
      const { width } = one.getBoundingClientRect();
      return width > 2 && appearance === 'none' && (borderTopWidth === '0px' || borderTopStyle === 'none');
    });
    return [...vanished, ...edgeless].map((one) => one.outerHTML.slice(0, 100));
  });

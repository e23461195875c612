/** Forced colours and reduced motion, over every block and question in every state. */
import { describe, expect, test } from 'vitest';
import { useGallery } from './support/gallery-page.ts';

const stand = useGallery({ viewport: { width: 1280, height: 800 } });

describe('in forced colours', () => {
  test('what is chosen looks different from what is not', async () => {
    await stand.page.emulateMedia({ forcedColors: 'active' });
    const alike = await stand.page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [
          one,
          ...(one.shadowRoot ? all(one.shadowRoot) : []),
        ]);
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
          const group =
            chosen.closest('fieldset, ul, ol, nav, [role="group"], .stage') ?? chosen.parentElement;
          const other = controls.find(
            (one) => one !== chosen && group?.contains(one) && one.matches(off) && kind(one) === kind(chosen),
          );
          if (!other || wholeLook(chosen) !== wholeLook(other)) continue;
          const state =
            chosen.closest('.state') ?? (chosen.getRootNode() as ShadowRoot).host.closest('.state');
          faults.push(`${state?.id ?? ''} ${chosen.outerHTML.slice(0, 90)}`);
        }
      return faults;
    });
    expect(alike).toEqual([]);
  });

  test('what is right and what is wrong say so in words, with a sign', async () => {
    const silent = await stand.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.state :is(.right, .wrong)')]
        .filter((marked) => marked.querySelector('.why'))
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
    expect(silent).toEqual([]);
  });

  test('no words vanish into their ground, and buttons have an edge', async () => {
    const faults = await stand.page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [
          one,
          ...(one.shadowRoot ? all(one.shadowRoot) : []),
        ]);
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
        [...one.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        );
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
    expect(faults).toEqual([]);
  });
});

describe('with reduced motion', () => {
  test('nothing takes longer than 120 ms, by rule or when it is used', async () => {
    await stand.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    const long = await stand.page.evaluate(async () => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [
          one,
          ...(one.shadowRoot ? all(one.shadowRoot) : []),
        ]);
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
      window.print = () => undefined;
      HTMLAnchorElement.prototype.click = () => undefined;
      const first = [...document.querySelectorAll('.example')].flatMap(
        (one) => one.querySelector('.state') ?? [],
      );
      for (const state of first)
        for (const control of all(state).filter((one) => one.matches('button, summary, input, .card-body'))) {
          if (control instanceof HTMLElement && control.isConnected) control.click();
          await Promise.resolve();
          for (const animation of document.getAnimations()) {
            const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
            if (end > 121) faults.add(`${state.id}: ${control.outerHTML.slice(0, 60)} for ${end} ms`);
          }
        }
      return [...faults];
    });
    expect(long).toEqual([]);
  });
});

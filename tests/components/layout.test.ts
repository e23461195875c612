/** Nothing is wider than the narrowest phone, and everything can be hit with a finger. */
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { isSeen, laptop, narrow, settle } from './page.ts';
import { readingStates } from './reading-states.ts';
import { openState, states } from './states.ts';

/** Matches in the page and in every shadow root. */
function findAll(selector: string, root: ParentNode = document): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? findAll(selector, element.shadowRoot) : [],
  );
  return [...root.querySelectorAll(selector), ...inside];
}

const large = 'button, summary, .option label, .judge label, .reveal, .download a, .menu a, .foot a';
/** Links in a sentence are exempt from WCAG 2.5.8; these stand alone. */
const small = '.contents a, .look-back a';

function tooLow(selector: string, least: number): string[] {
  return findAll(selector)
    .filter((element) => isSeen(element) && !element.closest('.shade'))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return height < least || width < 24;
    })
    .map((element) => `${element.outerHTML.slice(0, 90)}: ${element.getBoundingClientRect().height}`);
}

for (const viewport of [{ width: 320, height: 640 }, narrow, laptop])
  describe(`at ${viewport.width} pixels`, () => {
    for (const state of [...states, ...readingStates].filter(({ sheet }) => !sheet || viewport !== laptop))
      it(`${state.name}: no sideways scroll, targets large enough`, async () => {
        await openState(state);
        await setViewport(viewport);
        state.enter();
        await settle();
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        expect(findAll(large).filter(isSeen)).not.to.have.length(0);
        expect(tooLow(large, 44)).to.deep.equal([]);
        expect(tooLow(small, 24)).to.deep.equal([]);
      });
  });

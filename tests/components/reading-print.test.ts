/** Whatever is open on screen: on paper everything can be read, and nothing asks to be pressed. */
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { get, getButton, isSeen, openPage, settle } from './page.ts';
import { cards, pictures, steps, tabs } from './reading-states.ts';

const seen = (selector: string): boolean[] => [...document.querySelectorAll(selector)].map(isSeen);

describe('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('stands every tab, card, step and picture', async () => {
    await openPage(tabs + cards + steps + pictures);
    getButton(get('flashcards-block'), 'Next card').click();
    getButton(get('process-block'), 'The first morning').click();
    await settle();
    await emulateMedia({ media: 'print' });
    const texts =
      '.tab-panel h3, .tab-body *, .flashcard h3, .flashcard-back *, .step h3, .step-body *, figcaption';
    expect(seen(texts).length).to.be.greaterThan(25);
    expect(seen(texts)).not.to.include(false);
    const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const roots: ParentNode[] = [document, ...shadows];
    const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
    expect(
      buttons.filter((button) => isSeen(button) && button.closest('.place, .head, .bar, nav')),
    ).to.deep.equal([]);
    const tops = [...document.querySelectorAll('.step')].map((step) => step.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((one, other) => one - other));
    expect(new Set(tops).size).to.equal(tops.length);
  });
});

/** Chosen, right and wrong look different, whatever else an option is. */
import { expect } from 'chai';
import '../../src/components/questions/choice-question.ts';
import { multiple, renderQuestion, single } from './fixtures.ts';
import { get, getButton, openPage, press, settle } from './page.ts';
import { input, question } from './question-page.ts';

/** A colour of the theme as the browser computes it. */
function colour(name: string): string {
  const probe = document.createElement('i');
  probe.style.background = `var(--${name})`;
  get('main').append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

const option = (number: number): HTMLElement => get(`.option:has(input[value="${number}"])`);
const ground = (number: number): string => getComputedStyle(option(number)).backgroundColor;
const border = (number: number): string => getComputedStyle(option(number)).borderTopColor;
const mark = (number: number): string => getComputedStyle(input(number), '::after').rotate;

describe('an option', () => {
  for (const playable of [single, multiple])
    it(`is red with a cross or green with a tick once checked, where the answer is ${playable.type}`, async () => {
      await openPage(renderQuestion(playable));
      for (const { number, right } of playable.options) {
        input(number).click();
        getButton(
          question(),
          number === playable.options[0]?.number ? 'Check my answer' : 'Check again',
        ).click();
        await settle();
        expect(ground(number)).to.equal(colour(right ? 'tint-right' : 'tint-wrong'));
        expect(border(number)).to.equal(colour(right ? 'right' : 'wrong'));
        expect(mark(number)).to.equal(right ? '-45deg' : '45deg');
      }
    });

  it('has the accent while it is only chosen', async () => {
    await openPage(renderQuestion(single));
    input(1).click();
    expect(ground(1)).to.equal(colour('tint-accent'));
    expect(border(1)).to.equal(colour('accent'));
    expect(ground(2)).to.equal(colour('card'));
  });

  it('keeps both rings when it is chosen and focused', async () => {
    await openPage(renderQuestion(single));
    input(4).focus();
    await press('ArrowDown');
    const { boxShadow, outlineColor } = getComputedStyle(option(1));
    expect(input(1).checked).to.equal(true);
    expect(outlineColor).to.equal(colour('ink'));
    for (const layer of ['accent', 'card', 'mari']) expect(boxShadow).to.contain(colour(layer));
  });
});

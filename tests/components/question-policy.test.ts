/** Tries, the solution after the last one, and the order of options, of every question to which they apply. */
import { expect } from 'chai';
import { shuffle } from '../../src/model/shuffle.ts';
import { getFromGallery } from './gallery.ts';
import { expectFocus, get, getButton, openPage, press, settle, startAtHeading } from './page.ts';
import type { Attempt } from './attempt.ts';
import { questionCases } from './question-cases.ts';
import { listen } from './question-page.ts';
import { shownQuestion } from './shown-question.ts';

const host = shownQuestion;

/** Opens the question with these attributes on its element. */
async function open(id: string, attributes: string): Promise<void> {
  const { html } = await getFromGallery(id);
  await openPage(html.replace(' number=', ` ${attributes} number=`));
}

const bar = (): string => host().shadowRoot?.querySelector('.bar')?.textContent.replace(/\s+/g, ' ') ?? '';

async function check({ enter }: Attempt, words: string): Promise<void> {
  enter();
  getButton(host(), words).click();
  await settle();
}

for (const { id, maximum, wrong, right } of questionCases.filter((one) => one.wrong !== undefined))
  describe(`a limit of tries at ${id}`, () => {
    if (!wrong) return;

    it('ends with the last one: nothing more is taken, and the solution may be asked for', async () => {
      await open(id, 'attempts="2" solution="after-attempts"');
      const heard = listen();
      await check(wrong, 'Check my answer');
      expect(bar()).to.contain('1 try left.').and.not.to.contain('as often as you like');
      expect(bar()).not.to.contain('Show the solution');
      await check(wrong, 'Check again');
      expect(bar()).to.contain('No tries left.').and.not.to.contain('Try again');
      expect(heard.announced[0]).to.contain('1 try left.');
      expect(heard.announced[1]).to.contain('No tries left.').and.not.to.contain('choose again');
      for (const control of host().querySelectorAll('input, select'))
        expect(control.matches(':disabled')).to.equal(true);
      getButton(host(), 'Check again').click();
      expect(getButton(host(), 'Check again').ariaDisabled).to.equal('true');
      expect(heard.answers).to.have.length(2);
      getButton(host(), 'Show the solution').click();
      await settle();
      heard.stop();
      expect(host().response).to.deep.equal(wrong.response);
      expect(heard.answers).to.have.length(2);
    });

    it('counts the tries of earlier visits', async () => {
      await open(id, 'attempts="3"');
      Object.assign(host(), { tried: 3, restored: wrong.response });
      await settle();
      expect(bar()).to.contain('No tries left.');
      expect(host().querySelector('fieldset')?.disabled).to.equal(true);
    });

    it('says nothing of tries once the answer is right', async () => {
      await open(id, 'attempts="2"');
      await check(right, 'Check my answer');
      expect(host().score).to.equal(maximum);
      expect(bar()).not.to.contain('left');
    });
  });

it('the focus stays in the question when Enter uses the last try up', async () => {
  await open('single-choice', 'attempts="1"');
  startAtHeading();
  await press('Tab', 'Space', 'Enter');
  expectFocus(getButton(host(), 'Check again'));
});

const order = (): number[] =>
  [...document.querySelectorAll('.option input')].map((control) => Number(control.getAttribute('value')));

describe('the order of options', () => {
  const seeds = ['ada', 'ben', 'cyd', 'dee', 'eli'];

  it('is another for each learner, the same at each visit, where the quiz asks for it', async () => {
    const orders: string[] = [];
    for (const seed of seeds) {
      const seen: number[][] = [];
      for (const visit of [1, 2]) {
        await open('multiple-choice', 'shuffle');
        host().seed = seed;
        if (visit === 2) host().restored = { kind: 'choice', chosen: [2] };
        await settle();
        seen.push(order());
      }
      const { question } = await getFromGallery('multiple-choice');
      expect(seen[0]).to.deep.equal(shuffle([1, 2, 3, 4], `${seed} ${question.number}`));
      expect(seen[1]).to.deep.equal(seen[0]);
      const checked = get('.option:has(input:checked) input');
      expect(checked.getAttribute('value')).to.equal('2');
      orders.push(String(seen[0]));
    }
    expect(new Set(orders).size).to.be.greaterThan(2);
  }).timeout(10_000);

  it('is the authored one where the quiz does not ask, and of yes and no', async () => {
    for (const [id, attributes, numbers] of [
      ['multiple-choice', '', [1, 2, 3, 4]],
      ['yes-or-no', 'shuffle', [1, 2]],
    ] as const)
      for (const seed of seeds) {
        await open(id, attributes);
        host().seed = seed;
        await settle();
        expect(order()).to.deep.equal(numbers);
      }
  }).timeout(10_000);
});

import { expect } from 'chai';
import '../../src/components/questions/choice-question.ts';
import type { PlayableChoice } from '../../src/model/outline.ts';
import { choice, multiple, renderQuestion, single } from './fixtures.ts';
import { getButton, openPage, settle } from './page.ts';
import { input, listen, question, reasons } from './question-page.ts';

/** All that the learner sees of the question. */
const look = (): unknown => ({
  form: question().querySelector('form')?.innerHTML,
  checked: [...question().querySelectorAll('input')].map(({ checked }) => checked),
  bar: question().shadowRoot?.querySelector('.bar')?.textContent.replace(/\s+/g, ' '),
});

const cases: [string, PlayableChoice, number[]][] = [
  ['one right answer, right', single, [1]],
  ['one right answer, wrong', single, [4]],
  ['several, right', multiple, [1, 5]],
  ['several, in part', multiple, [2, 5]],
];

describe('choice-question restored', () => {
  for (const [name, playable, chosen] of cases)
    it(`looks as it did after the check, and tells nobody: ${name}`, async () => {
      await openPage(renderQuestion(playable));
      for (const number of chosen) input(number).click();
      getButton(question(), 'Check my answer').click();
      await settle();
      const before = look();

      await openPage(renderQuestion(playable));
      const heard = listen();
      question().restored = choice(...chosen);
      await settle();
      heard.stop();
      expect(look()).to.deep.equal(before);
      expect(reasons()).to.have.length(chosen.length);
      expect(heard).to.deep.include({ answers: [], announced: [] });
    });

  it('can be answered again', async () => {
    await openPage(renderQuestion(single));
    question().restored = choice(4);
    await settle();
    const heard = listen();
    input(1).click();
    getButton(question(), 'Check again').click();
    await settle();
    heard.stop();
    expect(heard.answers.map(({ response, right }) => ({ response, right }))).to.deep.equal([
      { response: choice(1), right: true },
    ]);
    expect(reasons().map(({ number }) => number)).to.deep.equal([1]);
  });
});

import { expect } from 'chai';
import '../../src/components/questions/choice-question.ts';
import { choice, feedback, multiple, renderQuestion } from './fixtures.ts';
import { expectFocus, getButton, openPage, press, settle, startAtHeading } from './page.ts';
import { description, input, listen, note, question, reasons } from './question-page.ts';

describe('choice-question with several right answers', () => {
  let heard: ReturnType<typeof listen>;

  beforeEach(async () => {
    await openPage(renderQuestion(multiple));
    heard = listen();
  });
  afterEach(() => heard.stop());

  async function toggle(...numbers: number[]): Promise<void> {
    for (const number of numbers) input(number).click();
    await settle();
  }

  async function check(words = 'Check my answer'): Promise<void> {
    getButton(question(), words).click();
    await settle();
  }

  it('is answered with Tab and Space', async () => {
    startAtHeading();
    await press('Tab', 'Space', 'Tab', 'Tab', 'Space');
    expectFocus(input(1));
    await press('Tab', 'Tab', 'Tab');
    expectFocus(getButton(question(), 'Check my answer'));
    await press('Enter');
    expect(heard.answers.map(({ response, right }) => ({ response, right }))).to.deep.equal([
      { response: choice(1, 5), right: true },
    ]);
    expect(note()).to.equal('You found all 2.');
    expect(heard.announced).to.deep.equal(['That is it. You found all 2.']);
  });

  it('gives a reason in every chosen option, and reveals none of the others', async () => {
    await toggle(5, 2);
    await check();
    expect(reasons()).to.deep.equal([
      { number: 5, kind: 'right', words: ['That is it', feedback(5)] },
      { number: 2, kind: 'wrong', words: ['Not quite', feedback(2)] },
    ]);
    expect(description(2)).to.equal(`Not quite${feedback(2)}`);
    expect([description(1), description(3)]).to.deep.equal([undefined, undefined]);
    expect(note()).to.equal('1 right, 1 that does not belong, 1 still to find.');
    expect(heard.answers[0]).to.deep.include({ question: multiple, response: choice(2, 5), right: false });
    expect(heard.announced[0]).to.match(/^Not quite\..* 1 right, 1 that does not belong, 1 still to find\.$/);
  });

  it('is not right while one is missing', async () => {
    await toggle(1);
    await check();
    expect(heard.answers[0]?.right).to.equal(false);
    expect(reasons()).to.deep.equal([{ number: 1, kind: 'right', words: ['That is it', feedback(1)] }]);
    expect(note()).to.equal('1 right, 1 still to find.');
  });

  it('takes the reason away when its option is given up, and keeps the others', async () => {
    await toggle(5, 2);
    await check();
    await toggle(2);
    expect(reasons().map(({ number }) => number)).to.deep.equal([5]);
    expect(description(2)).to.equal(undefined);
    expect(note()).to.equal('');
    await toggle(1);
    expect(reasons().map(({ number }) => number)).to.deep.equal([5]);
    await check('Check again');
    expect(reasons().map(({ number, kind }) => [number, kind])).to.deep.equal([
      [5, 'right'],
      [1, 'right'],
    ]);
    expect(heard.answers[1]?.right).to.equal(true);
  });

  it('asks for an answer when all were given up', async () => {
    await toggle(5);
    await check();
    await toggle(5);
    await check('Check again');
    expect(note()).to.equal('Choose an answer first.');
    expect(heard.answers).to.have.length(1);
    expect(reasons()).to.deep.equal([]);
  });
});

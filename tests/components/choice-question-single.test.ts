import { expect } from 'chai';
import '../../src/components/questions/choice-question.ts';
import { choice, feedback, hint, renderQuestion, single } from './fixtures.ts';
import { expectFocus, get, getButton, isSeen, openPage, press, settle, startAtHeading } from './page.ts';
import { description, input, listen, note, question, reasons } from './question-page.ts';

describe('choice-question with one right answer', () => {
  let heard: ReturnType<typeof listen>;

  beforeEach(async () => {
    await openPage(renderQuestion(single));
    heard = listen();
  });
  afterEach(() => heard.stop());

  async function choose(number: number): Promise<void> {
    input(number).click();
    getButton(question(), heard.answers.length === 0 ? 'Check my answer' : 'Check again').click();
    await settle();
  }

  it('is answered with arrow keys, Tab and Enter', async () => {
    startAtHeading();
    await press('Tab', 'ArrowDown', 'ArrowDown');
    expectFocus(input(2));
    expect(input(2).checked).to.equal(true);
    await press('Tab', 'Tab');
    expectFocus(getButton(question(), 'Check my answer'));
    await press('Enter');
    expect(heard.answers.map(({ response }) => response)).to.deep.equal([choice(2)]);
    expectFocus(getButton(question(), 'Check again'));
  });

  it('is answered with Space on the option and on the button', async () => {
    startAtHeading();
    await press('Tab', 'Space', 'Tab', 'Tab', 'Space');
    expect(heard.answers.map(({ response }) => response)).to.deep.equal([choice(4)]);
  });

  it('is checked by Enter on an option', async () => {
    const { href } = location;
    startAtHeading();
    await press('Tab', 'ArrowDown', 'Enter');
    expect(heard.answers.map(({ response }) => response)).to.deep.equal([choice(1)]);
    expect(location.href).to.equal(href);
  });

  it('gives the reason inside the wrong option, and reveals nothing else', async () => {
    await choose(4);
    expect(reasons()).to.deep.equal([{ number: 4, kind: 'wrong', words: ['Not quite', feedback(4)] }]);
    expect(description(4)).to.equal(`Not quite${feedback(4)}`);
    expect([description(1), description(2)]).to.deep.equal([undefined, undefined]);
    expect(note()).to.equal('You can try as often as you like. Your best try counts.');
  });

  it('gives the reason inside the right option', async () => {
    await choose(1);
    expect(reasons()).to.deep.equal([{ number: 1, kind: 'right', words: ['That is it', feedback(1)] }]);
    expect(description(1)).to.equal(`That is it${feedback(1)}`);
    expect(note()).to.equal('');
    getButton(question(), 'Check again');
  });

  it('tells exactly what was submitted', async () => {
    const before = performance.now();
    await choose(2);
    const [answer] = heard.answers;
    expect(answer).to.have.all.keys('question', 'response', 'right', 'points', 'latency');
    expect(answer?.question).to.deep.equal(single);
    expect(answer?.response).to.deep.equal(choice(2));
    expect(answer?.right).to.equal(false);
    expect(answer?.points).to.equal(0);
    expect(answer?.latency).to.satisfy(Number.isInteger);
    // Seen since the page opened, at most a few moments before this test began.
    expect(answer?.latency).to.be.within(0, performance.now() - before + 2000);
    expect(heard.answers).to.have.length(1);
  });

  it('counts the time of each try from the one before', async () => {
    await choose(2);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const before = performance.now();
    await choose(1);
    expect(heard.answers[1]?.latency).to.be.within(50, 60 + performance.now() - before + 40);
    expect(heard.answers[1]?.right).to.equal(true);
  });

  it('announces the verdict and where the reason is', async () => {
    await choose(2);
    await choose(1);
    expect(heard.announced[0]).to.contain('Not quite. The reason is below your answer.');
    expect(heard.announced[1]?.trim()).to.equal('That is it.');
    expect(heard.announced).to.have.length(2);
  });

  it('asks for an answer when nothing was chosen', async () => {
    getButton(question(), 'Check my answer').click();
    await settle();
    expect(note()).to.equal('Choose an answer first.');
    expect(heard).to.deep.include({ answers: [], announced: ['Choose an answer first.'] });
    input(1).click();
    await settle();
    expect(note()).to.equal('');
  });

  it('keeps the reason of the last try while another answer is chosen, until the next check', async () => {
    await choose(4);
    input(2).click();
    await settle();
    expect(reasons().map(({ number }) => number)).to.deep.equal([4]);
    expect(note()).to.equal('');
    await choose(2);
    expect(reasons()).to.deep.equal([{ number: 2, kind: 'wrong', words: ['Not quite', feedback(2)] }]);
    expect(description(4)).to.equal(undefined);
    await choose(1);
    expect(reasons()).to.deep.equal([{ number: 1, kind: 'right', words: ['That is it', feedback(1)] }]);
  });

  it('says the verdict once, however often the same answer is checked', async () => {
    await choose(4);
    await choose(4);
    expect(reasons()).to.deep.equal([{ number: 4, kind: 'wrong', words: ['Not quite', feedback(4)] }]);
    expect(heard.answers).to.have.length(2);
  });

  it('shows the hint once, announces it and keeps the focus beside it', async () => {
    expect(isSeen(get('.hint'))).to.equal(false);
    const button = getButton(question(), 'Show a hint');
    button.focus();
    await press('Enter');
    expect(isSeen(get('.hint'))).to.equal(true);
    expect(isSeen(button)).to.equal(false);
    expect(heard.announced).to.deep.equal([hint]);
    expectFocus(get('.hint'));
    expect(heard.answers).to.deep.equal([]);
  });

  it('offers no hint where there is none', async () => {
    await openPage(renderQuestion(single).replace(/<div class="hint".*?<\/div>/, ''));
    const buttons = [...(question().shadowRoot?.querySelectorAll('button') ?? [])].filter(isSeen);
    expect(buttons.map((button) => button.textContent.trim())).to.deep.equal(['Check my answer']);
  });
});

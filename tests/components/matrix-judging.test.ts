/** One task of the matrix: judged by pointer and by keys, then beside the view of the source. */
import { expect } from 'chai';
import '../../src/components/questions/matrix-question.ts';
import { judge, judged, matrix, matrixWith, radio, shownTask, spread } from './matrix-fixtures.ts';
import { expectFocus, get, getButton, isSeen, openPage, press, settle } from './page.ts';
import { listen } from './question-page.ts';

const names = (): string[] =>
  [...document.querySelectorAll('.matrix-task')]
    .filter(isSeen)
    .map((each) => get('.matrix-name', each).textContent);

/** Rows of the comparison: you, the toolkit, the note, and whether the row is marked. */
const rows = (): string[] =>
  [...shownTask().querySelectorAll('tbody tr')].map((row) => {
    const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim());
    return `${cells.join(' | ')}${row.classList.contains('differs') ? ' !' : ''}`;
  });

const compare = (): void => getButton(matrix(), 'See the toolkit’s view').click();

describe('a task of the matrix', () => {
  it('is the only one shown, and the source stays hidden until all is judged', async () => {
    await openPage(matrixWith());
    expect(names()).to.deep.equal(['Reading a story together']);
    expect(isSeen(get('.matrix-view', shownTask()))).to.equal(false);
    const heard = listen();
    judge('yyy-nnny');
    compare();
    await settle();
    heard.stop();
    expect(heard.announced).to.deep.equal(['Judge all eight first: 1 to go.']);
    expectFocus(radio('d', 'yes'));
    expect(isSeen(get('.matrix-view', shownTask()))).to.equal(false);
  });

  it('is compared by pointer, hands its answer on, and says where the two differ', async () => {
    await openPage(matrixWith());
    const heard = listen();
    judge('yyynnnny');
    compare();
    await settle();
    heard.stop();
    expect(
      heard.answers.map(({ question, response, right }) => [question.number, response, right]),
    ).to.deep.equal([[5, { kind: 'judgements', tasks: [[7, spread('yyynnnny')]] }, false]]);
    expect(rows()).to.deep.equal([
      ...Array<string>(2).fill('You: Yes | Toolkit: Yes | '),
      'You: Yes | Toolkit: Maybe | You differ. !',
      ...Array<string>(4).fill('You: No | Toolkit: No | '),
      'You: Yes | Toolkit: Yes | ',
    ]);
    expectFocus(get('.alike'));
    expect(get('.alike').textContent).to.contain('alike on 7 of 8. Where you differ');
    expect(isSeen(radio('a', 'yes'))).to.equal(false);
  });

  it('is judged and compared with keys alone, and leads to the next one', async () => {
    await openPage(matrixWith());
    radio('a', 'yes').focus();
    for (const at of Array.from({ length: 8 }, (_, place) => place)) {
      await press(...(at === 2 ? ['Space', 'ArrowRight'] : ['Space']));
      if (at < 7) await press('Tab');
    }
    await press('Enter');
    expect(rows()[2]).to.equal('You: Maybe | Toolkit: Maybe | ');
    expectFocus(get('.alike'));
    await press('Tab');
    expectFocus(getButton(matrix(), 'Next: Task 1'));
    await press('Enter');
    expect(names()).to.deep.equal(['Watering the plants']);
    expectFocus(get('legend', shownTask()));
  });

  it('can be changed after the comparison', async () => {
    await openPage(matrixWith());
    judge('yyynnnny');
    compare();
    await settle();
    getButton(matrix(), 'Change my view').click();
    await settle();
    expectFocus(radio('a', 'yes'));
    radio('c', 'maybe').click();
    compare();
    await settle();
    expect(rows().filter((row) => row.endsWith('!'))).to.deep.equal([]);
    expect(get('.alike').textContent).to.equal('You and the toolkit see it alike on 8 of 8.');
  });

  it('is handed on when the session says that it is leaving', async () => {
    await openPage(matrixWith());
    const heard = listen();
    judge('yn------');
    expect(heard.answers).to.have.length(0);
    dispatchEvent(new Event('leaving'));
    expect(heard.answers).to.have.length(1);
    heard.stop();
  });

  it('is handed on when judging rests, and before another chapter comes', async () => {
    await openPage(matrixWith());
    const heard = listen();
    judge('yn------');
    expect(heard.answers).to.have.length(0);
    dispatchEvent(new Event('hashchange'));
    expect(heard.answers.map(({ response }) => response)).to.deep.equal([
      { kind: 'judgements', tasks: [[7, spread('yn------')]] },
    ]);
    judge('--m-----');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    heard.stop();
    expect(heard.answers.at(-1)?.response).to.deep.equal({
      kind: 'judgements',
      tasks: [[7, spread('ynm-----')]],
    });
    expect(heard.answers).to.have.length(2);
  });

  it('comes first where the chapter asks for it, and the others stay open', async () => {
    await openPage(matrixWith('2', 'ex1'));
    expect(names()).to.deep.equal(['Counting the chairs']);
    judge('nnnynyyn');
    compare();
    await settle();
    expect(rows()[3]).to.equal('You: Yes | Toolkit: Left open | Odd in the source: The source asks itself.');
    expect(get('.alike').textContent).to.contain('alike on 7 of 7.');
    expect(matrix().shadowRoot?.querySelector('.note')?.textContent.trim()).to.equal('1 of 2 tasks judged');
    getButton(matrix(), 'Next: Example 1').click();
    await settle();
    judge('yymnnnny');
    compare();
    await settle();
    expect(getButton(matrix(), 'Next: Task 1').className).to.equal('');
  });
});

describe('a matrix restored', () => {
  it('shows the first task still open, and tells nobody', async () => {
    await openPage(matrixWith());
    const heard = listen();
    matrix().restored = judged;
    await settle();
    heard.stop();
    expect(heard).to.deep.include({ answers: [], announced: [] });
    expect(names()).to.deep.equal(['Reading a story together']);
    expect([radio('a', 'yes').checked, radio('c', 'yes').checked]).to.deep.equal([true, false]);
    expect(matrix().response).to.deep.equal({
      kind: 'judgements',
      tasks: judged.kind === 'judgements' ? [judged.tasks[1], judged.tasks[0], judged.tasks[2]] : [],
    });
  });

  it('looks as it did after the comparison', async () => {
    const look = (): unknown => [shownTask().innerHTML, radio('a', 'yes').checked, rows()];
    await openPage(matrixWith('1'));
    judge('nnnnnnnm');
    compare();
    await settle();
    const before = look();
    const kept = matrix().response;
    await openPage(matrixWith('1'));
    matrix().restored = kept;
    await settle();
    expect(look()).to.deep.equal(before);
  });

  it('is emptied by reset, and shows every view of the source as the solution', async () => {
    await openPage(matrixWith());
    matrix().restored = judged;
    await settle();
    expect([matrix().score, matrix().maximum]).to.deep.equal([0, 0]);
    matrix().reset();
    await settle();
    expect(matrix().response).to.equal(undefined);
    matrix().showSolution();
    await settle();
    expect(rows()[2]).to.equal('You: Not judged | Toolkit: Maybe | ');
  });
});

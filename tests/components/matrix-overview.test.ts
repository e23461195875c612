/** The whole matrix as a tool: found, filtered, compared, and taken to a team. */
import { expect } from 'chai';
import '../../src/components/questions/matrix-question.ts';
import { judged, matrix, matrixWith, radio, shownTask } from './matrix-fixtures.ts';
import { expectFocus, get, getButton, isSeen, narrow, openPage, settle } from './page.ts';
import { listen } from './question-page.ts';
import { setViewport } from '@web/test-runner-commands';

const root = (): ShadowRoot => {
  const { shadowRoot } = matrix();
  if (!shadowRoot) throw new Error('The matrix has not drawn itself.');
  return shadowRoot;
};
const tasks = (): string[] => [...root().querySelectorAll('.task')].map((task) => task.textContent.trim());
const line = (place: number): Element => get(`tbody tr:nth-child(${place})`, root());
/** What a row says, without what only the eye sees. */
const said = (place: number): string[] =>
  [...line(place).querySelectorAll('.said')].map((cell) => cell.textContent.trim());
/** Marks of a row: y, m, n, o and - for you and the toolkit, with ! where they differ. */
const marks = (place: number): string[] =>
  [...line(place).querySelectorAll('.cell')].map(
    (cell) =>
      [...cell.querySelectorAll('.mark')].map((mark) => mark.classList.item(2)?.charAt(0)).join('') +
      (cell.classList.contains('differs') ? '!' : ''),
  );

/** Puts something else in the place of what the browser does; gives the way back. */
function replace(holder: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { value, configurable: true, writable: true });
  return () => {
    Reflect.deleteProperty(holder, name);
    if (own) Object.defineProperty(holder, name, own);
  };
}

async function openWhole(): Promise<void> {
  await openPage(matrixWith('2'));
  matrix().restored = judged;
  await settle();
  getButton(matrix(), 'The whole matrix').click();
  await settle();
}

async function search(words: string): Promise<void> {
  const field = get('input[type="search"]', root());
  if (!(field instanceof HTMLInputElement)) throw new Error('No field to search with');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

describe('the whole matrix', () => {
  it('lists every task in the order of the source, and how far the learner is', async () => {
    await openWhole();
    expectFocus(get('h2', root()));
    expect(isSeen(get('form', matrix()))).to.equal(false);
    expect(tasks()).to.deep.equal([
      'Reading a story together',
      'Watering the plants',
      'Counting the chairs',
      'Crème for the café',
    ]);
    expect(get('.progress p', root()).textContent).to.equal('2 of 4 tasks judged');
  });

  it('shows both views in marks and in words, and the source only of what is judged', async () => {
    await openWhole();
    expect(marks(1)).to.deep.equal(['yn', 'yn', 'nn', 'nn', 'nn', 'nn', 'nn', 'nn']);
    expect(marks(2)).to.deep.equal(['nn', 'nn', 'ny!', 'nn', 'nn', 'nn', 'nn', 'mm']);
    expect(marks(3)).to.deep.equal(['nn', 'nn', 'nn', 'yo', 'nn', 'yy', 'yy', 'nn']);
    expect(said(2)[2]).to.equal('You: no. Toolkit: yes. You differ.');
    expect(said(1)[0]).to.equal('You: yes. Toolkit: not shown yet.');
    get('input[type="checkbox"]', root()).click();
    await settle();
    expect(said(4)[0]).to.equal('You: not judged. Toolkit: yes.');
  });

  it('is filtered, with the number that each filter finds, and says how many are shown', async () => {
    await openWhole();
    const heard = listen();
    const found: [string, string[]][] = [
      ['Where you differ: 1', ['Watering the plants']],
      ['Not judged yet: 2', ['Reading a story together', 'Crème for the café']],
      ['Odd in the source: 1', ['Counting the chairs']],
    ];
    for (const [words, shown] of found) {
      getButton(matrix(), words).click();
      await settle();
      expect(tasks()).to.deep.equal(shown);
      expect(getButton(matrix(), words).ariaPressed).to.equal('true');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    heard.stop();
    expect(heard.announced.at(-1)).to.equal('1 task shown.');
  });

  it('is searched by words, without accents, and by whole numbers', async () => {
    await openWhole();
    await search('CREME cafe');
    expect(tasks()).to.deep.equal(['Crème for the café']);
    await search('task 1');
    expect(tasks()).to.deep.equal(['Watering the plants']);
    await search('nothing of this kind');
    expect(tasks()).to.deep.equal([]);
    expect(isSeen(get('.none-shown', root()))).to.equal(true);
  });

  it('opens a task to judge, and leads back', async () => {
    await openWhole();
    get('tbody tr:nth-child(4) .task', root()).click();
    await settle();
    expect(get('.matrix-name', shownTask()).textContent).to.equal('Crème for the café');
    expectFocus(get('legend', shownTask()));
    radio('a', 'maybe').click();
    getButton(matrix(), 'The whole matrix').click();
    await settle();
    expect(marks(4)[0]).to.equal('mn');
    getButton(matrix(), 'Back to Task 10').click();
    await settle();
    expect(radio('a', 'maybe').checked).to.equal(true);
  });

  it('is saved as a CSV of what is shown, with commas and quotes kept whole', async () => {
    await openWhole();
    await search('plants');
    const saved: Blob[] = [];
    const links: string[] = [];
    const restore = [
      replace(URL, 'createObjectURL', (blob: Blob) => `blob:${saved.push(blob)}`),
      replace(HTMLAnchorElement.prototype, 'click', function note(this: HTMLAnchorElement) {
        links.push(this.download);
      }),
    ];
    getButton(matrix(), 'Save as CSV').click();
    for (const undo of restore) undo();
    expect(links).to.deep.equal(['role-clarity.csv']);
    const [head, row, rest] = (await saved[0]?.text())?.split('\r\n') ?? [];
    expect(head).to.match(/^\u{FEFF}?No\.,Task,a Short a \(you\),a Short a \(toolkit\),b Short b \(you\),/u);
    expect(head).to.match(/,You differ on,Notes of the toolkit$/);
    expect(row).to.equal(
      'Task 1,Watering the plants,No,No,No,No,No,Yes,No,No,No,No,No,No,No,No,Maybe,Maybe,c,' +
        '"c: Plants like, ""water"". h: Likely."',
    );
    expect(rest).to.equal('');
  });

  it('is a table to a screen reader on a phone too, where its rows are cards', async () => {
    await openWhole();
    const height = (): number => line(2).getBoundingClientRect().height;
    const wide = height();
    await setViewport(narrow);
    await settle();
    expect(getComputedStyle(line(2)).display).to.equal('grid');
    expect(height()).to.be.greaterThan(wide);
    expect(get('table', root()).role).to.equal('table');
    expect(line(2).role).to.equal('row');
    expect(document.documentElement.scrollWidth).to.equal(narrow.width);
  });
});

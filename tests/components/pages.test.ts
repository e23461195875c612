/** The pages beside the chapters, as the player opens them. */
import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { searchDesk } from '../../src/app/search/search-desk.ts';
import type { Hit } from '../../src/app/search/searches.ts';
import { look, openBeside, openEmpty, words } from './page-states.ts';
import { expectFocus, get, narrow, openPage, press, settle } from './page.ts';

const results = () => [...document.querySelectorAll<HTMLAnchorElement>('.search-results a')];
const state = () => get('.search-state').textContent;

describe('a page beside the chapters', () => {
  beforeEach(async () => {
    history.replaceState(null, '', '#');
    await openPage(`${words}<p style="block-size: 3000px">Long</p>`);
  });

  it('takes the place of the chapter, names itself, and gives the chapter back where it was left', async () => {
    const chapter = get('.place');
    const term = get('glossary-term');
    term.focus();
    scrollTo(0, 700);
    const putBack = await openBeside('glossary');
    expectFocus(get('.page-place h1'));
    expect(scrollY).to.equal(0);
    expect(document.title).to.match(/^Glossary – /);
    expect(get('.where b').textContent).to.equal('Glossary');
    expect(chapter.isConnected).to.equal(false);
    expect(get('.page-back a').getAttribute('href')).to.equal('#/welcome');
    expect(putBack()).to.equal(true);
    expect(get('.place')).to.equal(chapter);
    expect(scrollY).to.equal(700);
    expectFocus(term);
  });

  it('goes to the place that the address names', async () => {
    history.replaceState(null, '', '#~glossary/role-clarity');
    await openBeside('glossary');
    expectFocus(get('[data-at="role-clarity"]'));
    history.replaceState(null, '', '#');
  });

  it('is not shown when it comes too late, or is unknown', async () => {
    const { openPage: showPage } = await import('../../src/app/pages/open-page.ts');
    const context = {} as Parameters<typeof showPage>[1];
    expect(await showPage('glossary', context, undefined, () => false)).to.equal(undefined);
    expect(await showPage('constructor', context, undefined, () => true)).to.equal(undefined);
    expect(document.querySelector('.page-place')).to.equal(null);
  });
});

describe('the search', () => {
  beforeEach(async () => {
    await openEmpty();
    await openBeside('search');
    await look('');
  });

  it('waits for words in its field, and says how many places it found', async () => {
    expectFocus(get('input[type="search"]'));
    expect(state()).to.match(/^Type one word/);
    await look('recovery');
    expect(state()).to.equal(`${results().length} places found`);
    expect(results().map((link) => link.getAttribute('href'))).to.include('#~glossary/recovery');
    const marked = [...document.querySelectorAll('.search-results mark')].map((mark) => mark.textContent);
    expect(new Set(marked.map((text) => text.toLowerCase()))).to.deep.equal(new Set(['recovery']));
    await look('zebra');
    expect(state()).to.contain('Nothing found for “zebra”');
    expect(results()).to.deep.equal([]);
  });

  it('leads from result to result by arrow keys, and back to the field', async () => {
    await look('recovery');
    const [first, second] = results();
    if (!first || !second) throw new Error('Too few results.');
    expectFocus(first);
    await press('ArrowDown');
    expectFocus(second);
    await press('ArrowUp', 'ArrowUp');
    expectFocus(get('input[type="search"]'));
    await press('ArrowDown');
    expectFocus(first);
  });

  it('shows the results of before to whoever comes back, at the one that was chosen', async () => {
    await look('recovery');
    const chosen = results()[1];
    chosen?.addEventListener('click', (event) => event.preventDefault());
    chosen?.click();
    const href = chosen?.getAttribute('href');
    await openEmpty();
    await openBeside('search');
    expect(document.activeElement?.getAttribute('href')).to.equal(href);
  });

  it('has no markup of what was typed, and no sideways scroll', async () => {
    await setViewport(narrow);
    await look(`<img src=x onerror=alert(1)>${'long'.repeat(30)}`);
    await settle();
    expect(document.querySelector('.search img')).to.equal(null);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
  });
});

describe('the search of a course that is still on its way', () => {
  const { arrival } = searchDesk;
  let fail = (): void => undefined;

  const hit = (number: number): Hit => ({
    href: `#/chapter-${number}`,
    chapter: `Chapter ${number}`,
    heading: '',
    title: [{ text: `Chapter ${number}`, isHit: false }],
    excerpt: [{ text: 'tree', isHit: true }],
  });

  /** As if so many of four files were here, with a place in each. */
  async function arrive(here: number): Promise<void> {
    searchDesk.arrival = { here, of: 4 };
    searchDesk.onArrival();
    await settle();
  }

  const listed = () => results().map((link) => link.hash);

  beforeEach(async () => {
    searchDesk.load = () => new Promise((_resolve, reject) => (fail = () => reject(new Error('Cut off'))));
    searchDesk.ask = (query) => {
      const count = query === '' ? 0 : searchDesk.arrival.here;
      // The newest is the best.
      return Promise.resolve({ count, hits: Array.from({ length: count }, (_, at) => hit(count - at)) });
    };
    searchDesk.arrival = { here: 0, of: 4 };
    await openEmpty();
    await openBeside('search');
    await arrive(1);
    await look(`tree ${performance.now()}`);
  });

  afterEach(() => {
    for (const own of ['load', 'ask']) Reflect.deleteProperty(searchDesk, own);
    Object.assign(searchDesk, { arrival, onArrival: () => undefined });
  });

  it('says how far it has come, and what it found so far', async () => {
    get('input[type="search"]').focus();
    expect(state()).to.equal('1 place found so far. The search has reached 25% of the course.');
    await arrive(4);
    expect(state()).to.equal('4 places found');
    expect(listed()).to.deep.equal(['#/chapter-4', '#/chapter-3', '#/chapter-2', '#/chapter-1']);
  });

  it('takes no result away from whoever is about to choose it', async () => {
    expectFocus(get('.search-results a'));
    await arrive(4);
    expect(state()).to.equal('4 places found');
    expect(listed()).to.deep.equal(['#/chapter-1']);
    get('input[type="search"]').focus();
    await press('Enter');
    expect(listed()).to.have.length(4);
  });

  it('offers to go on where it was cut off, and searches what came', async () => {
    fail();
    await settle();
    expect(state()).to.match(/^The search did not load/);
    await look('another tree');
    expect(listed()).to.deep.equal(['#/chapter-1']);
    expect(get('.search-state button').textContent).to.equal('Try again');
  });
});

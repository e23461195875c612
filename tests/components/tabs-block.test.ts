import { expect } from 'chai';
import { goToPlace } from '../../src/app/chapter-view.ts';
import { expectFocus, get, isSeen, openPage, press, settle, startAtHeading } from './page.ts';
import { tabs as html } from './reading-states.ts';

const tabs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.tab')];
const panels = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.tab-panel')];
/** Index of the only tab that is chosen and of the only panel that is seen. */
function shown(): number {
  const chosen = tabs().map((tab) => tab.getAttribute('aria-selected') === 'true');
  expect(panels().map((panel) => isSeen(get('.tab-body', panel)))).to.deep.equal(chosen);
  expect(tabs().map(({ tabIndex }) => tabIndex)).to.deep.equal(chosen.map((is) => (is ? 0 : -1)));
  expect(chosen.filter(Boolean)).to.have.length(1);
  return chosen.indexOf(true);
}

describe('tabs-block', () => {
  beforeEach(() => openPage(html));
  afterEach(() => {
    history.replaceState(null, '', location.pathname);
    document.documentElement.dir = '';
  });

  it('makes a tab of each heading, and ties it to its panel', () => {
    expect(tabs().map((tab) => tab.textContent.trim())).to.deep.equal([
      'The manager',
      'The peer worker',
      'The team',
      'Someone who uses the service',
    ]);
    tabs().forEach((tab, index) => {
      expect(document.getElementById(tab.getAttribute('aria-controls') ?? '')).to.equal(panels()[index]);
      expect(panels()[index]?.getAttribute('aria-labelledby')).to.equal(tab.id);
    });
    expect(get('[role="tablist"]').children).to.have.length(4);
    expect(shown()).to.equal(0);
  });

  it('is one stop on the way to the panel; arrows, Home and End go from tab to tab', async () => {
    startAtHeading();
    await press('Tab');
    expectFocus(get('.tab'));
    for (const [key, index] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['End', 3],
      ['ArrowRight', 0],
      ['ArrowLeft', 3],
      ['Home', 0],
    ] as const) {
      await press(key);
      expect(shown()).to.equal(index);
      expectFocus(tabs()[index] ?? document.body);
    }
    await press('Tab');
    expectFocus(get('.tab-panel'));
  }).timeout(10_000);

  it('goes the other way where one reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    tabs()[0]?.focus();
    await press('ArrowLeft');
    expect(shown()).to.equal(1);
    await press('ArrowRight');
    expect(shown()).to.equal(0);
  });

  it('leaves keys with Ctrl, Alt or Meta to the browser', async () => {
    tabs()[0]?.focus();
    get('.tab-list').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true }));
    await settle();
    expect(shown()).to.equal(0);
  });

  it('opens the tab that a link names, or that holds what it names, and takes the focus there', async () => {
    expect(goToPlace(get('.place'), '#tabs-and-cards--the-team')).to.equal(true);
    expect(isSeen(get('#tabs-and-cards--the-team .tab-body'))).to.equal(true);
    expectFocus(get('#tabs-and-cards--the-team'));
    await settle();
    expect(shown()).to.equal(2);
    get('.tab-panel p').id = 'tabs--inside';
    goToPlace(get('.place'), '#tabs--inside');
    await settle();
    expect(shown()).to.equal(0);
    expectFocus(get('#tabs--inside'));
  });

  it('begins with the tab that the address names', async () => {
    history.replaceState(null, '', '#tabs-and-cards--the-peer-worker');
    await openPage(html);
    expect(shown()).to.equal(1);
  });

  it('opens the tab in which a search of the page found something', async () => {
    const [, , third] = panels();
    expect(third?.getAttribute('hidden')).to.equal('until-found');
    third?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settle();
    expect(shown()).to.equal(2);
  });

  it('leaves the author\u2019s text where it was', () => {
    expect(panels().every((panel) => panel.parentElement === get('tabs-block'))).to.equal(true);
    expect(get('.tab-panel h3').textContent).to.equal('The manager');
  });
});

import { emulateMedia, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { connectMenuSheet } from '../../src/app/menu-sheet.ts';
import '../../src/components/course-menu.ts';
import { expectFocus, focused, get, isSeen, laptop, openPage, phone, press, settle } from './page.ts';

const opener = (): HTMLElement => get('.menu-open');
const closer = (): HTMLElement => get('.menu-close');
const isOpen = (): boolean => isSeen(get('.menu'));

describe('the menu as a sheet', () => {
  beforeEach(async () => {
    await openPage('<p>Read <a href="#/about">on</a>.</p>');
    await setViewport(phone);
    connectMenuSheet(get('.shell'));
    await settle();
  });

  async function open(): Promise<void> {
    opener().focus();
    await press('Enter');
  }

  it('is closed at first', () => {
    expect(isOpen()).to.equal(false);
    expect(opener().getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens from the keyboard and takes the focus', async () => {
    await open();
    expect(isOpen()).to.equal(true);
    expect(opener().getAttribute('aria-expanded')).to.equal('true');
    expectFocus(closer());
  });

  it('takes the focus where movement is not wanted', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await open();
    expectFocus(closer());
    await press('Escape');
    expectFocus(opener());
    expect(isOpen()).to.equal(false);
  });

  it('leaves nothing behind it to reach', async () => {
    await open();
    const reached = new Set<Element | null>();
    for (let step = 0; step < 12; step += 1) {
      await press('Tab');
      reached.add(focused());
    }
    const outside = [...reached].filter(
      (element) => element !== document.body && !get('.menu').contains(element),
    );
    expect(outside.map((element) => element?.outerHTML.slice(0, 80))).to.deep.equal([]);
    expect(reached.size).to.be.greaterThan(4);
    expect(get('main').inert && get('.top').inert).to.equal(true);
  });

  it('closes on Escape and gives the focus back', async () => {
    await open();
    await press('Tab', 'Tab', 'Escape');
    expect(isOpen()).to.equal(false);
    expectFocus(opener());
    expect(get('main').inert || get('.top').inert).to.equal(false);
    expect(opener().getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes on Escape after a click on its words', async () => {
    await open();
    const { left, top } = get('#words-read').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5] });
    await press('Escape');
    expect(isOpen()).to.equal(false);
    expectFocus(opener());
  });

  it('closes with its button and with a touch beside it', async () => {
    await open();
    await press('Enter');
    expect(isOpen()).to.equal(false);
    expectFocus(opener());
    await open();
    await sendMouse({ type: 'click', position: [phone.width - 8, 400] });
    await settle();
    expect(isOpen()).to.equal(false);
  });

  it('closes when a chapter is chosen', async () => {
    await open();
    get('li[data-chapter="2"] a').focus();
    await press('Enter');
    expect(isOpen()).to.equal(false);
    expect(get('main').inert).to.equal(false);
    expect(location.hash).to.equal('#/about');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lets go when the window grows and the menu docks', async () => {
    await open();
    await setViewport(laptop);
    await settle();
    expect(get('main').inert || get('.top').inert).to.equal(false);
    expect(isOpen()).to.equal(true);
    expect(isSeen(closer())).to.equal(false);
  });

  it('opens nothing on Escape', async () => {
    await press('Escape');
    expect(isOpen()).to.equal(false);
    expect(get('main').inert).to.equal(false);
  });
});

/** A sheet of the gallery leaves the page by itself. */
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/sheet-block.ts';
import { sheet } from './kept-fixtures.ts';
import { get, getButton, isSeen, openPage, press, startAtHeading } from './page.ts';

describe('<sheet-block>', () => {
  const print = window.print.bind(window);
  afterEach(() => (window.print = print));

  it('is printed alone, with keys alone, under its title', async () => {
    await openPage(`<p id="other">Text</p>${sheet}`);
    const named: string[] = [];
    window.print = () => named.push(document.title);
    startAtHeading();
    await press('Tab', 'Enter');
    expect(named).to.deep.equal(['After a month']);
    await emulateMedia({ media: 'print' });
    expect([get('.sheet-title'), get('.sheet li')].map(isSeen)).to.deep.equal([true, true]);
    const button = getButton(get('sheet-block'), 'Print this sheet');
    expect([get('#other'), get('h1'), button].map(isSeen)).to.deep.equal([false, false, false]);
    dispatchEvent(new Event('afterprint'));
    expect(isSeen(get('#other'))).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });

  it('has room to write on paper', async () => {
    await openPage(sheet);
    const heightOf = (): number => get('.sheet li').getBoundingClientRect().height;
    const before = heightOf();
    await emulateMedia({ media: 'print' });
    // Two lines of 10 mm.
    expect(heightOf()).to.be.greaterThan(before + 50);
    await emulateMedia({ media: 'screen' });
  });
});

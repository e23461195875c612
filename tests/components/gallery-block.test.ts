import { expect } from 'chai';
import { expectFocus, get, isSeen, openPage, press, settle, startAtHeading } from './page.ts';
import { pictures as html } from './reading-states.ts';

const openers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.gallery-open')];
const dialog = (): HTMLDialogElement => get('.gallery-dialog') as HTMLDialogElement;
const large = (): string | undefined =>
  dialog().querySelector('.gallery-large figcaption')?.textContent ?? undefined;
const captions = ['Across the marsh, at one pace', 'The gate is open for both', 'A winding way'];

describe('gallery-block', () => {
  beforeEach(() => openPage(html));

  it('names every picture by its number and what it shows', () => {
    expect(openers().map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Open picture 1 of 3 large: Three people side by side on a boardwalk, one of them in a wheelchair',
      'Open picture 2 of 3 large: Two people stand side by side at an open gate',
      'Open picture 3 of 3 large: Two people on a path that winds over hills, past seven numbered stops',
    ]);
    expect(isSeen(dialog())).to.equal(false);
  });

  it('opens a picture large, goes on and back, and gives the focus back, all by keyboard', async () => {
    startAtHeading();
    await press('Tab', 'Tab', 'Enter');
    expect(dialog().matches(':modal')).to.equal(true);
    expect(dialog().getAttribute('aria-label')).to.equal('Picture 2 of 3');
    expect(large()).to.equal(captions[1]);
    expect(get('.gallery-large svg').getAttribute('aria-label')).to.equal(
      'Two people stand side by side at an open gate',
    );
    for (const [key, index] of [
      ['ArrowRight', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
    ] as const) {
      await press(key);
      expect(large()).to.equal(captions[index]);
      expect(get('.gallery-head p').textContent).to.equal(`Picture ${index + 1} of 3`);
    }
    await press('Escape');
    expect(dialog().open).to.equal(false);
    expectFocus(openers()[1] ?? document.body);
  });

  it('has buttons for all of it', async () => {
    openers()[0]?.click();
    await settle();
    get('[aria-label="Next picture"]').click();
    await settle();
    expect(large()).to.equal(captions[1]);
    get('[aria-label="Previous picture"]').click();
    await settle();
    expect(large()).to.equal(captions[0]);
    get('.gallery-close').click();
    await settle();
    expect(dialog().open).to.equal(false);
  });

  it('shows the whole picture, and no id twice', async () => {
    openers()[0]?.click();
    await settle();
    const { width, height, bottom } = get('.gallery-large svg').getBoundingClientRect();
    expect(width / height).to.be.closeTo(5 / 3, 0.01);
    expect(bottom).to.be.lessThan(innerHeight);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });

  it('leaves the author\u2019s pictures where they were', () => {
    expect(document.querySelectorAll('.gallery > li > figure > :is(svg, img)')).to.have.length(3);
  });
});

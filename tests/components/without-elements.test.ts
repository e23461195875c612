/** Where the elements cannot be loaded, the compiled HTML stands as it is. */
import { expect } from 'chai';
import { accordion, hotspots, quiz } from './fixtures.ts';
import { getBlocks } from './gallery.ts';
import { focused, get, isSeen, openPage, press, startAtHeading } from './page.ts';

const readingBlocks = await getBlocks(
  'tabs-block, flashcards-block, process-block, .compare, .timeline, gallery-block, .download',
);
const draft = await getBlocks('draft-block');

describe('chapters without their elements', () => {
  it('defines none of them here', () => {
    for (const tag of [
      'accordion-block',
      'hotspots-block',
      'choice-question',
      'tabs-block',
      'flashcards-block',
      'process-block',
      'gallery-block',
      'draft-block',
    ])
      expect(customElements.get(tag)).to.equal(undefined);
  });

  it('has folds that open and close by keyboard', async () => {
    await openPage(accordion);
    startAtHeading();
    await press('Tab', 'Enter');
    expect(focused()?.textContent).to.equal('Acknowledgement');
    expect(isSeen(get('#sides--acknowledgement .fold-body'))).to.equal(true);
    expect(isSeen(get('#sides--mutuality .fold-body'))).to.equal(false);
    await press('Enter');
    expect(isSeen(get('#sides--acknowledgement .fold-body'))).to.equal(false);
  });

  it('shows the picture and the text of every point', async () => {
    await openPage(hotspots);
    expect(isSeen(get('.hotspots-picture svg'))).to.equal(true);
    for (const point of document.querySelectorAll('.hotspots-list li')) expect(isSeen(point)).to.equal(true);
    expect(getComputedStyle(get('.hotspots-list li')).listStyleType).to.equal('decimal');
  });

  it('shows every tab, step, card, side, moment and picture, each with its text', async () => {
    await openPage(readingBlocks.join(''));
    const texts =
      '.tab-panel, .flashcard-front h3, .flashcard-back, .step, .step-body, .side, .moment, .gallery figure, figcaption, .download a';
    const found = [...document.querySelectorAll(`.chapter-body :is(${texts})`)];
    expect(found.length).to.be.greaterThan(40);
    expect(found.filter((element) => !isSeen(element))).to.deep.equal([]);
    expect(document.querySelector('.chapter-body button')).to.equal(null);
  });

  it('has room in a draft to write what was ticked', async () => {
    await openPage(draft.join(''));
    for (const part of ['.sheet-title', '.draft-blanks li', '.draft-how', '.draft-group h3'])
      expect(isSeen(get(part)), part).to.equal(true);
    for (const lines of document.querySelectorAll('.draft-lines'))
      expect(lines.getBoundingClientRect().height).to.be.greaterThan(90);
  });

  it('shows questions and options, and gives no reason away', async () => {
    await openPage(quiz);
    const seen = (selector: string): boolean[] => [...document.querySelectorAll(selector)].map(isSeen);
    expect(seen('.option-text')).to.deep.equal(Array(7).fill(true));
    expect(seen('.why')).to.deep.equal(Array(7).fill(false));
    expect(seen('.hint')).to.deep.equal([false, false]);
  });
});

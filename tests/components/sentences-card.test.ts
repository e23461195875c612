/** The card of sentences leaves the page: on paper by itself, or as a file of its words. */
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/questions/language-question.ts';
import '../../src/components/questions/sentences-card.ts';
import { getFromGallery } from './gallery.ts';
import { get, getButton, isSeen, openPage, press, settle } from './page.ts';

const card = (): HTMLElement => get('sentences-card');

describe('<sentences-card>', () => {
  const print = window.print.bind(window);
  const createObjectURL = URL.createObjectURL.bind(URL);
  afterEach(() => {
    window.print = print;
    URL.createObjectURL = createObjectURL;
  });

  beforeEach(async () => {
    const { html, card: ofStretch } = await getFromGallery('second-sentence');
    await openPage(html + ofStretch);
    get('input[value="2"]').click();
    getButton(get('language-question'), 'Check my answer').click();
    await settle();
  });

  it('is printed alone, and the page is whole again afterwards', async () => {
    let printed = 0;
    window.print = () => (printed += 1);
    getButton(card(), 'Print this card').click();
    expect(printed).to.equal(1);
    await emulateMedia({ media: 'print' });
    expect(isSeen(card())).to.equal(true);
    expect(isSeen(get('.kept', card()))).to.equal(true);
    expect(['language-question', 'h1'].map((other) => isSeen(get(other)))).to.deep.equal([false, false]);
    dispatchEvent(new Event('afterprint'));
    expect(isSeen(get('language-question'))).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });

  it('is reached and printed with keys alone', async () => {
    let printed = 0;
    window.print = () => (printed += 1);
    getButton(get('language-question'), 'Try again').focus();
    await press('Tab', 'Enter');
    expect(printed).to.equal(1);
  });

  it('is saved as the words that are seen, with a sign where words are still to be found', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return '#saved';
    };
    getButton(card(), 'Save as text').click();
    expect(await files[0]?.text()).to.equal(
      'Your sentences to keep\n\n' +
        '“The loser came in late again, and nobody had waited.”\n→ “… came in late again, and nobody had waited.”\n\n' +
        '“The old machine is junk, so we need another.”\n→ “The old machine is out of order, so we need another.”\n',
    );
  });
});

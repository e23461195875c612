import { expect } from 'chai';
import type { QuestionElement } from '../../src/components/questions/question-element.ts';
import { choice } from './fixtures.ts';
import { getFromGallery } from './gallery.ts';
import { get, getButton, isSeen, openPage, settle } from './page.ts';
import './question-cases.ts';
import { listen } from './question-page.ts';

const ids = ['first-sentence', 'second-sentence'] as const;
const host = (place = 0): QuestionElement =>
  [...document.querySelectorAll<QuestionElement>('language-question')][place] ?? get('language-question');

/** The sentence as it stands there, without what only screen readers hear. */
function sentence(place = 0): string {
  const seen = [...host(place).querySelectorAll('.would > p')].filter(isSeen);
  expect(seen).to.have.length(1);
  return readWords(seen[0]);
}

function readWords(element: Element | undefined): string {
  const copy = element?.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.visually-hidden, [hidden]')) unseen.remove();
  return copy.textContent;
}

const card = (): string[] => [...document.querySelectorAll('.kept')].map(readWords);

async function choose(place: number, number: number): Promise<void> {
  get(`input[value="${number}"]`, host(place)).click();
  await settle();
}

async function check(place: number): Promise<void> {
  host(place).shadowRoot?.querySelector('button')?.click();
  await settle();
}

describe('language-question', () => {
  beforeEach(async () => {
    const questions = await Promise.all(ids.map(getFromGallery));
    const { card: kept } = await getFromGallery('second-sentence');
    await openPage(`${questions.map(({ html }) => html).join('')}${kept}`);
  });

  it('rewrites its sentence as soon as a wording is chosen, and nothing moves', async () => {
    const top = (): number => get('.option', host()).getBoundingClientRect().top;
    const before = top();
    expect(sentence()).to.equal('“ came in late again, and nobody had waited.”');
    await choose(0, 1);
    expect(sentence()).to.equal('“The failure came in late again, and nobody had waited.”');
    await choose(0, 2);
    expect(sentence()).to.equal(
      '“My colleague from the other team came in late again, and nobody had waited.”',
    );
    expect(top()).to.equal(before);
    expect(get('.said', host()).textContent).to.contain('The loser (words to replace)');
  });

  it('reads the new sentence out with the verdict', async () => {
    const heard = listen();
    await choose(1, 2);
    await check(1);
    heard.stop();
    expect(heard.announced).to.deep.equal([
      '“The old machine is out of order, so we need another.” That is it. ',
    ]);
  });

  it('names the guideline of a reason, and only of what was chosen', async () => {
    await choose(1, 1);
    await check(1);
    const seen = [...host(1).querySelectorAll('.guideline')].filter(isSeen);
    expect(seen.map(({ textContent }) => textContent)).to.deep.equal(['4Guideline 4: no slang']);
  });

  it('keeps a sentence on the card once it is right, and no other', async () => {
    const blank = '“ came in late again, and nobody had waited.”';
    expect(card()).to.deep.equal([blank, '“The old machine is , so we need another.”']);
    await choose(1, 1);
    await check(1);
    expect(card()[1]).to.equal('“The old machine is , so we need another.”');
    await choose(1, 3);
    await check(1);
    expect(card()).to.deep.equal([blank, '“The old machine is being repaired, so we need another.”']);
    await choose(1, 2);
    await check(1);
    expect(card()[1]).to.equal('“The old machine is out of order, so we need another.”');
  });

  it('fills the card with what is restored', async () => {
    host(0).restored = choice(2);
    await settle();
    expect(card()[0]).to.equal(sentence(0));
    getButton(host(0), 'Try again').click();
    await settle();
    expect(card()[0]).to.contain('My colleague');
  });
});

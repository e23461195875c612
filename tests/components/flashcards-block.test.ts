import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectFocus, get, getButton, isSeen, openPage, press, settle, startAtHeading } from './page.ts';
import { cards as html } from './reading-states.ts';

const host = () => get('flashcards-block');
const seen = (selector: string): boolean[] => [...document.querySelectorAll(selector)].map(isSeen);
const fronts = (): boolean[] => seen('.flashcard-front h3');
const backs = (): boolean[] => seen('.flashcard-back p:last-child');
const count = (): string | undefined => host().shadowRoot?.querySelector('.count span')?.textContent;

describe('flashcards-block', () => {
  let said: string[] = [];
  const listen = ({ detail }: CustomEvent<string>): void =>
    void said.push(detail.replace(/\s+/g, ' ').trim());

  beforeEach(async () => {
    await openPage(html);
    said = [];
    document.body.addEventListener('announce', listen);
  });
  afterEach(() => document.body.removeEventListener('announce', listen));

  it('shows the front of the first card, and its back to nobody', () => {
    expect(fronts()).to.deep.equal([true, false, false]);
    expect(backs()).to.deep.equal([false, false, false]);
    expect(
      [...document.querySelectorAll('.flashcard-back')].every((back) => back.hasAttribute('hidden')),
    ).to.equal(true);
    expect(count()).to.equal('1 of 3');
  });

  it('turns a card, says what is on its back, and turns it back, by keyboard', async () => {
    startAtHeading();
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expectFocus(getButton(host(), 'Turn it back'));
    expect(fronts()).to.deep.equal([true, false, false]);
    expect(backs()).to.deep.equal([true, false, false]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('Talking is part of it.');
    await press('Space');
    expectFocus(getButton(host(), 'Turn the card'));
    expect(backs()).to.deep.equal([false, false, false]);
    expect(said).to.have.length(1);
  });

  it('goes from card to card by keyboard and remembers which were turned', async () => {
    getButton(host(), 'Turn the card').click();
    await settle();
    getButton(host(), 'Next card').focus();
    await press('Enter');
    expect(count()).to.equal('2 of 3');
    expect(said.at(-1)).to.equal('2 of 3: “The stress of the job will be too much.”');
    expect(backs()).to.deep.equal([false, false, false]);
    await press('Enter');
    expect(fronts()).to.deep.equal([false, false, true]);
    expectFocus(getButton(host(), 'Back to the start'));
    await press('Enter');
    expect(count()).to.equal('1 of 3');
    expect(backs()).to.deep.equal([true, false, false]);
  });

  it('turns when the card itself is pressed, too', async () => {
    get('.flashcard-front').click();
    await settle();
    expect(backs()).to.deep.equal([true, false, false]);
  });

  it('shows all fronts with their backs, and hides again what was not turned', async () => {
    getButton(host(), 'Show all 3').click();
    await settle();
    expect(fronts()).to.deep.equal([true, true, true]);
    expect(backs()).to.deep.equal([true, true, true]);
    getButton(host(), 'Show one at a time').click();
    await settle();
    expect(fronts()).to.deep.equal([true, false, false]);
    expect(backs()).to.deep.equal([false, false, false]);
  });

  it('moves a back in calmly, and only fades it where motion is not wanted', async () => {
    const moves = async (): Promise<string> => {
      await emulateMedia({ reducedMotion: 'no-preference' });
      return getComputedStyle(get('.flashcard-back')).animationName;
    };
    getButton(host(), 'Turn the card').click();
    await settle();
    expect(await moves()).to.equal('land');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(getComputedStyle(get('.flashcard-back')).animationName).to.equal('fade');
    expect(getComputedStyle(get('.flashcard-back')).animationDuration).to.equal('0.12s');
  });
});

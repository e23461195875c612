import { expect } from 'chai';
import { getFromGallery } from './gallery.ts';
import { expectFocus, get, isSeen, openPage, press, settle, startAtHeading } from './page.ts';
import './question-cases.ts';
import { listen } from './question-page.ts';

const seen = (): string[] =>
  [...document.querySelectorAll('.why')].filter(isSeen).map(({ textContent }) => textContent);

describe('fill-in-question', () => {
  let heard: ReturnType<typeof listen>;

  beforeEach(async () => {
    await openPage((await getFromGallery('fill-in')).html);
    heard = listen();
  });
  afterEach(() => heard.stop());

  it('has a label, and is described by its reason once it is checked', async () => {
    startAtHeading();
    await press('Tab', 'b', 'l', 'u', 'e', 'Enter');
    const field = get('.fill-in input');
    expectFocus(field);
    expect(field.closest('label')?.textContent).to.equal('Your answer');
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(seen()).to.deep.equal([described]);
    expect(described).to.contain('Not quite').and.to.contain('meadow');
  });

  it('takes its mark away when something else is typed, and keeps it when the field is left', async () => {
    startAtHeading();
    await press('Tab', 'g', 'r', 'e', 'e', 'n', 'Enter', 'Tab');
    expect(seen()).to.have.length(1);
    await press('Shift+Tab', 'End', 'x');
    expect(seen()).to.deep.equal([]);
  });

  it('does not take the Enter that ends a composition for an answer', async () => {
    const field = get('.fill-in input');
    if (field instanceof HTMLInputElement) field.value = 'green';
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    await settle();
    expect(heard.answers).to.deep.equal([]);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(heard.answers).to.have.length(1);
  });
});

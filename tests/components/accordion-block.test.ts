import { expect } from 'chai';
import '../../src/components/accordion-block.ts';
import { accordion } from './fixtures.ts';
import { expectFocus, focused, get, getButton, openPage, press, settle, startAtHeading } from './page.ts';

const folds = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('accordion-block details'),
];
const openOnes = (): boolean[] => folds().map((fold) => fold.open);
const label = (): string | undefined =>
  get('accordion-block').shadowRoot?.querySelector('button')?.textContent.trim();

/** `toggle` comes a task later. */
async function settleFolds(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await settle();
}

async function openFold(fold: HTMLDetailsElement | undefined, open = true): Promise<void> {
  get('summary', fold).click();
  expect(fold?.open).to.equal(open);
  await settleFolds();
}

describe('accordion-block', () => {
  beforeEach(() => openPage(accordion));

  it('starts closed', () => {
    expect(openOnes()).to.deep.equal([false, false, false]);
    expect(label()).to.equal('Open all');
  });

  it('opens and closes all from the keyboard', async () => {
    startAtHeading();
    await press('Tab', 'Enter');
    expectFocus(getButton(get('accordion-block'), 'Close all'));
    expect(openOnes()).to.deep.equal([true, true, true]);
    await press('Space');
    expect(openOnes()).to.deep.equal([false, false, false]);
    expect(label()).to.equal('Open all');
  });

  it('opens one fold from the keyboard', async () => {
    startAtHeading();
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expect(focused()?.textContent).to.equal('Mutuality');
    expect(openOnes()).to.deep.equal([false, true, false]);
  });

  it('says Close all once every fold was opened by hand, and Open all when one closes', async () => {
    const [first, second, third] = folds();
    await openFold(first);
    await openFold(second);
    expect(label()).to.equal('Open all');
    await openFold(third);
    expect(label()).to.equal('Close all');
    await openFold(second, false);
    expect(label()).to.equal('Open all');
  });

  it('opens the rest when some are open', async () => {
    await openFold(folds()[1]);
    getButton(get('accordion-block'), 'Open all').click();
    await settleFolds();
    expect(openOnes()).to.deep.equal([true, true, true]);
    expect(label()).to.equal('Close all');
  });

  it('knows when all were opened before it was there', async () => {
    const waiting = document.createElement('template');
    waiting.innerHTML = accordion;
    for (const fold of waiting.content.querySelectorAll('details')) fold.open = true;
    await settleFolds();
    get('.chapter-body').replaceChildren(waiting.content);
    await settle();
    expect(label()).to.equal('Close all');
  });
});

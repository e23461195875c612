import { expect } from 'chai';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/components/glossary-term.ts';
import { words } from './page-states.ts';
import { expectFocus, get, narrow, openPage, press, settle, startAtHeading } from './page.ts';

const terms = () => [...document.querySelectorAll<HTMLElement>('glossary-term')];
const notes = () => [...document.querySelectorAll<HTMLElement>('div.term-note')];

describe('glossary-term', () => {
  beforeEach(() => openPage(words));

  it('is a button that opens the explanation and closes it again, by keys alone', async () => {
    startAtHeading();
    const said: string[] = [];
    document.body.addEventListener('announce', (event) => said.push(event.detail), { once: true });
    await press('Tab', 'Enter');
    const [term] = terms();
    const [note] = notes();
    expect(term?.getAttribute('aria-expanded')).to.equal('true');
    expect(term?.getAttribute('aria-details')).to.equal(note?.id);
    expect(note?.checkVisibility()).to.equal(true);
    expect(said).to.deep.equal(['Recovery: Living a good life.']);
    await press('Tab');
    expectFocus(get('.term-note a'));
    await press('Escape');
    expect(notes()).to.deep.equal([]);
    if (term) expectFocus(term);
    await press('Space');
    expect(notes()).to.have.length(1);
    await press('Space');
    expect(notes()).to.have.length(0);
    expect(term?.getAttribute('aria-expanded')).to.equal('false');
    expect(term?.hasAttribute('aria-details')).to.equal(false);
  });

  it('has one explanation open at a time, and closes it when the learner turns away', async () => {
    const [first, second] = terms();
    first?.click();
    second?.click();
    await settle();
    expect(notes()).to.have.length(1);
    expect(first?.getAttribute('aria-expanded')).to.equal('false');
    get('.lead').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(notes()).to.have.length(0);
    second?.click();
    get('h1').focus();
    expect(notes()).to.have.length(0);
  });

  it('stands in the window at 360 pixels, and beside the text where there is a margin', async () => {
    await setViewport(narrow);
    for (const term of terms()) {
      term.click();
      const { left, right } = notes()[0]?.getBoundingClientRect() ?? { left: -1, right: 9999 };
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(360);
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
    }
    await setViewport({ width: 1500, height: 900 });
    get('.chapter').style.paddingInlineEnd = '0';
    terms()[1]?.click();
    terms()[0]?.click();
    const text = get('.chapter-body').getBoundingClientRect();
    expect(notes()[0]?.getBoundingClientRect().left).to.be.at.least(text.right);
  });

  it('neither ticks the option nor opens the fold that it stands in', () => {
    get('.fold glossary-term').click();
    expect(get('.fold').hasAttribute('open')).to.equal(false);
    expect(notes()).to.have.length(1);
  });

  it('does without the popover where the browser has none', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover');
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    try {
      terms()[0]?.click();
      await settle();
      expect(notes()[0]?.checkVisibility()).to.equal(true);
      await press('Escape');
      expect(notes()).to.have.length(0);
    } finally {
      if (own) Object.defineProperty(HTMLElement.prototype, 'popover', own);
    }
  });

  it('is plain bold words on paper', async () => {
    terms()[0]?.click();
    await emulateMedia({ media: 'print' });
    expect(notes()[0]?.checkVisibility()).to.equal(false);
  });
});

/** The completion page: the certificate when the course is complete, and before that the way there. */
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { renderOpen } from '../../src/app/pages/certificate-open.ts';
import { renderDone } from '../../src/app/pages/certificate-page.ts';
import { emptyProgress } from '../../src/model/progress-reducer.ts';
import { certificateStringsFor } from '../../src/strings/certificate-strings.ts';
import { dayOf } from '../../src/model/completion.ts';
import { begun, below, completion, done, makeStore, showPage } from './certificate-states.ts';
import { expectFocus, get, isSeen, openPage, press, settle } from './page.ts';

const t = certificateStringsFor('en');
/** Any, as high as wide. */
function renderDrawing(): Element {
  const holder = document.createElement('div');
  holder.innerHTML = '<svg viewBox="0 0 100 100"><path d="M0 0h100v100z"/></svg>';
  return holder.children[0] ?? holder;
}
const facts = (): string[] =>
  [...document.querySelectorAll('.certificate-facts dd')].map((dd) => dd.textContent);
const links = (): (string | null)[] =>
  [...document.querySelectorAll('.open-list a')].map(
    (link) => `${link.getAttribute('href')} ${link.querySelector('small')?.textContent}`,
  );
const nameField = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('.completion-name input');

beforeEach(() => openPage());

describe('the certificate', () => {
  it('says who, which course, when, and what the course was then', () => {
    showPage(renderDone(makeStore(done, 'Okafor, Miriam')));
    expect(get('.certificate-name').textContent).to.equal('Miriam Okafor');
    expect(get('.certificate-what').textContent).to.equal('has completed Sample');
    expect(facts()).to.deep.equal(['November 22, 2026', '100%', '1.0.0', '7f3a 9c21 aa01']);
    expect(get('.certificate-record').textContent).to.contain('not an accreditation');
    expect(nameField()).to.equal(null);
  });

  it('takes the name that the learner types where the LMS has none, and keeps it nowhere', async () => {
    localStorage.clear();
    const store = makeStore(done);
    showPage(renderDone(store));
    expect(get('.certificate-name').textContent).to.equal(t.noName);
    nameField()?.focus();
    await sendKeys({ type: 'Sam Lee' });
    expect(get('.certificate-name').textContent).to.equal('Sam Lee');
    showPage(renderDone(store));
    expect([nameField()?.value, get('.certificate-name').textContent]).to.deep.equal(['Sam Lee', 'Sam Lee']);
    expect(JSON.stringify(Object.entries(localStorage))).not.to.contain('Sam');
    // For the tests after this one.
    nameField()?.select();
    await press('Delete');
  });

  it('says of the score when it was looked at, where that was later', () => {
    const terms = (): string[] =>
      [...document.querySelectorAll('.certificate-facts dt')].map((dt) => dt.textContent);
    const today = dayOf(new Date());
    showPage(renderDone(makeStore({ ...done, completion: { ...completion, day: today } })));
    expect(terms()).to.deep.equal([t.date, t.score, t.version, t.hash]);
    showPage(renderDone(makeStore({ ...done, completion: { ...completion, day: today - 1 } })));
    expect(terms()[1]).to.match(/^Best score by \w+ \d+, \d{4}$/);
    expect(terms()[1]).to.contain(String(new Date().getFullYear()));
  });

  for (const length of [20, 33, 70, 160])
    it(`is one sheet of Letter with a name of ${length} letters`, async () => {
      // Between margins of 20 mm, at 96 pixels an inch.
      await setViewport({ width: 665, height: 904 });
      await emulateMedia({ media: 'print' });
      showPage(renderDone(makeStore(done, 'Maximiliana '.repeat(20).slice(0, length)), renderDrawing()));
      await settle();
      const sheet = get('.certificate').getBoundingClientRect();
      expect(sheet.height).to.be.at.most(904);
      expect(get('.certificate-record').getBoundingClientRect().bottom).to.be.at.most(sheet.bottom);
      expect(get('.certificate-picture').getBoundingClientRect().height).to.be.at.least(90);
    });

  it('invents no day where only the LMS knows it', () => {
    showPage(renderDone(makeStore(emptyProgress, 'Lee', { savedState: '', completed: true, passed: true })));
    expect(facts()).to.deep.equal([]);
    expect(get('.certificate').textContent).to.contain(t.dateUnknown);
  });

  it('prints itself and nothing else, under a name that says what it is', async () => {
    const printed: string[] = [];
    const original = Object.getOwnPropertyDescriptor(window, 'print') ?? {};
    window.print = () => void printed.push(document.title);
    showPage(renderDone(makeStore(done, 'Okafor, Miriam')));
    const { title } = document;
    get('.certificate-print').focus();
    await press('Enter');
    Object.defineProperty(window, 'print', original);
    expect(printed).to.have.length(1);
    expect(printed[0]).to.match(/^Certificate of completion – .+ – Miriam Okafor$/);
    expect(document.title).to.equal(title);
    await emulateMedia({ media: 'print' });
    await settle();
    for (const hidden of ['.completion-side', '.menu', '.top', '.notices'])
      expect([hidden, isSeen(get(hidden))]).to.deep.equal([hidden, false]);
    expect(isSeen(get('.certificate'))).to.equal(true);
  });

  it('goes from the keyboard: name, then print', async () => {
    showPage(renderDone(makeStore(done)));
    nameField()?.focus();
    await press('Tab');
    expectFocus(get('.certificate-print'));
  });

  for (const width of [320, 360, 768, 900, 1200, 1440])
    it(`fits ${width} pixels, with the longest of names`, async () => {
      await setViewport({ width, height: 800 });
      showPage(renderDone(makeStore(done, 'Maximiliana-Alexandrina von Hohenstein-Papadopoulou')));
      await settle();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const part of document.querySelectorAll('.certificate, .certificate *'))
        expect(part.getBoundingClientRect().right).to.be.at.most(width);
    });
});

describe('before that', () => {
  it('it names the chapters that are left, and what is left in them', () => {
    showPage(renderOpen(makeStore(begun)));
    expect(links()).to.deep.equal([`#/chapter-2 ${t.toAnswer(1)}`, `#/chapter-3 ${t.notRead}`]);
    expect(document.querySelector('.certificate')).to.equal(null);
    expect(get('.open-list a').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('it says how far the score is from the pass mark, and where it can be raised', () => {
    showPage(renderOpen(makeStore(below)));
    expect(get('.lead').textContent).to.equal(t.openScore(0, 80));
    expect(links()).to.deep.equal([`#/chapter-2 ${t.notRightYet(1)}`]);
  });
});

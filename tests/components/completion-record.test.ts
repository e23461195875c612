/** The completion record: only without an LMS and only once there is something to record, under the name typed. */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { renderOpen } from '../../src/app/pages/certificate-open.ts';
import { renderDone } from '../../src/app/pages/certificate-page.ts';
import { dayOf, dateOf } from '../../src/model/completion.ts';
import { recordStringsFor } from '../../src/strings/record-strings.ts';
import { begun, below, done, makeAlone, makeStore, showPage } from './certificate-states.ts';
import { expectFocus, get, openPage, press, settle } from './page.ts';

const t = recordStringsFor('en');
const saved: { name: string; text: Promise<string> }[] = [];
const original: unknown = Reflect.get(HTMLAnchorElement.prototype, 'click');
const input = (): HTMLInputElement =>
  document.querySelector<HTMLInputElement>('.completion-name input') ?? document.createElement('input');
const isOffered = (): boolean => document.querySelector('.completion-record') !== null;

beforeEach(async () => {
  await openPage();
  saved.length = 0;
  Reflect.set(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
  });
});
afterEach(async () => {
  Reflect.set(HTMLAnchorElement.prototype, 'click', original);
  // For the test after this one: the name outlives the page.
  input().focus();
  input().select();
  await press('Delete');
});

describe('the completion record', () => {
  it('is saved from the keyboard, with the name and nothing but what is promised', async () => {
    showPage(renderDone(makeAlone(done)));
    input().focus();
    await sendKeys({ type: 'Zoë  Núñez-O’Brien' });
    await press('Tab');
    await press('Tab');
    expectFocus(get('.completion-save'));
    await press('Enter');
    expect(saved.map(({ name }) => name)).to.deep.equal([
      'alongside-completion-2026-11-22-zoe-nunez-o-brien.json',
    ]);
    expect(JSON.parse((await saved[0]?.text) ?? '')).to.deep.equal({
      alongsideCompletion: 1,
      name: 'Zoë  Núñez-O’Brien',
      course: { id: 'SAMPLE', title: 'Sample', version: '1.0.0', hash: '7f3a9c21aa01' },
      completedOn: '2026-11-22',
      score: 100,
      passMark: 80,
      passed: true,
    });
    expect(get('.completion-record [role=status]').textContent).to.equal(t.saved(saved[0]?.name ?? ''));
    expect(get('.completion-record').textContent).to.contain('self-reported');
  });

  it('asks for the name where there is none, beside the field, and saves nothing', async () => {
    showPage(renderDone(makeAlone(done)));
    get('.completion-save').focus();
    await press('Enter');
    expect(saved).to.deep.equal([]);
    expectFocus(input());
    expect(input().ariaInvalid).to.equal('true');
    const described = (input().getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).to.deep.equal([
      t.nameMissing,
      t.nameHint,
    ]);
    await sendKeys({ type: 'Sam' });
    expect(input().ariaInvalid).to.equal(null);
    expect(document.getElementById('certificate-name-error')?.hidden).to.equal(true);
  });

  it('is not there in an LMS, nor before everything is done', () => {
    showPage(renderDone(makeStore(done, 'Okafor, Miriam')));
    expect(isOffered()).to.equal(false);
    showPage(renderDone(makeStore(done)));
    expect(isOffered()).to.equal(false);
    showPage(renderOpen(makeAlone(begun)));
    expect(isOffered()).to.equal(false);
    expect(document.querySelectorAll('.completion-name')).to.have.length(0);
  });

  it('below the pass mark says “not passed”, on the page and in the file, with today’s date', async () => {
    showPage(renderOpen(makeAlone(below)));
    expect(get('.completion-below').textContent).to.equal(t.below(0, 80));
    input().focus();
    await sendKeys({ type: '李' });
    await press('Tab');
    await press('Space');
    const today = dateOf(dayOf(new Date())).toISOString().slice(0, 10);
    expect(saved[0]?.name).to.equal(`alongside-completion-${today}-李.json`);
    const record = JSON.parse((await saved[0]?.text) ?? '') as Record<string, unknown>;
    expect([record['passed'], record['score'], record['completedOn']]).to.deep.equal([false, 0, today]);
  });

  it('in the LMS a score below the pass mark offers none', () => {
    showPage(renderOpen(makeStore(below)));
    expect(isOffered()).to.equal(false);
  });

  for (const width of [320, 360, 1280])
    it(`fits ${width} pixels`, async () => {
      await setViewport({ width, height: 800 });
      showPage(renderDone(makeAlone(done)));
      get('.completion-save').click();
      await settle();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const part of document.querySelectorAll('.completion-record *, .completion-name *')) {
        expect(part.getBoundingClientRect().right).to.be.at.most(width);
      }
      expect(get('.completion-save').getBoundingClientRect().height).to.be.at.least(44);
    });
});

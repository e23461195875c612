import { expect } from 'chai';
import { writePlanFile } from '../../src/app/pages/plan-file.ts';
import { get, openPage, settle } from './page.ts';
import { padsFor } from '../../src/app/kept-pads.ts';
import { fillPlan, makeContext, scenarios, showPlan } from './plan-fixtures.ts';

const heads = (): string[] =>
  [...document.querySelectorAll('.plan-sheet h2')].map(({ textContent }) => textContent);
/** The approach that is right, else the first. */
const approachesOf = (): string[] =>
  scenarios.map(({ html, question: { options } }) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    const { number } = options.find(({ right }) => right) ?? options[0] ?? { number: 0 };
    const option = holder.querySelector(`input[value="${number}"]`)?.closest('.option');
    return option?.querySelector('.option-text')?.textContent ?? '';
  });
const isSeen = (selector: string): boolean => get(selector).checkVisibility();

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 200; tries++) await new Promise((done) => setTimeout(done, 10));
  expect(condition()).to.equal(true);
}

describe('my action plan', () => {
  beforeEach(() => openPage());

  it('gathers ticks, notes and better words, each with the way back to its place', async () => {
    fillPlan();
    await settle();
    expect(heads()).to.deep.equal([
      'I will do',
      'Notes to myself',
      'What I would do',
      'What I will say instead',
    ]);
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.plan-sheet input[type="checkbox"]')];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    const texts = [...document.querySelectorAll('.plan-text')].map(({ textContent }) => textContent);
    expect(texts.slice(0, 2)).to.deep.equal(['We walk side by side.', 'We walk side by side.']);
    expect(texts.slice(2)).to.deep.equal(approachesOf());
    expect(get('.plan-saying .wording').textContent).to.equal('My colleague from the other team');
    const links = [...document.querySelectorAll('.plan-from a')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 3)).to.deep.equal([
      '#checklists--first-day',
      '#reflections--who-leads',
      '#reflections--first-step',
    ]);
  });

  it('leaves out an approach and a wording that were not right, where one is', async () => {
    fillPlan(false);
    await settle();
    expect(heads()).to.deep.equal(['I will do', 'Notes to myself', 'What I would do']);
    expect(document.querySelectorAll('.plan-text')).to.have.length(3);
  });

  it('looks for what this device holds in chapters that the record does not know', async () => {
    const context = makeContext([]);
    const { device } = padsFor(context.store, context.saver);
    device.write(77, 'Kept here.');
    showPlan(context);
    // The chapter is asked for, and there is none to be had here.
    await until(() => document.querySelector('.plan-again') !== null);
    expect(get('.plan-status').textContent).to.contain(context.from.chapter.title);
    device.write(77, '');
    showPlan(context);
    await until(() => document.querySelector('.plan-empty') !== null);
  });

  it('says where to begin while there is nothing, and offers nothing to print', async () => {
    showPlan(makeContext([]));
    await until(() => document.querySelector('.plan-empty') !== null);
    expect(get('.plan-empty a').getAttribute('href')).to.equal('#/chapter-1');
    expect([isSeen('.plan-print'), isSeen('.plan-who'), isSeen('.plan-private')]).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('names what did not load, and tries again', async () => {
    showPlan(makeContext([1]));
    await until(() => document.querySelector('.plan-again') !== null);
    expect(get('.plan-status').textContent).to.contain('did not load');
    expect(get('.plan-status').textContent).to.contain('Nothing is lost');
    expect(document.querySelector('.plan-empty')).to.equal(null);
    const before = get('.plan-status');
    get('.plan-again').click();
    await until(() => !before.isConnected && document.querySelector('.plan-again') !== null);
    expect(document.querySelectorAll('.plan-body')).to.have.length(1);
  });

  it('keeps the name on this device', async () => {
    showPlan(makeContext([]));
    await until(() => document.querySelector('.plan-empty') !== null);
    const name = get('.plan-who input') as HTMLInputElement;
    name.value = 'Ann & Co';
    name.dispatchEvent(new Event('input'));
    showPlan(makeContext([]));
    expect((get('.plan-who input') as HTMLInputElement).value).to.equal('Ann & Co');
    name.value = '';
    name.dispatchEvent(new Event('input'));
  });

  it('is saved as a page of its own, with nothing to load and nothing that could be typed', async () => {
    fillPlan();
    await settle();
    const text = await writePlanFile(get('.plan-sheet'), document.documentElement).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.title).to.equal('My action plan');
    expect(page.querySelectorAll('input, a, script, link, svg, [src]')).to.have.length(0);
    expect(
      [...page.querySelectorAll('li')].map((item) => item.textContent.trim().charAt(0)).join(''),
    ).to.equal('☑☐☐☐');
    expect(page.body.textContent).to.contain('We walk side by side.');
    expect(document.querySelectorAll('.plan-sheet input')).to.have.length(5);
  });
});

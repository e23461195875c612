import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { goToPlace } from '../../src/app/chapter-view.ts';
import {
  expectFocus,
  get,
  getButton,
  isSeen,
  narrow,
  openPage,
  press,
  settle,
  startAtHeading,
} from './page.ts';
import { steps as html } from './reading-states.ts';

const titles = ['Before the first day', 'The first morning', 'The first conversation', 'The end of the week'];
const host = () => get('process-block');
const inside = (selector: string): HTMLElement | null =>
  host().shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const count = (): string | undefined => inside('.count span')?.textContent;
const seen = (): string[] =>
  [...document.querySelectorAll('.step h3')].filter(isSeen).map((title) => title.textContent);
const onward = (): HTMLElement => get('.onward', host().shadowRoot ?? undefined);

describe('process-block', () => {
  let said: string[] = [];
  const listen = ({ detail }: CustomEvent<string>): void => void said.push(detail);

  beforeEach(async () => {
    await openPage(html);
    said = [];
    document.body.addEventListener('announce', listen);
  });
  afterEach(() => document.body.removeEventListener('announce', listen));

  it('shows the first step, how far one is, and the name of the next', () => {
    expect(seen()).to.deep.equal(['Before the first day']);
    expect(count()).to.equal('Step 1 of 4');
    expect(onward().textContent.trim()).to.equal('The first morning');
    expect(getButton(host(), 'Previous').getAttribute('aria-disabled')).to.equal('true');
  });

  it('goes on and back by keyboard, keeps the focus, and says where one is', async () => {
    await setViewport(narrow);
    startAtHeading();
    await press('Tab', 'Tab', 'Tab');
    expectFocus(onward());
    for (const [index, title] of titles.entries()) {
      expect(seen()).to.deep.equal([title]);
      expect(count()).to.equal(`Step ${index + 1} of 4`);
      await press('Enter');
      expectFocus(onward());
    }
    expect(seen()).to.deep.equal(titles.slice(0, 1));
    expect(said).to.deep.equal([
      'Step 2 of 4: The first morning',
      'Step 3 of 4: The first conversation',
      'Step 4 of 4: The end of the week',
      'Step 1 of 4: Before the first day',
    ]);
    await press('Enter', 'Shift+Tab', 'Space');
    expect(seen()).to.deep.equal(titles.slice(0, 1));
    await press('Space');
    expect(seen()).to.deep.equal(titles.slice(0, 1));
  }).timeout(10_000);

  it('has the path of all steps beside them, where there is room', async () => {
    const path = [...(host().shadowRoot?.querySelectorAll('nav button') ?? [])] as HTMLElement[];
    expect(path.map((button) => button.querySelector('span')?.textContent)).to.deep.equal(titles);
    expect(path.every(isSeen)).to.equal(true);
    path[2]?.click();
    await settle();
    expect(seen()).to.deep.equal(['The first conversation']);
    expect(path.map((button) => button.getAttribute('aria-current'))).to.deep.equal([
      null,
      null,
      'step',
      null,
    ]);
    await setViewport(narrow);
    expect(path.some(isSeen)).to.equal(false);
  });

  it('shows all steps, and one at a time again where one was', async () => {
    onward().click();
    await settle();
    getButton(host(), 'Show all 4').click();
    await settle();
    expect(seen()).to.deep.equal(titles);
    expect(inside('.bar')).to.equal(null);
    getButton(host(), 'Show one at a time').click();
    await settle();
    expect(seen()).to.deep.equal(['The first morning']);
  });

  it('opens the step that a link names', async () => {
    goToPlace(get('.place'), '#steps--end-of-the-week');
    expectFocus(get('#steps--end-of-the-week'));
    await settle();
    expect(seen()).to.deep.equal(['The end of the week']);
    expect(count()).to.equal('Step 4 of 4');
    expect(onward().textContent.trim()).to.equal('Back to the start');
  });

  it('follows a finger drawn sideways, not one that scrolls', async () => {
    const touch = (type: string, x: number, y: number): void => {
      const point = new Touch({ identifier: 1, target: host(), clientX: x, clientY: y });
      const touches = type === 'touchstart' ? [point] : [];
      host().dispatchEvent(new TouchEvent(type, { touches, changedTouches: [point] }));
    };
    for (const [x, y, title] of [
      [100, 200, titles[1]],
      [170, 200, titles[1]],
      [100, 400, titles[1]],
      [300, 200, titles[0]],
      [300, 200, titles[0]],
    ] as const) {
      touch('touchstart', 200, 200);
      touch('touchend', x, y);
      await settle();
      expect(seen()).to.deep.equal([title]);
    }
  });

  it('stays at its step while a finger scrolls a wide table in it', async () => {
    await setViewport(narrow);
    const table = document.createElement('div');
    table.style.overflowX = 'auto';
    table.innerHTML = '<p style="inline-size: 1200px; block-size: 60px; margin: 0">Wide</p>';
    get('.step-body').prepend(table);
    const draw = async (element: Element): Promise<void> => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const y = Math.round(top + height / 2);
      const end = Math.round(left + width - 10);
      for (const [type, x] of [
        ['touchStart', end],
        ['touchMove', end - 60],
        ['touchMove', end - 160],
      ] as const)
        await executeServerCommand('send-touch', { type, touchPoints: [{ x, y }] });
      await executeServerCommand('send-touch', { type: 'touchEnd', touchPoints: [] });
      await settle();
    };
    await draw(table);
    expect(seen()).to.deep.equal(titles.slice(0, 1));
    await draw(get('.step h3'));
    expect(seen()).to.deep.equal(titles.slice(1, 2));
  });
});

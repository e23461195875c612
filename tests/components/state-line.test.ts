import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/state-line.ts';
import type { ShownState, StateLine } from '../../src/components/state-line.ts';
import { get, isSeen, openPage, phone, settle } from './page.ts';

const words: Record<Exclude<ShownState, ''>, string> = {
  saved: 'Saved to your LMS',
  saving: 'Saving',
  'not-saved': 'Not saved yet',
  'not-recorded': 'Nothing is recorded now',
  'kept-here': 'Kept on this device',
  review: 'Looking back: nothing is recorded',
};
const states = Object.keys(words) as (keyof typeof words)[];

const line = (): StateLine => get('state-line');
const inside = (selector: string): Element | undefined => line().querySelector(selector) ?? undefined;

describe('state-line', () => {
  beforeEach(() => openPage());

  it('says nothing until the state is known', () => {
    expect(line().textContent).to.equal('');
    expect(inside('svg')).to.equal(undefined);
  });

  for (const state of states)
    it(`has words and a shape for ${state}`, async () => {
      line().state = state;
      await settle();
      expect(inside('span')?.textContent).to.equal(words[state]);
      expect(inside('span') && isSeen(inside('span') as Element)).to.equal(true);
      expect(inside('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(line().getAttribute('state')).to.equal(state);
    });

  it('has a shape of its own for every state', async () => {
    const shapes = new Set<string | undefined>();
    for (const state of states) {
      line().state = state;
      await settle();
      const paths = [...(inside('svg')?.children ?? [])].map((shape) =>
        shape.outerHTML.replace(/<!--.*?-->/g, ''),
      );
      expect(paths).not.to.have.length(0);
      shapes.add(paths.join(''));
    }
    expect(shapes.size).to.equal(states.length);
  });

  it('keeps its words for screen readers on a phone', async () => {
    line().state = 'not-saved';
    await setViewport(phone);
    await settle();
    const span = inside('span');
    expect(span && isSeen(span)).to.equal(false);
    expect(span && getComputedStyle(span).display).not.to.equal('none');
    expect(span && getComputedStyle(span).visibility).to.equal('visible');
    expect(inside('svg') && isSeen(inside('svg') as Element)).to.equal(true);
  });
});

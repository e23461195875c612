/** Dragged by mouse or finger, tapped, or chosen by key: the same state, score and record. */
import { rightMoves } from '../fixtures/right-moves.ts';
import { executeServerCommand, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MatchQuestion } from '../../src/components/questions/match-question.ts';
import type { OrderQuestion } from '../../src/components/questions/order-question.ts';
import type { SortQuestion } from '../../src/components/questions/sort-question.ts';
import { getFromGallery } from './gallery.ts';
import { expectFocus, get, getButton, isSeen, narrow, openPage, press, settle } from './page.ts';
import { placingCases } from './placing-cases.ts';
import { listen } from './question-page.ts';

type Point = readonly [x: number, y: number];
type Way = (card: HTMLElement, place: HTMLElement) => Promise<void>;

type Host = MatchQuestion | OrderQuestion | SortQuestion;
const host = (): Host => get('[number]') as Host;
const card = (number: number): HTMLElement => get(`.card[data-number="${number}"]`);
const place = (number: number): HTMLElement => get(`.drop-place[data-number="${number}"]`);
const grip = (of: HTMLElement): HTMLElement => get('.grip', of);

/** Brings an element to the middle of the window and says where it is. */
function show(element: HTMLElement): Point {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return middle(element);
}

function middle(element: HTMLElement): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const move = (position: Point): Promise<void> => sendMouse({ type: 'move', position: [...position] });

const touch = (type: string, ...points: Point[]): Promise<unknown> =>
  executeServerCommand('send-touch', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });

/** Both ends in the window, which is high enough for the whole question. */
const tall = { width: 1000, height: 1400 };

async function mouseDown(from: HTMLElement, by = 20): Promise<Point> {
  const [x, y] = show(from);
  await move([x, y]);
  await sendMouse({ type: 'down' });
  await move([x + by, y + by]);
  return [x + by, y + by];
}

const ways: Readonly<Record<string, Way>> = {
  mouse: async (from, to) => {
    await mouseDown(get('.card-text', from));
    await move(middle(to));
    await sendMouse({ type: 'up' });
  },
  finger: async (from, to) => {
    const [x, y] = show(grip(from));
    await touch('touchStart', [x, y]);
    await touch('touchMove', [x + 20, y + 20]);
    await touch('touchMove', middle(to));
    await touch('touchEnd');
  },
  taps: async (from, to) => {
    await sendMouse({ type: 'click', position: [...show(get('.card-text', from))] });
    const [x] = middle(to);
    await sendMouse({ type: 'click', position: [x, Math.round(to.getBoundingClientRect().top + 4)] });
  },
  keys: async (from, to) => {
    grip(from).focus();
    await press('Enter');
    get('.put', to).focus();
    await press('Space');
  },
};

const controls = (): string[] =>
  [...host().querySelectorAll('select')].map(({ id, value }) => `${id}=${value}`);

for (const { id, maximum, right, wrong } of placingCases)
  describe(`${id} by every way`, () => {
    let heard: ReturnType<typeof listen>;
    beforeEach(async () => {
      await openPage((await getFromGallery(id)).html);
      await setViewport(tall);
      heard = listen();
    });
    afterEach(() => heard.stop());

    async function check(): Promise<unknown> {
      getButton(host(), 'Check my answer').click();
      await settle();
      const [answer] = heard.answers;
      return {
        ...{ response: host().response, score: host().score, controls: controls() },
        ...{ record: answer?.response, right: answer?.right, question: answer?.question.number },
        form: host()
          .querySelector('form')
          ?.innerHTML.replace(/ class=""| style=""/g, ''),
      };
    }

    for (const [name, way] of Object.entries(ways))
      it(`gives by ${name} what the lists give`, async () => {
        right.enter();
        const wanted = await check();
        await openPage((await getFromGallery(id)).html);
        await setViewport(tall);
        heard.stop();
        heard = listen();
        for (const [from, to] of rightMoves[id] ?? []) await way(card(from), place(to));
        await settle();
        expect(await check()).to.deep.equal(wanted);
        expect(host().score).to.equal(maximum);
      }).timeout(20_000);

    it('is dragged and let go elsewhere, or put back by Escape, and nothing changes', async () => {
      const shown = (): unknown => [controls(), get('form').innerHTML.replaceAll(' style=""', '')];
      const before = shown();
      for (const end of ['elsewhere', 'Escape', 'cancel']) {
        const from = card(4);
        if (end === 'cancel') {
          const [x, y] = show(grip(from));
          await touch('touchStart', [x, y]);
          await touch('touchMove', [x + 30, y + 30]);
        } else await mouseDown(grip(from), 30);
        expect(from.className).to.contain('lifted');
        if (end === 'Escape') await press('Escape');
        if (end === 'cancel') await touch('touchCancel');
        if (end !== 'cancel') {
          await move([2, 2]);
          await sendMouse({ type: 'up' });
        }
        await settle();
        expect(shown(), end).to.deep.equal(before);
        expect(heard.announced.at(-1), end).to.match(/^Put back/);
      }
      expect(heard.answers).to.deep.equal([]);
    });

    it('says how much is right, and stays as it is without a try left', async () => {
      const note = (): string => host().shadowRoot?.querySelector('.note')?.textContent ?? '';
      wrong?.enter();
      await check();
      expect(note()).to.contain(`${wrong?.score} of ${maximum}`).and.to.contain('Move the others');
      host().attempts = 1;
      await settle();
      const before = controls();
      for (const way of [ways['mouse'], ways['finger'], ways['taps']])
        await way?.(card(4), place(rightMoves[id]?.[0]?.[1] ?? 0));
      expect(controls()).to.deep.equal(before);
      expect(document.querySelector('.picked, .lifted')).to.equal(null);
    }).timeout(20_000);

    it('says what is picked up, shows where it may go, and puts it down again', async () => {
      const handle = grip(card(4));
      handle.focus();
      await press('Space');
      expect(handle.getAttribute('aria-pressed')).to.equal('true');
      expect(isSeen(get('.picked-up', card(4)))).to.equal(true);
      expect(getComputedStyle(place(rightMoves[id]?.[0]?.[1] ?? 0)).borderStyle).to.equal('dashed');
      expect(heard.announced.at(-1)).to.match(/^Picked up: .*\. Choose a place/);
      await press('Space');
      expect(handle.getAttribute('aria-pressed')).to.equal('false');
      expect(isSeen(get('.picked-up', card(4)))).to.equal(false);
      await press('Enter', 'Escape');
      expect(handle.getAttribute('aria-pressed')).to.equal('false');
      expectFocus(handle);
    });

    it('lets a finger scroll the page from the words of a card', async () => {
      await setViewport(narrow);
      const words = get('.card-text', card(4));
      expect(getComputedStyle(words).touchAction).to.equal('auto');
      expect(getComputedStyle(grip(card(4))).touchAction).to.equal('none');
      const [x, y] = show(words);
      const scrolled = (): number => scrollY + (document.querySelector('.pool')?.scrollTop ?? 0);
      const before = scrolled();
      await touch('touchStart', [x, y]);
      for (const by of [20, 60, 100, 140, 180]) await touch('touchMove', [x, y - by]);
      await touch('touchEnd');
      await settle();
      expect(scrolled()).to.be.above(before);
      expect(card(4).className).not.to.contain('lifted');
    });

    it('has targets of 24 pixels at least, and no sideways scroll at 360', async () => {
      await setViewport(narrow);
      right.enter();
      await settle();
      expect(document.documentElement.scrollWidth).to.equal(narrow.width);
      const small = [...host().querySelectorAll('button, select')].filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return isSeen(control) && (width < 24 || height < 24);
      });
      expect(small.map((control) => control.className)).to.deep.equal([]);
    });
  });

/** Wherever the keyboard goes, a ring shows it, and no bar lies over it. */
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accordion, hotspots, notes, quiz, text } from './fixtures.ts';
import { focused, get, openPage, phone, press, laptop } from './page.ts';
import './states.ts';

interface Stop {
  readonly name: string;
  readonly ring: string;
  readonly covered: boolean;
}

/** An option's ring is drawn around the whole card. */
const ringed = (element: Element): Element => element.closest('.option') ?? element;

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  (element instanceof HTMLInputElement ? element.value : element.textContent.trim());

function isCovered(element: Element): boolean {
  if (element.closest('.top, .menu, .foot, .skip')) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const foot = get('.foot');
  const lowest =
    getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight;
  return top < get('.top').getBoundingClientRect().bottom || Math.min(bottom, top + 60) > lowest;
}

function describeStop(element: Element): Stop {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed(element));
  return {
    name: nameOf(element),
    ring: `${outlineStyle} ${outlineWidth} ${outlineColor}`,
    covered: isCovered(element),
  };
}

async function walk(): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 60; step += 1) {
    await press('Tab');
    const element = focused();
    if (!element || element === document.body) break;
    stops.push(describeStop(element));
  }
  return stops;
}

const inks = { light: 'rgb(20, 40, 46)', dark: 'rgb(238, 241, 234)' };

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [phone, laptop])
    it(`every stop has a ring and lies free in ${colorScheme} at ${viewport.width} pixels`, async () => {
      await openPage(text + accordion + hotspots + quiz + notes);
      await setViewport(viewport);
      await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const stops = await walk();
      const names = stops.map(({ name }) => name).join('|');
      for (const name of [
        'Open all',
        'Mutuality',
        'Point 2 of 3: Equality',
        'Check my answer',
        'Who does what',
      ])
        expect(names).to.contain(name);
      expect(stops.length).to.be.within(25, 45);
      expect(stops.filter(({ ring }) => ring !== `solid 3px ${inks[colorScheme]}`)).to.deep.equal([]);
      expect(stops.filter(({ covered }) => covered)).to.deep.equal([]);
    }).timeout(20_000);

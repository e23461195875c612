import { expect } from 'chai';
import '../../src/components/hotspots-block.ts';
import { hotspots, points } from './fixtures.ts';
import { focused, get, isSeen, narrow, openPage, press, settle, startAtHeading } from './page.ts';
import { setViewport } from '@web/test-runner-commands';

const buttons = (): HTMLButtonElement[] => [
  ...(get('hotspots-block').shadowRoot?.querySelectorAll<HTMLButtonElement>('.stage button') ?? []),
];
const pressed = (): (string | null)[] => buttons().map((button) => button.getAttribute('aria-pressed'));
const shown = (): (string | undefined)[] =>
  [...document.querySelectorAll('.hotspots-list li')]
    .filter(isSeen)
    .map((point) => point.querySelector('h3')?.textContent);

/** Where the middle of each button lies, in per cent of the picture. */
function places(): number[][] {
  const { left, top, width, height } = get('.hotspots-picture svg').getBoundingClientRect();
  return buttons().map((button) => {
    const box = button.getBoundingClientRect();
    const x = (100 * (box.left + box.width / 2 - left)) / width;
    const y = (100 * (box.top + box.height / 2 - top)) / height;
    return [x, y];
  });
}

describe('hotspots-block', () => {
  beforeEach(() => openPage(hotspots));

  it('names every point with its place and title', () => {
    expect(buttons().map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Point 1 of 3: Reciprocity',
      'Point 2 of 3: Equality',
      'Point 3 of 3: Respect',
    ]);
    expect(buttons().map((button) => button.textContent.trim())).to.deep.equal(['1', '2', '3']);
  });

  it('shows the first point first', () => {
    expect(pressed()).to.deep.equal(['true', 'false', 'false']);
    expect(shown()).to.deep.equal(['Reciprocity']);
  });

  it('reaches every point by keyboard and shows its text', async () => {
    startAtHeading();
    for (const [index, [title, text]] of points.entries()) {
      await press('Tab');
      expect(buttons().findIndex((button) => button === focused())).to.equal(index);
      await press(index === 1 ? 'Space' : 'Enter');
      expect(shown()).to.deep.equal([title]);
      expect(isSeen(get(`#sides--${title.toLowerCase()} p`))).to.equal(true);
      expect(get(`#sides--${title.toLowerCase()} p`).textContent).to.equal(text);
      expect(pressed()).to.deep.equal(points.map((_point, other) => String(other === index)));
    }
  });

  it('shows the point that a link names, or what is in its text, at once', async () => {
    get('#sides--respect p').dispatchEvent(new Event('reveal', { bubbles: true }));
    expect(shown()).to.deep.equal(['Respect']);
    await settle();
    expect(pressed()).to.deep.equal(['false', 'false', 'true']);
    get('h1').dispatchEvent(new Event('reveal', { bubbles: true }));
    expect(shown()).to.deep.equal(['Respect']);
  });

  it('shows a point whose number is clicked, and says so politely', async () => {
    buttons()[2]?.click();
    await settle();
    expect(shown()).to.deep.equal(['Respect']);
    const list = get('.hotspots-list').assignedSlot?.closest('[aria-live]');
    expect(list?.getAttribute('aria-live')).to.equal('polite');
  });

  for (const size of [narrow, { width: 1280, height: 800 }])
    it(`puts each number on its place at ${size.width} pixels`, async () => {
      await setViewport(size);
      await settle();
      for (const [index, [x, y]] of places().entries()) {
        expect(x).to.be.closeTo(points[index]?.[2] ?? -1, 0.5);
        expect(y).to.be.closeTo(points[index]?.[3] ?? -1, 0.5);
      }
      expect(places()).to.have.length(3);
    });

  it('keeps the author\u2019s text where it was', () => {
    expect(get('#sides--equality').parentElement?.parentElement).to.equal(get('hotspots-block'));
  });
});

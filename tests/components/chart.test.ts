import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fromGallery } from './media-states.ts';
import { expectFocus, get, isSeen, narrow, openPage, press, settle, startAtHeading } from './page.ts';

const widths = [320, 360, 768, 1280, 1440];

const charts = (): Element[] => [...document.querySelectorAll('.chart')];

/** Words and text in drawings, whatever marks them up. */
function seenWords(chart: Element): Element[] {
  const leaves = [...chart.querySelectorAll('.chart-picture :is(span, b, text, p)')];
  return leaves.filter((leaf) => leaf.textContent.trim() !== '' && isSeen(leaf));
}

describe('charts', () => {
  beforeEach(() => openPage(fromGallery('.chart')));

  for (const width of widths)
    it(`fit, and can be read, at ${width} pixels`, async () => {
      await setViewport({ width, height: 800 });
      await settle();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const chart of charts()) {
        const outer = chart.getBoundingClientRect();
        expect(seenWords(chart).length).to.be.greaterThan(5);
        for (const words of seenWords(chart)) {
          expect(parseFloat(getComputedStyle(words).fontSize)).to.be.at.least(13);
          const { left, right } = words.getBoundingClientRect();
          expect(left, words.textContent).to.be.at.least(outer.left);
          expect(right, words.textContent).to.be.at.most(outer.right);
        }
      }
    });

  it('have no words on words', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 800 });
      await settle();
      for (const chart of charts()) {
        const boxes = [
          ...chart.querySelectorAll('.chart-picture :is(.chart-label, .chart-name, .chart-value, text)'),
        ]
          .filter(isSeen)
          .map((words) => ({ words: words.textContent, box: words.getBoundingClientRect() }));
        for (const [index, { words, box }] of boxes.entries())
          for (const other of boxes.slice(index + 1)) {
            const overX = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const overY = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            // Line boxes are higher than their letters.
            expect(overX > 1 && overY > 4, `${words} and ${other.words} at ${width}`).to.equal(false);
          }
      }
    }
  });

  it('draw bars as long as their numbers, all on the same scale', async () => {
    for (const viewport of [narrow, { width: 1280, height: 800 }]) {
      await setViewport(viewport);
      await settle();
      const chart = get('#charts--meetings');
      const tracks = [...chart.querySelectorAll('.chart-track')].map(
        (track) => track.getBoundingClientRect().width,
      );
      expect(new Set(tracks.map(Math.round)).size).to.equal(1);
      const shares = [...chart.querySelectorAll('.chart-bar')].map((bar) =>
        Math.round((bar.getBoundingClientRect().width / (tracks[0] ?? 1)) * 80),
      );
      // Hours of 8 at most; the stroke around a bar adds a little.
      expect(shares.map((share) => Math.round(share / 5) / 2)).to.deep.equal([6, 3.5, 8, 4, 7.5]);
    }
  });

  it('open their table from the keyboard', async () => {
    startAtHeading();
    await press('Tab');
    expectFocus(get('.chart summary'));
    await press('Enter');
    const table = get('.chart table');
    expect(isSeen(table)).to.equal(true);
    expect([...table.querySelectorAll('th[scope="row"]')].map((cell) => cell.textContent)[0]).to.equal(
      'Being kind',
    );
    await press('Space');
    expect(isSeen(table)).to.equal(false);
  });

  it('show picture and table on paper', async () => {
    await emulateMedia({ media: 'print' });
    for (const chart of charts()) {
      expect(isSeen(get('table', chart))).to.equal(true);
      expect(isSeen(get('.chart-picture', chart))).to.equal(true);
    }
  });

  it('tell series apart without colour, where the page has forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    for (const bar of document.querySelectorAll('.chart-bar:not(.s1)'))
      expect(bar.getAttribute('fill')).to.match(/^url\(#.+-s\d\)$/);
    const lines = [...document.querySelectorAll('.chart-plot .chart-line')].map(
      (line) => getComputedStyle(line).strokeDasharray,
    );
    expect(new Set(lines).size).to.equal(lines.length);
    await emulateMedia({ forcedColors: 'none' });
  });

  it('grow from the side where the line begins', async () => {
    document.documentElement.dir = 'rtl';
    await settle();
    const track = get('#charts--first-weeks .chart-track');
    const bar = get('.chart-bar', track);
    expect(Math.abs(track.getBoundingClientRect().right - bar.getBoundingClientRect().right)).to.be.lessThan(
      2,
    );
    document.documentElement.dir = 'ltr';
  });

  it('grow with the text', async () => {
    await setViewport(narrow);
    document.documentElement.style.fontSize = '200%';
    await settle();
    expect(document.documentElement.scrollWidth).to.be.at.most(narrow.width);
    document.documentElement.style.fontSize = '';
  });
});

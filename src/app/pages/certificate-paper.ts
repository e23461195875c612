/** The certificate itself: one sheet, on screen and on paper. */
import { pageLanguage } from '../../components/events.ts';
import { dateOf } from '../../model/completion.ts';
import { certificateStringsFor } from '../../strings/certificate-strings.ts';
import type { ProgressStore } from '../progress-store.ts';
import { makeElement } from './make-element.ts';

export interface Paper {
  readonly element: HTMLElement;
  readonly name: () => string;
  readonly setName: (name: string) => void;
}

export function renderPaper(store: ProgressStore, drawing: Element | undefined): Paper {
  const t = certificateStringsFor(pageLanguage());
  const { title, parts } = store.outline;
  const chapters = parts.reduce((sum, part) => sum + part.chapters.length, 0);
  const name = makeElement('p', 'certificate-name');
  const [before, middle, after] = t.hasCompleted(title);
  const heading = makeElement('h2', '', t.certificate);
  heading.id = 'certificate-title';
  const element = makeElement(
    'section',
    'certificate',
    ...(drawing ? [renderPicture(drawing)] : []),
    makeElement('div', 'certificate-head', renderBrand(title), heading),
    makeElement('p', 'certificate-small', t.thisIs),
    name,
    makeElement('p', 'certificate-what', before, makeElement('b', '', middle), after),
    makeElement('p', 'certificate-small', t.extent(parts.length, chapters)),
    renderFacts(store),
    makeElement('p', 'certificate-record', t.record),
  );
  element.setAttribute('aria-labelledby', heading.id);
  return {
    element,
    name: () => (name.classList.contains('unnamed') ? '' : name.textContent),
    setName: (words) => {
      name.classList.toggle('unnamed', words === '');
      name.textContent = words || t.noName;
    },
  };
}

function renderPicture(drawing: Element): HTMLElement {
  drawing.setAttribute('preserveAspectRatio', 'xMidYMax slice');
  const picture = makeElement('div', 'certificate-picture', drawing);
  picture.setAttribute('aria-hidden', 'true');
  return picture;
}

function renderBrand(title: string): HTMLElement {
  const mark = document.querySelector('.brand svg')?.cloneNode(true);
  return makeElement('p', 'brand', ...(mark ? [mark] : []), title);
}

/** Date, score, version and hash: those of the day on which the course was completed. */
function renderFacts({ progress, outcome }: ProgressStore): HTMLElement {
  const lang = pageLanguage();
  const t = certificateStringsFor(lang);
  const { completion } = progress;
  const facts = completion && [
    [
      t.date,
      new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(dateOf(completion.day)),
    ],
    ...(outcome.score === undefined ? [] : [[t.score, t.percent(outcome.score)]]),
    [t.version, completion.version],
    [t.hash, completion.hash.replace(/(.{4})(?=.)/g, '$1 ')],
  ];
  if (!facts) return makeElement('p', 'certificate-small', t.dateUnknown);
  const pairs = facts.map(([term = '', value = '']) =>
    makeElement('div', '', makeElement('dt', '', term), makeElement('dd', '', value)),
  );
  return makeElement('dl', 'certificate-facts', ...pairs);
}

/** The certificate itself: one sheet, on screen and on paper. */
import { pageLanguage } from '../../components/events.ts';
import { dateOf, dayOf } from '../../model/completion.ts';
import { certificateStringsFor } from '../../strings/certificate-strings.ts';
import type { ProgressStore } from '../progress-store.ts';
import { makeElement } from './make-element.ts';

export interface Paper {
  readonly element: HTMLElement;
  readonly name: () => string;
  readonly setName: (name: string) => void;
}

/** Letters; more do not fit on one line. */
const longName = 32;

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
      name.classList.toggle('long', words.length > longName);
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

const spellDay = (day: number): string =>
  new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long', timeZone: 'UTC' }).format(dateOf(day));

/**
 * Date, version and hash: those of the day on which the course was completed. The score is not kept with them: a
 * question tried again may have raised it since, so on a later day its own date stands beside it.
 */
function renderFacts({ progress, outcome }: ProgressStore): HTMLElement {
  const t = certificateStringsFor(pageLanguage());
  const { completion } = progress;
  const today = dayOf(new Date());
  const facts = completion && [
    [t.date, spellDay(completion.day)],
    ...(outcome.score === undefined
      ? []
      : [[completion.day === today ? t.score : t.scoreOn(spellDay(today)), t.percent(outcome.score)]]),
    [t.version, completion.version],
    [t.hash, completion.hash.replace(/(.{4})(?=.)/g, '$1 ')],
  ];
  if (!facts) return makeElement('p', 'certificate-small', t.dateUnknown);
  const pairs = facts.map(([term = '', value = '']) =>
    makeElement('div', '', makeElement('dt', '', term), makeElement('dd', '', value)),
  );
  return makeElement('dl', 'certificate-facts', ...pairs);
}

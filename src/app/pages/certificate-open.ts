/** The completion page before completion: what is left, with the way there. */
import { pageLanguage } from '../../components/events.ts';
import { listOpenChapters, listUnscored, type OpenChapter } from '../../model/open-chapters.ts';
import { certificateStringsFor } from '../../strings/certificate-strings.ts';
import { recordStringsFor } from '../../strings/record-strings.ts';
import type { ProgressStore } from '../progress-store.ts';
import { makeRecordSection, mayRecord } from './completion-record.ts';
import { makeNameField } from './learner-name.ts';
import { makeElement } from './make-element.ts';
import { renderPair } from './progress-pair.ts';

export function renderOpen(store: ProgressStore): HTMLElement {
  const t = certificateStringsFor(pageLanguage());
  const { outline, progress, outcome } = store;
  const isBelow = outcome.complete && outcome.score !== undefined;
  const words = isBelow ? [t.openScore(outcome.score, outline.passMark), t.openScoreHow] : [t.openLead];
  const open = isBelow ? listUnscored(outline, progress) : listOpenChapters(outline, progress);
  return makeElement(
    'article',
    'completion completion-open',
    makeElement('h1', '', t.open),
    ...words.map((text, at) => makeElement('p', at === 0 ? 'lead' : '', text)),
    renderPair(outcome),
    ...groupByPart(open).map(([title, chapters]) =>
      makeElement(
        'section',
        '',
        makeElement('h2', '', title),
        makeElement('ul', 'open-list', ...chapters.map(renderChapter)),
      ),
    ),
    ...(mayRecord(store) ? [renderRecord(store)] : []),
  );
}

function renderRecord(store: ProgressStore): HTMLElement {
  const t = recordStringsFor(pageLanguage());
  const field = makeNameField(() => undefined, { ...t, name: t.nameOpen });
  return makeRecordSection(store, () => field.demand(t.nameMissing), field.element);
}

function groupByPart(open: readonly OpenChapter[]): [string, OpenChapter[]][] {
  const groups = new Map<string, OpenChapter[]>();
  for (const one of open) groups.set(one.part.title, [...(groups.get(one.part.title) ?? []), one]);
  return [...groups];
}

function renderChapter({ chapter, why, count }: OpenChapter): HTMLElement {
  const t = certificateStringsFor(pageLanguage());
  const link = makeElement('a', '', makeElement('span', '', chapter.title));
  link.href = `#/${chapter.id}`;
  const state = {
    unseen: t.notRead,
    unread: t.started,
    unanswered: t.toAnswer(count),
    'not-right': t.notRightYet(count),
  }[why];
  link.append(makeElement('small', '', state));
  return makeElement('li', '', link);
}

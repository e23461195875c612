/** Where no LMS keeps the result: a file that the learner saves, and may send to whoever asks for it. */
import { pageLanguage } from '../../components/events.ts';
import { saveFile } from '../../components/save-file.ts';
import { dateOf, dayOf } from '../../model/completion.ts';
import type { CompletionRecord } from '../../model/completion-record.ts';
import type { Outline } from '../../model/outline.ts';
import { recordStringsFor } from '../../strings/record-strings.ts';
import type { ProgressStore } from '../progress-store.ts';
import { makeElement } from './make-element.ts';

type RecordSource = Pick<ProgressStore, 'alone' | 'held' | 'records' | 'outline' | 'progress' | 'outcome'>;

/** Without a day to name there is no record; below the pass mark there is one, and it says so. */
export function mayRecord({ alone, held, records, progress, outcome }: RecordSource): boolean {
  if (!alone || held || !records) return false;
  return progress.completion !== undefined || (outcome.complete && outcome.passed === false);
}

function isScored({ parts }: Outline): boolean {
  return parts.some(({ chapters }) =>
    chapters.some(({ questions }) => questions.some(({ scored }) => scored)),
  );
}

/** @param today a day as `dayOf` counts: for a course that is done below the pass mark, whose day is kept nowhere */
export function recordOf(
  { outline, progress, outcome }: RecordSource,
  name: string,
  today: number,
): CompletionRecord {
  const { day, hash, version } = progress.completion ?? { ...outline, day: today };
  const scored = isScored(outline);
  return {
    alongsideCompletion: 1,
    name,
    course: { id: outline.id, title: outline.title, version, hash },
    completedOn: dateOf(day).toISOString().slice(0, 10),
    score: outcome.score ?? null,
    passMark: scored ? outline.passMark : null,
    // A completion once reached is never withdrawn, whatever an edit has made of the score.
    passed: scored ? progress.completion !== undefined : null,
  };
}

/** `alongside-completion-2026-11-22-jane-doe.json`: letters and digits of any script, which every system takes. */
export function nameRecordFile({ name, completedOn }: CompletionRecord): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const spelt = [...words.join('-')].slice(0, 60).join('').replace(/-$/, '');
  return `${['alongside-completion', completedOn, spelt].filter(Boolean).join('-')}.json`;
}

/**
 * The section that offers it.
 *
 * @param readName gives the name, or `''` once it has told the learner that it is missing
 * @param more what stands before the button
 */
export function makeRecordSection(
  store: ProgressStore,
  readName: () => string,
  ...more: HTMLElement[]
): HTMLElement {
  const t = recordStringsFor(pageLanguage());
  const { score } = store.outcome;
  const isBelow = store.progress.completion === undefined && score !== undefined;
  const heading = makeElement('h2', '', t.title);
  heading.id = 'completion-record-title';
  const status = makeElement('p', 'completion-note');
  status.setAttribute('role', 'status');
  const button = makeElement('button', 'completion-save', t.save);
  button.type = 'button';
  button.addEventListener('click', () => {
    status.textContent = '';
    const name = readName();
    if (name === '') return;
    const record = recordOf(store, name, dayOf(new Date()));
    const file = nameRecordFile(record);
    saveFile(file, new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' }));
    status.textContent = t.saved(file);
  });
  const section = makeElement(
    'section',
    'completion-record',
    heading,
    makeElement('p', '', t.why),
    makeElement('p', '', isScored(store.outline) ? t.holds : t.holdsUnscored),
    ...(isBelow ? [makeElement('p', 'completion-below', t.below(score, store.outline.passMark))] : []),
    ...more,
    makeElement('div', 'completion-actions', button),
    status,
  );
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

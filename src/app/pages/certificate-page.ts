/** The completion page, `#~certificate`: the certificate, or before that what is still open. */
import { pageLanguage } from '../../components/events.ts';
import { certificateStringsFor } from '../../strings/certificate-strings.ts';
import { recordStringsFor } from '../../strings/record-strings.ts';
import { loadChapter } from '../load-chapter.ts';
import type { ProgressStore } from '../progress-store.ts';
import { renderPaper } from './certificate-paper.ts';
import { renderOpen } from './certificate-open.ts';
import { makeRecordSection, mayRecord } from './completion-record.ts';
import { makeElement } from './make-element.ts';
import { makeNameField, spellName } from './learner-name.ts';
import type { PageContext } from './open-page.ts';
import { renderPair } from './progress-pair.ts';

export async function renderPage({ store }: PageContext): Promise<HTMLElement> {
  return isDone(store) ? renderDone(store, await findDrawing(store)) : renderOpen(store);
}

/** A completion once noted stays, whatever an edit of the course adds; one that only the LMS knows of counts too. */
function isDone({ progress, outcome }: ProgressStore): boolean {
  return progress.completion !== undefined || (outcome.complete && outcome.passed !== false);
}

/** The picture that the course began with; the certificate does without where there is none. */
async function findDrawing({ outline }: ProgressStore): Promise<Element | undefined> {
  const first = outline.parts[0]?.chapters[0]?.number ?? 0;
  const shown = document.querySelector(`[data-chapter="${first}"] .cover svg`)?.cloneNode(true);
  if (shown instanceof Element) return shown;
  const place = await loadChapter(first).catch(() => undefined);
  return place?.querySelector('.cover svg') ?? undefined;
}

/** For a course that is complete. */
export function renderDone(store: ProgressStore, drawing?: Element): HTMLElement {
  const t = certificateStringsFor(pageLanguage());
  const known = spellName(store.readName());
  const paper = renderPaper(store, drawing);
  paper.setName(known);
  const button = makeElement('button', 'certificate-print', t.print);
  button.type = 'button';
  button.addEventListener('click', () => printPaper(paper.name()));
  const saved = document.querySelector('state-line')?.state === 'saved';
  const hasRecord = mayRecord(store);
  const record = recordStringsFor(pageLanguage());
  const field =
    known === '' ? makeNameField((name) => paper.setName(name), hasRecord ? record : t) : undefined;
  const side = makeElement(
    'div',
    'completion-side',
    makeElement('i', 'pair-mark'),
    makeElement('h1', '', t.done),
    makeElement('p', 'lead', t.doneLead),
    renderPair(store.outcome),
    ...(field ? [field.element] : []),
    makeElement('div', 'completion-actions', button, ...findPlanLink()),
    ...(saved ? [makeElement('p', 'completion-note', t.reachedLms)] : []),
    ...(hasRecord
      ? [makeRecordSection(store, () => (field ? field.demand(record.nameMissing) : known))]
      : []),
  );
  return makeElement('article', 'completion', side, paper.element);
}

/** The name of the file that a browser offers is the page's title. */
function printPaper(name: string): void {
  const t = certificateStringsFor(pageLanguage());
  const { title } = document;
  document.title = [t.certificate, document.querySelector('.brand')?.textContent, name]
    .filter(Boolean)
    .join(' – ');
  print();
  document.title = title;
}

/** Where the course has a page for the learner's plans, it is the next step. */
function findPlanLink(): HTMLElement[] {
  const link = document.querySelector<HTMLAnchorElement>('.menu a[href="#~plan"]');
  if (!link) return [];
  const copy = makeElement('a', 'completion-plan', link.textContent.trim());
  copy.href = link.hash;
  return [copy];
}

/** The pair of lines with their words, at the size of a page. */
import { pageLanguage } from '../../components/events.ts';
import type { Outcome } from '../../model/progress.ts';
import { stringsFor } from '../../strings/strings.ts';
import { makeElement } from './make-element.ts';

export function renderPair(outcome: Outcome): HTMLElement {
  const t = stringsFor(pageLanguage());
  const { chaptersComplete, chaptersTotal, questionsAnswered, questionsTotal } = outcome;
  const makeLine = (kind: 'read' | 'answered', done: number, total: number): HTMLElement => {
    const line = makeElement('i', kind);
    line.style.setProperty('--done', String(total === 0 ? 0 : done / total));
    return line;
  };
  const lines = makeElement('div', 'pair', makeLine('read', chaptersComplete, chaptersTotal));
  lines.setAttribute('aria-hidden', 'true');
  const words = [t.chaptersRead(chaptersComplete, chaptersTotal)];
  if (questionsTotal > 0) {
    lines.append(makeLine('answered', questionsAnswered, questionsTotal));
    words.push(t.questionsAnswered(questionsAnswered, questionsTotal));
  }
  return makeElement(
    'div',
    'completion-pair',
    lines,
    makeElement('p', '', ...words.map((text) => makeElement('span', '', text))),
  );
}

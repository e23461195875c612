/**
 * Clinical work that the text gives to peer workers, by content/language.yaml.
 *
 * Only what is said as a plain statement counts: somebody who does peer work, then a task. A sentence that denies, asks,
 * compares or sets a condition is left alone.
 */
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { Exemptions } from './exemptions.ts';
import { matcherOf, patternOf, type LanguageFile } from './language-file.ts';
import type { Passage } from './text/passage.ts';
import { splitSentences } from './text/sentences.ts';

type PeerRole = NonNullable<LanguageFile['peer-role']>;

const other =
  /\b(?:not|cannot|never|no|none|nobody|neither|nor|without|rather|instead|than|if|when|whenever|where|unless|whether|while|myths?|conflicts?|drift\w*|wrong|avoid\w*|refus\w*|declin\w*|stop\w*|outside|beyond|scope|expects?|think\w*|believ\w*|assum\w*|suppos\w*|used to|asked to|told to|ask(?:s|ed|ing)?|wants?|pressur\w*|pull\w*|might|less|only)\b|n[’']t\b|\?/i;

const filler = [
  'can|could|may|will|would|should|must|shall|do|does|is|are|also|and|then|who|for|here|there',
  'often|always|usually|regularly|sometimes|routinely|formally|responsible',
  '(?:able|help|helps|expected|trained|hired|qualified|has|have|there|here) to|help|helps',
].join('|');

/** What may stand between the worker and the task. */
const link = `(?:(?:${filler})[\\s\\u00A0]+){0,5}`;

const ask = '(?:have|let|ask|get|invite|tell|train)[\\s\\u00A0]+';

interface TaskRule {
  readonly find: RegExp;
  readonly instead: string;
}

function rulesOf({ subjects, tasks }: PeerRole): TaskRule[] {
  const who = `(?:${subjects.map(patternOf).join('|')})`;
  return tasks.map(({ words, instead }) => {
    const task = `(?<task>${words.map(patternOf).join('|')})(?![\\p{L}\\p{N}-])`;
    return { find: new RegExp(`(?<![\\p{L}\\p{N}-])${who}[\\s\\u00A0]+${link}${task}`, 'iu'), instead };
  });
}

/** Asking for it: “Have your peer worker assess the risk.” */
function requestsOf({ subjects, tasks }: PeerRole): TaskRule[] {
  const who = `(?:${subjects.map(patternOf).join('|')})`;
  return tasks.map(({ words, instead }) => {
    const task = `(?<task>${words.map(patternOf).join('|')})(?![\\p{L}\\p{N}-])`;
    const start = `^[\\s]*${ask}(?:the|your|a|an|our)[\\s]+`;
    return { find: new RegExp(`${start}${who}[\\s\\u00A0]+(?:to[\\s]+)?${task}`, 'iu'), instead };
  });
}

/** Whether a quotation mark that opens before the index closes after it. */
function isQuoted(text: string, index: number): boolean {
  return text.lastIndexOf('“', index) > text.lastIndexOf('”', index);
}

/** Places, in this order: where chapters say what peer workers do. */
const telling: ReadonlySet<string> = new Set(['prose', 'item', 'cell', 'label', 'right']);

export function lintClinicalDrift(
  passages: readonly Passage[],
  role: PeerRole,
  exemptions: Exemptions,
  problems: Problems,
): void {
  const rules = [...requestsOf(role), ...rulesOf(role)];
  const mentions = matcherOf(role.subjects);
  for (const passage of passages) {
    const { words, lead, setting, kind } = passage;
    const before = lead === '' ? '' : `${lead} `;
    const text = before + words.text;
    if (setting.isQuote || !telling.has(kind) || text.search(mentions) < 0) continue;
    for (const sentence of splitSentences(text, 'en')) {
      const isRequest = /^\s*(?:have|let|ask|get|invite|tell|train)\b/i.test(sentence.text);
      if (other.test(isRequest ? sentence.text.replace(/^\s*\w+/, '') : sentence.text)) continue;
      for (const { find, instead } of rules) {
        const match = find.exec(sentence.text);
        const task = match?.groups?.['task'];
        if (match === null || task === undefined) continue;
        const index = sentence.start + match.index + match[0].length - task.length - before.length;
        if (index < 0 || isQuoted(words.text, index)) continue;
        if (exemptions.lets(passage, index, index + task.length)) continue;
        problems.add('clinical-drift', placeOf(words, index), task.replace(/\s+/g, ' '), instead);
        break;
      }
    }
  }
}

/** At launch, where this device kept something that the LMS does not give back: brings the two together. */
import { mergeProgress } from '../model/merge-progress.ts';
import { emptyProgress } from '../model/progress-reducer.ts';
import { hash24 } from '../model/hash.ts';
import { hasRow } from '../model/response.ts';
import { decodeState, encodeState } from '../model/saved-state.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { AnswerRecord, Launch } from './tracker.ts';

export interface MergedLaunch {
  readonly launch: Launch;
  /** What the LMS has to be told, beside the saved state. */
  readonly answers: readonly AnswerRecord[];
  /** Save counter that what is recorded from now on starts from; `undefined` where the launch's own says so. */
  readonly base: number | undefined;
  /** Nothing of the entry is waiting for the LMS any more. */
  readonly confirmed: boolean;
}

export function mergeLaunch(launch: Launch, entry: JournalEntry, journal: Journal): MergedLaunch {
  const { learnerId } = launch;
  const kept = decodeState(entry.savedState, learnerId);
  if (!kept.ok) {
    journal.setAside(JSON.stringify(entry));
    return { launch, answers: [], base: undefined, confirmed: true };
  }
  const found = decodeState(launch.savedState ?? '', learnerId);
  if (launch.savedState === undefined || (!found.ok && found.reason !== 'empty'))
    return {
      launch: { ...launch, kept: entry.savedState },
      answers: entry.answers,
      base: entry.base,
      confirmed: false,
    };
  const lms = found.ok ? found : { counter: 0, progress: emptyProgress };
  // What this device sent and heard nothing of is no other device's work.
  const isOwn = entry.sent?.includes(hash24(launch.savedState)) === true;
  const base = isOwn ? lms.counter : entry.base;
  const { progress, taken, setAside, textsAside } = mergeProgress(lms, { ...kept, base });
  if (setAside.size + textsAside.size > 0) journal.setAside(JSON.stringify([...setAside, ...textsAside]));
  const encode = (counter: number): string => encodeState({ learnerId, counter, progress });
  if (encode(lms.counter) === launch.savedState)
    return { launch, answers: [], base: undefined, confirmed: true };
  // A record and its answer have the same index in the state that both were kept with.
  // Of a save that was not taken whole, the LMS may have an answer without its row.
  const isToSend = (number: number): boolean =>
    taken.has(number) || (entry.refused === true && !setAside.has(number));
  const answers = [...progress.answers.keys()].filter(isToSend).flatMap((number) => {
    const index = progress.answers.get(number)?.index ?? 0;
    const own = kept.progress.answers.get(number);
    const record = own && hasRow(own.response) && entry.answers.find((known) => known.index === own.index);
    return record ? [{ ...record, index }] : [];
  });
  const savedState = encode(Math.max(lms.counter, kept.counter));
  return { launch: { ...launch, savedState, merged: true }, answers, base: lms.counter, confirmed: false };
}

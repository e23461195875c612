/**
 * Progress as a short text that an LMS or a browser keeps.
 *
 * Version character, body (bits as base64url), checksum of all before it (4 characters). Whatever a later version
 * changes, these two ends stay, so that this one can tell `newer` from `damaged`.
 * Body of version 1: learner hash (24 bits), save counter, chapter, what the learner knows of, then chapters and
 * answers by ascending number, each number as its distance from the one before; where there is any, a 1 and what the
 * learner ticked and wrote, in the same way; last, once there is one, the completion.
 *
 * A released version is never changed: a state of each is kept in tests/fixtures/saved-states. A new one gets the next
 * character, and the reader of the one before stays in `readers` and fills in what it did not hold.
 */
import { BadBits, BitReader, BitWriter } from './bits.ts';
import { hash24 } from './hash.ts';
import type { Progress } from './progress.ts';
import {
  readAnswer,
  readChapterState,
  readCompletion,
  readKept,
  writeAnswer,
  writeChapterState,
  writeCompletion,
  writeKept,
} from './saved-entry.ts';

export interface SavedState {
  /** Kept as a hash only. */
  readonly learnerId: string;
  /** Saves so far; never above `largestCounter`. */
  readonly counter: number;
  readonly progress: Progress;
}

export type DecodedState =
  | { readonly ok: true; readonly counter: number; readonly progress: Progress }
  | { readonly ok: false; readonly reason: 'empty' | 'newer' | 'damaged' | 'foreign' };

const version = '1';
/** Every version that was ever released, and how its body is read. */
const readers: ReadonlyMap<string, (bits: BitReader, learnerId: string) => DecodedState> = new Map([
  ['1', readBody],
]);
const checksumLength = 4;

/** Orders of the number codes, each fitted to what it usually holds. */
const counterOrder = 5;
const countOrder = 3;
const distanceOrder = 0;
const knownOrder = 3;

export function encodeState({ learnerId, counter, progress }: SavedState): string {
  const bits = new BitWriter();
  bits.writeBits(hash24(learnerId), 24);
  bits.writeNumber(counter, counterOrder);
  bits.writeNumber(progress.at, countOrder);
  bits.writeNumber(progress.known.chapter, knownOrder);
  bits.writeNumber(progress.known.question, knownOrder);
  writeEntries(bits, progress.chapters, (state) => writeChapterState(bits, state));
  writeEntries(bits, progress.answers, (answer) => writeAnswer(bits, answer));
  if (progress.kept) {
    bits.writeBits(1, 1);
    writeEntries(bits, progress.kept, (value) => writeKept(bits, value));
  }
  if (progress.completion) writeCompletion(bits, progress.completion);
  return withChecksum(version + bits.toText());
}

/** Never throws. `foreign`: sound, but another learner's. */
export function decodeState(text: string, learnerId: string): DecodedState {
  if (text === '') return { ok: false, reason: 'empty' };
  const sealed = text.slice(0, -checksumLength);
  if (sealed === '' || withChecksum(sealed) !== text) return { ok: false, reason: 'damaged' };
  if (sealed.charAt(0) > version) return { ok: false, reason: 'newer' };
  const read = readers.get(sealed.charAt(0));
  if (!read) return { ok: false, reason: 'damaged' };
  try {
    return read(new BitReader(sealed.slice(1)), learnerId);
  } catch (error) {
    if (error instanceof BadBits) return { ok: false, reason: 'damaged' };
    throw error;
  }
}

function withChecksum(sealed: string): string {
  const bits = new BitWriter();
  bits.writeBits(hash24(sealed), 24);
  return sealed + bits.toText();
}

function readBody(bits: BitReader, learnerId: string): DecodedState {
  const learner = bits.readBits(24);
  const counter = bits.readNumber(counterOrder);
  const at = bits.readNumber(countOrder);
  const known = { chapter: bits.readNumber(knownOrder), question: bits.readNumber(knownOrder) };
  const chapters = readEntries(bits, () => readChapterState(bits));
  const answers = readEntries(bits, () => readAnswer(bits));
  const kept = bits.startsSection() ? readEntries(bits, () => readKept(bits)) : undefined;
  const completion = bits.isAtEnd() ? undefined : readCompletion(bits);
  bits.expectEnd();
  if (learner !== hash24(learnerId)) return { ok: false, reason: 'foreign' };
  const progress = {
    ...{ at, chapters, answers, known },
    ...(kept && { kept }),
    ...(completion && { completion }),
  };
  return { ok: true, counter, progress };
}

function writeEntries<T>(bits: BitWriter, entries: ReadonlyMap<number, T>, write: (value: T) => void): void {
  bits.writeNumber(entries.size, countOrder);
  let last = 0;
  for (const [number, value] of [...entries].sort(([a], [b]) => a - b)) {
    bits.writeNumber(number - last - 1, distanceOrder);
    write(value);
    last = number;
  }
}

function readEntries<T>(bits: BitReader, read: () => T): Map<number, T> {
  const entries = new Map<number, T>();
  let last = 0;
  for (let left = bits.readNumber(countOrder); left > 0; left--) {
    last += bits.readNumber(distanceOrder) + 1;
    entries.set(last, read());
  }
  return entries;
}

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
import { limitNote, type KeptValue } from './kept.ts';
import { readResponse, readText, writeResponse, writeText } from './saved-response.ts';
import type { Answer, ChapterState, Completion, Progress } from './progress.ts';

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
const chapterStates: readonly ChapterState[] = ['visited', 'read', 'complete'];

/** Orders of the number codes, each fitted to what it usually holds. */
const counterOrder = 5;
const countOrder = 3;
const distanceOrder = 0;
const indexOrder = 2;
const triesOrder = 0;
const knownOrder = 3;
/** 01 leads a completion, so that a section led by 1 may stand before it. */
const completionMark = 1;
/** Widths in a completion: the day, the hash, each number of the version. */
const [dayWidth, hashWidth, versionWidth] = [16, 48, 14];

export function encodeState({ learnerId, counter, progress }: SavedState): string {
  const bits = new BitWriter();
  bits.writeBits(hash24(learnerId), 24);
  bits.writeNumber(counter, counterOrder);
  bits.writeNumber(progress.at, countOrder);
  bits.writeNumber(progress.known.chapter, knownOrder);
  bits.writeNumber(progress.known.question, knownOrder);
  writeEntries(bits, progress.chapters, (state) => bits.writeBits(chapterStates.indexOf(state), 2));
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

function readChapterState(bits: BitReader): ChapterState {
  const state = chapterStates[bits.readBits(2)];
  if (!state) throw new BadBits('no such chapter state');
  return state;
}

/** A tick is a 0 and whether it is set, a text a 1 and its units. */
function writeKept(bits: BitWriter, value: KeptValue): void {
  const isText = typeof value === 'string';
  bits.writeBits(isText ? 1 : 0, 1);
  if (isText) writeText(bits, limitNote(value));
  else bits.writeBits(value ? 1 : 0, 1);
}

function readKept(bits: BitReader): KeptValue {
  return bits.readBits(1) === 1 ? readText(bits) : bits.readBits(1) === 1;
}

function writeAnswer(bits: BitWriter, answer: Answer): void {
  bits.writeBits(answer.fingerprint, 16);
  bits.writeNumber(answer.index, indexOrder);
  bits.writeNumber(answer.tries - 1, triesOrder);
  bits.writeBits(answer.right ? 1 : 0, 1);
  bits.writeBits(answer.everRight ? 1 : 0, 1);
  bits.writeBits(answer.told ? 1 : 0, 1);
  writeResponse(bits, answer.response);
}

function readAnswer(bits: BitReader): Answer {
  const fingerprint = bits.readBits(16);
  const index = bits.readNumber(indexOrder);
  const tries = bits.readNumber(triesOrder) + 1;
  const right = bits.readBits(1) === 1;
  const everRight = bits.readBits(1) === 1;
  const told = bits.readBits(1) === 1;
  const response = readResponse(bits);
  return { fingerprint, index, tries, response, right, everRight, ...(told && { told }) };
}

function writeCompletion(bits: BitWriter, { day, hash, version }: Completion): void {
  const fit = (value: number, width: number): number => Math.min(value, 2 ** width - 1) || 0;
  bits.writeBits(completionMark, 2);
  bits.writeBits(fit(day, dayWidth), dayWidth);
  bits.writeBits(fit(parseInt(hash.slice(0, hashWidth / 4), 16), hashWidth), hashWidth);
  const [major, minor, patch] = version.split('.').map(Number);
  for (const number of [major, minor, patch]) bits.writeBits(fit(number ?? 0, versionWidth), versionWidth);
}

function readCompletion(bits: BitReader): Completion {
  if (bits.readBits(2) !== completionMark) throw new BadBits('no completion');
  const day = bits.readBits(dayWidth);
  const hash = bits
    .readBits(hashWidth)
    .toString(16)
    .padStart(hashWidth / 4, '0');
  const version = [0, 1, 2].map(() => bits.readBits(versionWidth)).join('.');
  return { day, hash, version };
}

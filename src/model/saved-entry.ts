/** What a saved state holds of one chapter, one answer, one thing kept, and of the completion. */
import { BadBits, type BitReader, type BitWriter } from './bits.ts';
import { limitNote, type KeptValue } from './kept.ts';
import type { Answer, ChapterState, Completion } from './progress.ts';
import { readResponse, readText, writeResponse, writeText } from './saved-response.ts';

const chapterStates: readonly ChapterState[] = ['visited', 'read', 'complete'];

/** Orders of the number codes, each fitted to what it usually holds. */
const indexOrder = 2;
const triesOrder = 0;
const pointsOrder = 1;
/** 01 leads a completion, so that a section led by 1 may stand before it. */
const completionMark = 1;
/** Widths in a completion: the day, the hash, each number of the version. */
const [dayWidth, hashWidth, versionWidth] = [16, 48, 14];

export function writeChapterState(bits: BitWriter, state: ChapterState): void {
  bits.writeBits(chapterStates.indexOf(state), 2);
}

export function readChapterState(bits: BitReader): ChapterState {
  const state = chapterStates[bits.readBits(2)];
  if (!state) throw new BadBits('no such chapter state');
  return state;
}

/** A tick is a 0 and whether it is set, a text a 1 and its units. */
export function writeKept(bits: BitWriter, value: KeptValue): void {
  const isText = typeof value === 'string';
  bits.writeBits(isText ? 1 : 0, 1);
  if (isText) writeText(bits, limitNote(value));
  else bits.writeBits(value ? 1 : 0, 1);
}

export function readKept(bits: BitReader): KeptValue {
  return bits.readBits(1) === 1 ? readText(bits) : bits.readBits(1) === 1;
}

export function writeAnswer(bits: BitWriter, answer: Answer): void {
  bits.writeBits(answer.fingerprint, 16);
  bits.writeNumber(answer.index, indexOrder);
  bits.writeNumber(answer.tries - 1, triesOrder);
  // Right now but never right cannot be: the two bits say that points follow.
  const points = answer.everRight ? 0 : (answer.points ?? 0);
  bits.writeBits(answer.right || points > 0 ? 1 : 0, 1);
  bits.writeBits(answer.everRight ? 1 : 0, 1);
  if (points > 0) bits.writeNumber(points, pointsOrder);
  bits.writeBits(answer.told ? 1 : 0, 1);
  writeResponse(bits, answer.response);
}

export function readAnswer(bits: BitReader): Answer {
  const fingerprint = bits.readBits(16);
  const index = bits.readNumber(indexOrder);
  const tries = bits.readNumber(triesOrder) + 1;
  const rightBit = bits.readBits(1) === 1;
  const everRight = bits.readBits(1) === 1;
  const points = rightBit && !everRight ? bits.readNumber(pointsOrder) : 0;
  const told = bits.readBits(1) === 1;
  const response = readResponse(bits);
  const right = rightBit && everRight;
  return {
    ...{ fingerprint, index, tries, response, right, everRight },
    ...(points > 0 && { points }),
    ...(told && { told }),
  };
}

export function writeCompletion(bits: BitWriter, { day, hash, version }: Completion): void {
  const fit = (value: number, width: number): number => Math.min(value, 2 ** width - 1) || 0;
  bits.writeBits(completionMark, 2);
  bits.writeBits(fit(day, dayWidth), dayWidth);
  bits.writeBits(fit(parseInt(hash.slice(0, hashWidth / 4), 16), hashWidth), hashWidth);
  const [major, minor, patch] = version.split('.').map(Number);
  for (const number of [major, minor, patch]) bits.writeBits(fit(number ?? 0, versionWidth), versionWidth);
}

export function readCompletion(bits: BitReader): Completion {
  if (bits.readBits(2) !== completionMark) throw new BadBits('no completion');
  const day = bits.readBits(dayWidth);
  const hash = bits
    .readBits(hashWidth)
    .toString(16)
    .padStart(hashWidth / 4, '0');
  const version = [0, 1, 2].map(() => bits.readBits(versionWidth)).join('.');
  return { day, hash, version };
}

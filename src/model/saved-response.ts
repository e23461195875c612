/** A response as bits of saved state. */
import { BadBits, type BitReader, type BitWriter } from './bits.ts';
import { factorCount, unitBits, type Judgement, type Response } from './response.ts';

/** Orders of the number codes, each fitted to what it usually holds. */
export const distanceOrder = 1;
export const placedOrder = 2;
const lengthOrder = 3;

/** A choice takes one bit to name, as it is the usual case; the others three. */
const otherKinds = ['pairs', 'order', 'text', 'judgements'] as const;
const judgements: readonly Judgement[] = ['', 'yes', 'no', 'maybe'];

export function writeResponse(bits: BitWriter, response: Response): void {
  bits.writeBits(response.kind === 'choice' ? 0 : 1, 1);
  if (response.kind !== 'choice') bits.writeBits(otherKinds.indexOf(response.kind), 2);
  switch (response.kind) {
    case 'choice':
      writeAscending(
        bits,
        response.chosen.map((number) => [number, undefined]),
        () => undefined,
      );
      break;
    case 'pairs':
      writeAscending(bits, response.pairs, (target) => bits.writeNumber(target, placedOrder));
      break;
    case 'order':
      for (const number of response.sequence) bits.writeNumber(number, placedOrder);
      bits.writeNumber(0, placedOrder);
      break;
    case 'text':
      writeText(bits, response.text);
      break;
    case 'judgements':
      writeAscending(bits, response.tasks, (given) => {
        for (const judgement of given) bits.writeBits(judgements.indexOf(judgement), 2);
      });
  }
}

/** Throws `BadBits` where there is no response. */
export function readResponse(bits: BitReader): Response {
  const kind = bits.readBits(1) === 0 ? 'choice' : otherKinds[bits.readBits(2)];
  switch (kind) {
    case 'pairs':
      return { kind, pairs: readAscending(bits, () => readPositive(bits)) };
    case 'order':
      return { kind, sequence: readSequence(bits) };
    case 'text':
      return { kind, text: readText(bits) };
    case 'judgements':
      return { kind, tasks: readAscending(bits, () => readJudgements(bits)) };
    default:
      return {
        kind: 'choice',
        chosen: readAscending(bits, () => undefined).map(([number]) => number),
      };
  }
}

/** Each number as its distance from the one before, what belongs to it after it, and 0 at the end. */
function writeAscending<T>(
  bits: BitWriter,
  entries: readonly (readonly [number, T])[],
  write: (value: T) => void,
): void {
  let last = 0;
  for (const [number, value] of entries) {
    bits.writeNumber(number - last, distanceOrder);
    write(value);
    last = number;
  }
  bits.writeNumber(0, distanceOrder);
}

function readAscending<T>(bits: BitReader, read: () => T): (readonly [number, T])[] {
  const entries: (readonly [number, T])[] = [];
  let last = 0;
  for (let distance = bits.readNumber(distanceOrder); distance > 0;) {
    last += distance;
    entries.push([last, read()]);
    distance = bits.readNumber(distanceOrder);
  }
  return entries;
}

function readPositive(bits: BitReader): number {
  const number = bits.readNumber(placedOrder);
  if (number === 0) throw new BadBits('no target');
  return number;
}

function readSequence(bits: BitReader): number[] {
  const sequence: number[] = [];
  for (let number = bits.readNumber(placedOrder); number > 0; number = bits.readNumber(placedOrder))
    sequence.push(number);
  return sequence;
}

/** UTF-16 code units, as many as `unitBits` says for each. */
export function writeText(bits: BitWriter, text: string): void {
  bits.writeNumber(text.length, lengthOrder);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bits.writeBits(unit < 0x80 ? 0 : 1, 1);
    bits.writeBits(unit, unitBits(unit) - 1);
  }
}

export function readText(bits: BitReader): string {
  let text = '';
  for (let left = bits.readNumber(lengthOrder); left > 0; left--)
    text += String.fromCharCode(bits.readBits(bits.readBits(1) === 0 ? 7 : 16));
  return text;
}

function readJudgements(bits: BitReader): Judgement[] {
  return Array.from({ length: factorCount }, () => judgements[bits.readBits(2)] ?? '');
}

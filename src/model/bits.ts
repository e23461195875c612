/** Bits written as base64url characters, six a character; they survive the escaping of `&` and `<`. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Thrown by `BitReader` where the text holds no such bits. */
export class BadBits extends Error {}

/**
 * Bits that `writeNumber` takes: an exponential-Golomb code of the order given. Small numbers are short; a higher
 * order shortens the larger ones.
 */
export function numberLength(value: number, order: number): number {
  return 2 * bitLength(value + 2 ** order) - order - 1;
}

export class BitWriter {
  #text = '';
  #value = 0;
  #filled = 0;

  writeBits(value: number, width: number): void {
    for (let place = width - 1; place >= 0; place--) this.#writeBit(Math.floor(value / 2 ** place) % 2);
  }

  /** A whole number from 0 up to 2^31 - 1. */
  writeNumber(value: number, order: number): void {
    const shifted = value + 2 ** order;
    const width = bitLength(shifted);
    this.writeBits(0, width - order - 1);
    this.writeBits(shifted, width);
  }

  /** The text so far, the last character filled up with zeros. */
  toText(): string {
    while (this.#filled > 0) this.#writeBit(0);
    return this.#text;
  }

  #writeBit(bit: number): void {
    this.#value = this.#value * 2 + bit;
    this.#filled += 1;
    if (this.#filled < 6) return;
    this.#text += alphabet.charAt(this.#value);
    this.#value = 0;
    this.#filled = 0;
  }
}

export class BitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readBits(width: number): number {
    let value = 0;
    for (let place = 0; place < width; place++) value = value * 2 + this.#readBit();
    return value;
  }

  readNumber(order: number): number {
    let zeros = 0;
    while (this.#readBit() === 0) {
      zeros += 1;
      if (zeros > 31) throw new BadBits('number too long');
    }
    const width = zeros + order;
    return 2 ** width + this.readBits(width) - 2 ** order;
  }

  /** Whether a one comes next: a section that some texts have, which never begins with a zero. */
  startsSection(): boolean {
    if (this.#at >= this.#text.length * 6) return false;
    const bit = this.#readBit();
    if (bit === 0) this.#at -= 1;
    return bit === 1;
  }

  /** Throws unless all that is left is what fills up the last character. */
  expectEnd(): void {
    const left = this.#text.length * 6 - this.#at;
    if (left >= 6 || this.readBits(left) !== 0) throw new BadBits('more than expected');
  }

  /** Whether nothing is left but what fills up the last character. */
  isAtEnd(): boolean {
    return this.#text.length * 6 - this.#at < 6;
  }

  #readBit(): number {
    const value = alphabet.indexOf(this.#text.charAt(Math.floor(this.#at / 6)) || ' ');
    if (value < 0) throw new BadBits('ended early, or no base64url');
    const bit = (value >> (5 - (this.#at % 6))) & 1;
    this.#at += 1;
    return bit;
  }
}

function bitLength(value: number): number {
  return value.toString(2).length;
}

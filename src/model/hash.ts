/**
 * 24-bit CRC (the polynomial of OpenPGP, RFC 9580, 6.1) over a text's UTF-16 code units.
 *
 * As a checksum it finds every change within one character. As a learner's hash it is short on purpose: it tells
 * two learners apart and names neither. Needs no `crypto.subtle`, which http pages lack.
 */
export function hash24(text: string): number {
  let crc = 0xb704ce;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) << 8;
    for (let bit = 0; bit < 16; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}

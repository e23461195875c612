/** The bytes of a list → text, whatever the spreadsheet made of it. */

export type Decoded = { readonly text: string } | { readonly problem: string };

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** UTF-8 with or without BOM, UTF-16 with BOM, and else Windows-1252, in which every byte is a letter. */
export function decodeList(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return {
      problem:
        'This is a workbook, not a CSV file. In the spreadsheet, choose “Save as” and “CSV UTF-8”, and take that file.',
    };
  }
  const encoding = findEncoding(bytes);
  const text = encoding === undefined ? decode1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) {
    return { problem: 'This is no text file. Save the list as CSV, and take that file.' };
  }
  return { text };
}

function findEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return undefined;
  }
}

/** Where it differs from Latin-1, from 0x80 up; Node's own decoder of this name reads Latin-1. */
const upper = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ';

function decode1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (letter) => upper.charAt(letter.charCodeAt(0) - 0x80));
}

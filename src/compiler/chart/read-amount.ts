/** Numbers as people write them in a table: 1,234.5 · 30% · $25 · 3 in 10. */

export interface Amount {
  /** A share is in per cent. */
  readonly value: number;
  /** `%`, a sign of money, or empty. */
  readonly unit: string;
}

/** What stands in a cell whose number the source does not give. */
const lost = /^[-–—]?$/;

export function isLost(text: string): boolean {
  return lost.test(text.trim());
}

interface Signs {
  readonly group: string;
  readonly decimal: string;
}

/** The signs of a language, the same on every machine: the pinned Node brings its own tables. */
function signsOf(lang: string): Signs {
  const region = /^en$/i.test(lang) ? 'en-CA' : /^fr$/i.test(lang) ? 'fr-CA' : lang;
  const parts = new Intl.NumberFormat(region, { numberingSystem: 'latn' }).formatToParts(1_234_567.5);
  const read = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: read('group'), decimal: read('decimal') };
}

/** A number of this language, for hints. */
export function sampleNumber(lang: string): string {
  const { group, decimal } = signsOf(lang);
  return `1${group}234${decimal}5`;
}

function readNumber(text: string, { group, decimal }: Signs): number | undefined {
  // Spaces of any width stand between thousands in every language.
  const plain = text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/^[−–]/, '-');
  const escaped = [group, decimal].map((sign) => sign.replace(/[.\\'’]/g, '\\$&'));
  const form = new RegExp(`^-?(?:\\d{1,3}(?:(?:${escaped[0]}| )\\d{3})+|\\d+)(?:${escaped[1]}\\d+)?$`);
  if (!form.test(plain)) return undefined;
  return Number(plain.replaceAll(' ', '').replaceAll(group, '').replace(decimal, '.'));
}

/** `3 in 10`, `1 of 4`, `2/3` */
const share = /^(\d+)\s*(?:in|of|out of|sur|\/)\s*(\d+)$/i;

/** Undefined where it is no number; an empty cell is asked about first ({@link isLost}). */
export function readAmount(text: string, lang: string): Amount | undefined {
  const words = text.trim();
  const [, part, whole] = share.exec(words) ?? [];
  if (part !== undefined && whole !== undefined)
    return Number(whole) === 0 ? undefined : { value: (Number(part) / Number(whole)) * 100, unit: '%' };
  const [, sign = '', money = '', number = '', moneyAfter = '', percent = ''] =
    /^([-−–]?)([$€£]?)\s?([\d.,’'\s\u00a0\u2009\u202f]*\d)\s?([$€£]?)\s?(%?)$/u.exec(words) ?? [];
  const value = readNumber(sign + number, signsOf(lang));
  const units = [money, moneyAfter, percent].filter(Boolean);
  return value === undefined || units.length > 1 ? undefined : { value, unit: units[0] ?? '' };
}

/** What is wrong in a text that should be JSON: every slip once, where its author must look. */
import { offsetOf, placeOf, spliced, type Excerpt, type Place } from '../excerpt.ts';
import { findMisfits } from './layout.ts';
import { listRepairs, type Broken, type Edit, type Repair } from './repairs.ts';
import { findFault, tokenize } from './tokens.ts';

export interface JsonSlip {
  readonly place: Place;
  readonly reason: string;
  /** Replacements in the file, where they are safe. */
  readonly fix: readonly Edit[];
}

export interface JsonSlips {
  readonly slips: readonly JsonSlip[];
  /** The text without its slips, where there can be no doubt what it says. */
  readonly mended: Excerpt | undefined;
}

/** Whoever has more has another file there. */
const most = 25;

function breakOf(text: string): Broken | undefined {
  const tokens = tokenize(text);
  const fault = findFault(tokens);
  return fault && { text, tokens, fault };
}

/** How much of the text is left from the fault on: an edit before it changes nothing in that. */
function leftOf(broken: Broken | undefined): number {
  if (broken === undefined) return -1;
  const { text, tokens, fault } = broken;
  return text.length - (tokens[fault.at]?.start ?? text.length);
}

interface Try {
  readonly repair: Repair;
  readonly excerpt: Excerpt;
  readonly broken: Broken | undefined;
  readonly left: number;
  readonly misfits: number;
}

function tryRepair(repair: Repair, excerpt: Excerpt): Try {
  const mended = spliced(excerpt, repair.edits);
  const broken = breakOf(mended.text);
  const misfits = findMisfits(mended.text, tokenize(mended.text)).length;
  return { repair, excerpt: mended, broken, left: leftOf(broken), misfits };
}

function compareTries(one: Try, other: Try): number {
  const lastResort = Number(one.repair.isLast === true) - Number(other.repair.isLast === true);
  return lastResort || one.left - other.left || one.misfits - other.misfits;
}

function toFile({ repair }: Try, before: Excerpt): Edit[] {
  return repair.edits.map(({ start, end, text }) => {
    const from = offsetOf(before, start);
    return { start: from, end: end === start ? from : offsetOf(before, end), text };
  });
}

/** Where something was taken out and left its line empty, that line is the one to look at. */
function placeOfRepair({ at, edits }: Repair, excerpt: Excerpt): Place {
  const [edit] = edits;
  if (edit === undefined || edit.start !== edit.end) return placeOf(excerpt, at);
  const start = excerpt.text.slice(0, edit.start).trimEnd().length;
  const end = excerpt.text.length - excerpt.text.slice(edit.start).trimStart().length;
  const blank = (start === 0 ? /^[ \t]*(?=\n)/ : /\n[ \t]*(?=\n)/).exec(excerpt.text.slice(start, end));
  return placeOf(excerpt, blank === null ? at : start + blank.index + blank[0].length);
}

/** Mends the first fault in the way that leads furthest, then the next one, so that no slip is told twice. */
export function findSlips(file: Excerpt): JsonSlips {
  const marks = [...file.text.matchAll(/^(?:<{7}|={7}|>{7})/gm)];
  if (marks.length > 0) {
    const reason = 'both sides of a merge stand here';
    return {
      slips: marks.map(({ index }) => ({ place: placeOf(file, index), reason, fix: [] })),
      mended: undefined,
    };
  }
  const slips: JsonSlip[] = [];
  let excerpt = file;
  let isCertain = true;
  let broken = breakOf(file.text);
  while (broken !== undefined) {
    const left = leftOf(broken);
    const [best] = listRepairs(broken)
      .map((repair) => tryRepair(repair, excerpt))
      .filter((attempt) => attempt.left < left)
      .toSorted(compareTries);
    if (best === undefined || slips.length === most) {
      const at = broken.tokens[broken.fault.at]?.start ?? broken.tokens.at(-1)?.end ?? 0;
      const reason = broken.tokens.length === 0 ? 'it is empty' : 'it cannot be read from here on';
      return { slips: [...slips, { place: placeOf(excerpt, at), reason, fix: [] }], mended: undefined };
    }
    const { repair } = best;
    const fix = repair.fix === true ? toFile(best, excerpt) : [];
    slips.push({ place: placeOfRepair(repair, excerpt), reason: repair.reason, fix });
    isCertain &&= repair.certain === true;
    ({ excerpt, broken } = best);
  }
  return { slips, mended: isCertain ? excerpt : undefined };
}

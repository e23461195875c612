/** A course with as many scored questions as people answer, made for a report's figures: nobody ever opens it. */
import { strToU8, zipSync } from 'fflate';
import type { CodebookRow } from '../../../src/model/codebook.ts';
import type { Outline } from '../../../src/model/outline.ts';

const chapters = Array.from({ length: 20 }, (_, at) => ({
  number: at + 1,
  id: `chapter-${at + 1}`,
  title: `Chapter ${at + 1}`,
  menuTitle: `Chapter ${at + 1}`,
  required: true,
  questions: [1, 2].map((one) => ({ number: 2 * at + one, fingerprint: 1, required: true, scored: true })),
}));

export const crowdOutline: Outline = {
  id: 'CROWD',
  title: 'Crowd',
  version: '1.0.0',
  hash: 'abcdefabcdef',
  passMark: 80,
  parts: [{ number: 1, id: 'part', title: 'Part', chapters }],
};

const sign = (at: number) => ({
  scorm12: String(at),
  scorm2004: String(at),
  text: `Answer ${at + 1}`,
  right: at === 0,
});

export const crowdCodebook: readonly CodebookRow[] = Array.from({ length: 40 }, (_, at) => ({
  id: `question-${at + 1}`,
  chapter: `Chapter ${Math.floor(at / 2) + 1}`,
  question: `Question ${at + 1}`,
  type: 'single',
  options: [0, 1, 2, 3].map(sign),
  targets: [],
  right: ['Answer 1'],
  patterns: { scorm12: ['0'], scorm2004: ['0'] },
  scored: true,
  weighting: '1',
}));

/** `ServedCourse.key` of what `makeCrowdPackage` makes. */
export const crowdKey = 'CROWD//scorm12';

export function makeCrowdPackage(): Uint8Array {
  const manifest =
    '<manifest identifier="CROWD" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"><resources>' +
    '<resource identifier="R" type="webcontent" href="index.html"/></resources></manifest>';
  const files = {
    'imsmanifest.xml': manifest,
    'index.html': '<!doctype html><title>Crowd</title>',
    'course.json': JSON.stringify(crowdOutline),
    'codebook.json': JSON.stringify(crowdCodebook),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

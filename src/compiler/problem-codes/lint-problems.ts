/** What the lints find in words, spelling and reading. The last few are notices, which stop nothing. */
import type { Explanation } from './explanation.ts';

const quoting = 'If the text speaks of the word on purpose, write';

/** The words of a list of candidates in quotation marks, or nothing. */
function candidates(suggestions: string): string {
  return suggestions === '' ? '' : `Did you mean ${suggestions}? `;
}

const guidelineNames: Readonly<Record<string, string>> = {
  'person-first': 'person first',
  'medical-nature': 'the medical nature of substance use disorders',
  recovery: 'words that promote recovery',
  'no-slang': 'no slang',
};

export const lintProblems = {
  'bad-language': (what: string): Explanation => [
    what,
    'Change it in content/language.yaml; its first lines say how an entry is written.',
  ],
  'harmful-word': (found: string, why: string, preferred: string, guideline: string): Explanation => [
    `“${found}” can do harm. ${why}`,
    `Write ${preferred} (guideline: ${guidelineNames[guideline] ?? guideline}). ${quoting} :quoted[${found}].`,
  ],
  'unfair-word': (found: string, preferred: string): Explanation => [
    `“${found}” may hurt or leave out some readers.`,
    `${preferred === '' ? 'Say it in other words.' : `Write ${preferred}, or say it in other words.`} ${quoting} :quoted[${found}].`,
  ],
  'unused-quotes': (words: string): Explanation => [
    `${words.startsWith(':') ? words : `“${words}” in quotes`} lets nothing pass: no such word would be reported here.`,
    'Take it out, and leave the words as they are.',
  ],
  'clinical-drift': (task: string, instead: string): Explanation => [
    `“${task}” is clinical work, and the text gives it to a peer worker.`,
    `${instead} ${quoting} :quoted[${task}].`,
  ],
  'reading-grade': (grade: string, limit: string, sentences: string): Explanation => [
    `This chapter reads at grade ${grade} (Flesch–Kincaid); the course keeps to grade ${limit} or below.`,
    `Shorten its hardest sentences, or use shorter words: ${sentences}.`,
  ],
  'long-chapter': (minutes: string, limit: string): Explanation => [
    `This chapter takes ${minutes} minutes to read; the course allows ${limit}.`,
    'Shorten it, divide it, or put what few need into :::more{title="…"} … :::',
  ],
  'long-edition': (edition: string, words: string, limit: string, longest: string): Explanation => [
    `The edition “${edition}” asks learners to read ${words} words; its limit is ${limit}.`,
    `Shorten it, or put what few need into :::more{title="…"} … ::: Its longest chapters are ${longest}.`,
  ],
  spelling: (word: string, suggestions: string): Explanation => [
    `“${word}” is not in the Canadian dictionary.`,
    `${candidates(suggestions)}If it is right as it stands, add it to content/words.txt.`,
  ],
  'word-order': (word: string, before: string): Explanation => [
    `“${word}” stands after “${before}”, and the list is in alphabetical order, each word once.`,
    'Move it to its place, so that two people who add words do not get in each other’s way.',
  ],
  'figure-without-source': (figure: string): Explanation => [
    `Nobody can look up where “${figure}” comes from.`,
    'Add a footnote with the source: [^label]. Where a chapter has several sources, say in the sentence which one.',
  ],
  'review-due': (date: string): Explanation => [
    `This chapter was to be reviewed by ${date}.`,
    'Check that all of it still holds, then write the next date into review-by.',
  ],
  'stale-word': (word: string): Explanation => [
    `“${word}” is in the list, and no text needs it there.`,
    'Take it out of content/words.txt.',
  ],
  'no-dictionary': (lang: string): Explanation => [
    `There is no dictionary for “${lang}”, so its spelling and reading grade are not checked.`,
    'Let somebody who reads it well look it over.',
  ],
} as const;

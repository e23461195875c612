/** What the lints find in alt texts, links and questions. */
import type { Explanation } from './explanation.ts';

export const lintFormProblems = {
  'alt-says-picture': (opening: string): Explanation => [
    `The alt text begins with “${opening}”, and screen readers say already that it is a picture.`,
    'Begin with what can be seen.',
  ],
  'alt-file-name': (alt: string): Explanation => [
    `The alt text “${alt}” is the name of a file.`,
    'Say what the picture shows, in a sentence.',
  ],
  'alt-too-long': (length: string, most: string): Explanation => [
    `The alt text has ${length} characters; it cannot be paused or read again, so ${most} are enough.`,
    'Say here what matters most, and put the rest into the text beside the picture.',
  ],
  'alt-is-caption': (): Explanation => [
    'The alt text says the same as the caption, so a screen reader says it twice.',
    'Describe in alt what the picture shows, and keep in the caption what it means.',
  ],
  'vague-link': (text: string): Explanation => [
    `The link “${text}” does not say where it leads.`,
    'Let the link hold the name of the page: [the guide on fair pay](…).',
  ],
  'bare-link': (address: string): Explanation => [
    `The address ${address} stands bare in the text; a screen reader spells it out.`,
    'Write [the name of the page](address), or move it into a footnote.',
  ],
  'same-link-text': (text: string, other: string): Explanation => [
    `Two links of this chapter say “${text}” and lead to different places (the other: ${other}).`,
    'Say in each where it leads.',
  ],
  'longest-right': (right: string, wrong: string): Explanation => [
    `The right answer is by far the longest: ${right} characters, and the longest wrong one has ${wrong}.`,
    'Shorten it, and move its reasons to the feedback; or say as much in the others.',
  ],
  'longest-right-often': (count: string, all: string, names: string): Explanation => [
    `In ${count} of ${all} questions the right answer is clearly the longest: ${names}.`,
    'Even the lengths out, so that nobody finds the answer by its length.',
  ],
  'answer-position': (count: string, all: string, where: string, position: string): Explanation => [
    `In ${count} of ${all} single choices of ${where} the right answer is number ${position}.`,
    'Give it other positions, or write "shuffle": true in the quiz. The ids of the options stay.',
  ],
  'absolute-word': (word: string): Explanation => [
    `“${word}” gives this option away: learners know that such an option is seldom right, or that it always is.`,
    'Say it without the word, or in every option.',
  ],
  'negative-prompt': (word: string): Explanation => [
    `The question turns on “${word}”, which is easily read over.`,
    `Ask for what fits, or write **${word}**.`,
  ],
} as const;

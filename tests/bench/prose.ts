/** Plain English without much sense, in sentences and paragraphs as long as those of a course. */
import type { Seeded } from './seeded.ts';

const who = [
  'A manager',
  'The new colleague',
  'The whole team',
  'A friend',
  'Someone at the desk',
  'Our group',
];
const does = ['asks about', 'writes down', 'thinks of', 'talks about', 'looks after', 'waits for'];
const what = [
  'the first week',
  'a quiet room',
  'the next meeting',
  'a good question',
  'the plan',
  'a warm meal',
];
const when = [
  'before lunch',
  'in the morning',
  'after a long day',
  'once a month',
  'when it rains',
  'this year',
];
const then = [
  'and learns from it',
  'and takes time for it',
  'with a cup of tea',
  'as agreed',
  'beside the others',
];

export function makeSentence(random: Seeded): string {
  const end = random.next() < 0.5 ? ` ${random.pick(then)}` : '';
  return `${random.pick(who)} ${random.pick(does)} ${random.pick(what)} ${random.pick(when)}${end}.`;
}

export function makeParagraph(random: Seeded): string {
  return Array.from({ length: random.between(3, 6) }, () => makeSentence(random)).join(' ');
}

export function makeParagraphs(random: Seeded, least: number, most: number): string {
  return Array.from({ length: random.between(least, most) }, () => makeParagraph(random)).join('\n\n');
}

import { makeParagraph, makeParagraphs, makeSentence } from './prose.ts';
import type { Seeded } from './seeded.ts';

type Block = (random: Seeded, id: string) => string;

const item = (random: Seeded, id: string, name: string): string =>
  `### ${makeSentence(random).slice(0, -1)} {#${id}-${name}}\n\n${makeParagraph(random)}`;

const opened =
  (kind: string): Block =>
  (random, id) =>
    `:::${kind}{#${id}}\n${['one', 'two', 'three'].map((name) => item(random, id, name)).join('\n\n')}\n:::`;

const blocks: readonly Block[] = [
  opened('accordion'),
  (random) => `:::callout{kind=note title="To remember"}\n${makeSentence(random)}\n:::`,
  (random) => Array.from({ length: 5 }, () => `- ${makeSentence(random)}`).join('\n'),
  opened('tabs'),
  (random) =>
    `| Who | What |\n| --- | --- |\n${Array.from({ length: 4 }, () => `| ${makeSentence(random)} | ${makeSentence(random)} |`).join('\n')}`,
  opened('flashcards'),
  (random, id) =>
    `:::checklist{#${id} title="To do"}\n${['one', 'two', 'three'].map((name) => `- ${makeSentence(random)} {#${id}-${name}}`).join('\n')}\n:::`,
  (random) => `:::quote{by="A colleague"}\n${makeSentence(random)}\n:::`,
];

/** Five sections of about 200 words, three of them with a block, and the quiz at the end, where there is one. */
export function makeChapter(random: Seeded, number: number, quiz: string | undefined): string {
  const sections = Array.from({ length: 5 }, (_, at) => {
    const block = blocks[(number * 3 + at) % blocks.length];
    const told = at % 2 === 0 && block ? `\n\n${block(random, `block-${at + 1}`)}` : '';
    return `## Section ${at + 1}\n\n${makeParagraphs(random, 2, 4)}${told}`;
  });
  const head = `title: Chapter ${number}\nsummary: ${makeSentence(random)}\nsources: [bench]`;
  const asked = quiz === undefined ? '' : `\n\n::quiz{src=${quiz}}`;
  return `---\n${head}\n---\n\n${sections.join('\n\n')}${asked}\n`;
}

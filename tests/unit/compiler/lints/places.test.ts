/** Where a finding is said to be: in quotes, lists, tables, directives, front matter and the strings of a quiz. */
import { describe, expect, test } from 'vitest';
import { quizPath } from '../sample-course.ts';
import { lintMarked, ownWords, withMain } from './lint-marked.ts';
import { frontMatter, mainPath } from '../sample-course.ts';

/** Where running text can stand; `%` is replaced by the word. */
const contexts = {
  paragraph: 'Text.\nMore text with a % in it.\n',
  emphasis: 'Text *one **and % here** more*.\n',
  'link text': 'See [a guide for the % here](02-check.md).\n',
  'after an entity and an escape': 'Caf&eacute; &amp; &#8212; \\* one % here.\n',
  heading: '## One % here {#one}\n',
  quote: '> One line\nand % here.\n',
  'quote in a quote': '> Out\n>\n> > In % here\n',
  list: '- one\n- two % here\n',
  'nested list': '1. one\n   - two\n\n     three\n     % here\n',
  'list with tabs': '-\tone\n\n\ttwo % here\n',
  'list in a quote in a list': '- a\n\n  > - b\n  >   cat % day\n',
  'table head': '| One % | Two |\n| --- | --- |\n| a | b |\n',
  'table cell': 'Text\n\n| One | Two |\n| --- | --- |\n| a \\| b | `x` % end |\n',
  'table without outer bars': 'One | Two\n--- | ---\na | bee %\n',
  directive: ':::callout{kind=note title="T"}\nText % here\n:::\n',
  'attribute of a directive': ':::callout{kind=note title="Text % here"}\nText\n:::\n',
  'nested directive': '::::callout{kind=note title="T"}\nText\n\n:::quote{by="A"}\n- a\n- % bee\n:::\n::::\n',
  'directive in a list': '- item\n\n  :::callout{kind=note title="T"}\n  Text\n  % here\n  :::\n',
  'accordion item': '## H\n\n:::accordion\n### One {#one}\n\nText\n\n### Two % {#two}\n\nText\n:::\n',
  checklist: ':::checklist{#list title="T"}\n- Talk to the % first {#talk}\n:::\n',
  'read more': ':::more{title="T"}\nText % here\n:::\n',
  footnote: 'Text[^a].\n\n[^a]: A note\n  that % goes on\n',
  'after a note and a term': 'Text[^a] on :term[recovery] and % here.\n\n[^a]: A note\n',
} as const;

const words = { 'harmful-word': 'junkie', spelling: 'beleive' } as const;
const glossary = { 'content/en/glossary.md': '## Recovery {#recovery}\n\nA way of one’s own.\n' };

describe.each(['LF', 'CRLF'])('with %s', (lineEnd) => {
  for (const [context, text] of Object.entries(contexts)) {
    test.each(Object.entries(words))(`%s in ${context}`, async (code, word) => {
      const files = { ...glossary, ...withMain(text.replace('%', `‸${word}`)) };
      const { found, marked } = await lintMarked(files, lineEnd === 'CRLF');
      expect(found).toEqual([`${marked} ${code}`]);
    });
  }

  test.each([
    ['title', frontMatter.replace('title: Main', 'title: The ‸junkie and more')],
    ['title in quotation marks', frontMatter.replace('title: Main', 'title: "The ‸junkie: and more"')],
    ['summary', frontMatter.replace('What it is', "'What the ‸junkie says'")],
    ['objectives', frontMatter.replace('sources:', 'objectives:\n  - Say it\n  - Ask the ‸junkie\nsources:')],
    ['content-note', frontMatter.replace('sources:', 'content-note: About the *‸junkie* we know\nsources:')],
  ])('in the front matter: %s', async (_key, head) => {
    const { found, marked } = await lintMarked({ [mainPath]: `${head}\nText.\n` }, lineEnd === 'CRLF');
    expect(found).toEqual([`${marked} harmful-word`]);
  });

  test.each([
    ['after escapes', '"Say \\"hi\\" \\u2014 \\t to the ‸junkie"'],
    ['in emphasis after an escaped line end', '"One.\\n\\nTwo *of the ‸junkie* here"'],
    ['after an entity', '"Tea &amp; the ‸junkie"'],
  ])('in a string of a quiz, %s', async (_where, prompt) => {
    const options =
      '{"id": "a", "text": "Ask", "right": true, "feedback": "It is good to ask before you do a thing."},' +
      '{"id": "b", "text": "Go", "feedback": "It is no good to go before you have asked."}';
    const text = `{\n  "title": "A check",\n  "questions": [{"id": "q", "type": "single",\n  "prompt": ${prompt},\n  "options": [${options}], "source": {"document": "guide"}}]\n}\n`;
    const { found, marked } = await lintMarked({ [quizPath]: text }, lineEnd === 'CRLF');
    expect(found).toEqual([`${marked} harmful-word`]);
  });

  test('in the glossary and in the titles of course.yaml', async () => {
    const glossaryFile = { 'content/en/glossary.md': '## Peer {#peer}\n\nNo more\nthan a ‸junkie knows.\n' };
    const one = await lintMarked(glossaryFile, lineEnd === 'CRLF');
    expect(one.found).toEqual([`${one.marked} harmful-word`]);
  });
});

test('what is no prose is not looked at', async () => {
  const body =
    'Text with `junkie beleive` and <https://example.org/junkie/beleive>.\n\n```\njunkie beleive\n```\n\n' +
    '::figure{#beleive picture=dot.svg alt="A dot"}\n\n[the page](02-check.md "beleive")\n';
  const { found } = await lintMarked({ ...ownWords, ...withMain(body) });
  expect(found.filter((line) => !line.endsWith('bare-link'))).toEqual([]);
});

/** Alt texts, links, figures without a source, and clinical work given to peer workers. */
import { describe, expect, test } from 'vitest';
import { frontMatter, mainPath } from '../sample-course.ts';
import { lint, lintMarked, withMain } from './lint-marked.ts';

async function codesOf(files: Record<string, string>): Promise<string[]> {
  return (await lint(files)).problems.map(({ code }) => code);
}

const figure = (alt: string, caption = ''): string =>
  `::figure{picture=dot.svg alt="${alt}"${caption === '' ? '' : ` caption="${caption}"`}}\n`;

describe('alt texts', () => {
  test.each([
    ['alt-says-picture', figure('‸Image of a bench')],
    ['alt-says-picture', figure('‸A photo showing two people')],
    ['alt-says-picture', `> - ![‸The picture of a dot](dot.svg)\n`],
    ['alt-file-name', figure('‸dot.svg')],
    ['alt-file-name', figure('‸IMG_2034')],
    ['alt-is-caption', figure('‸Room for two', '*Room* for two.')],
    ['alt-too-long', figure(`‸${'A bench by a path. '.repeat(14)}`)],
    [
      'alt-says-picture',
      ':::hotspots{picture=dot.svg alt="‸A drawing of a dot"}\n### One {#o x=1 y=1}\nText.\n:::\n',
    ],
  ])('%s: %s', async (code, body) => {
    const { found, marked } = await lintMarked(withMain(body));
    expect(found).toEqual([`${marked} ${code}`]);
  });

  test.each(['The picture hangs over the desk', 'A bench', 'Photographers at work'])(
    '%s passes',
    async (alt) => {
      expect(await codesOf(withMain(figure(alt, 'Room for two')))).toEqual([]);
    },
  );
});

describe('links', () => {
  test.each([
    ['vague-link', 'See ‸[here](02-check.md).'],
    ['vague-link', '- More: ‸[*Read more* …](02-check.md)'],
    ['vague-link', '| A |\n| --- |\n| ‸[click here!](02-check.md) |'],
    ['bare-link', '> See ‸https://example.org/a for more.'],
    ['bare-link', 'See ‸<https://example.org/a> for more.'],
    [
      'same-link-text',
      'The [guide](https://example.org/a) and ‸[the *guide*](https://example.org/b).'.replace(
        '[the *guide*]',
        '[*guide*]',
      ),
    ],
  ])('%s: %s', async (code, body) => {
    const { found, marked } = await lintMarked(withMain(`${body}\n`));
    expect(found).toEqual([`${marked} ${code}`]);
  });

  test.each([
    'The [guide](https://example.org/a) and again [the guide](https://example.org/a), [the guide](https://example.org/a).',
    'Write to <office@example.org> or <mailto:office@example.org>.',
    'Text[^a].\n\n[^a]: From https://example.org/a, page 3.',
    'Here is [what the others did](02-check.md), and more.',
  ])('passes: %s', async (body) => {
    expect(await codesOf(withMain(`${body}\n`))).toEqual([]);
  });
});

const withSources = (sources: string, body: string): Record<string, string> => ({
  [mainPath]: `${frontMatter.replace('sources:\n  - guide', `sources: ${sources}`)}\n${body}\n`,
});

describe('figures', () => {
  test.each(['[]', '["employers-guide, lesson 1", "supervising-toolkit, page 3"]'])(
    'need a source, where the chapter has %s',
    async (sources) => {
      for (const body of ['About ‸30% of them stay.', '- Then ‸one in five of the people leaves.']) {
        const { found, marked } = await lintMarked(withSources(sources, body));
        expect(found).toEqual([`${marked} figure-without-source`]);
      }
    },
  );

  test.each([
    ['["employers-guide, lesson 1"]', 'About 30% of them stay.'],
    ['["employers-guide, lesson 1", "employers-guide, lesson 2"]', 'About 30% of them stay.'],
    ['["employers-guide", "supervising-toolkit"]', 'In the toolkit, 30% of them stay.'],
    ['[]', 'About 30% of them stay.[^a]\n\n[^a]: A guide.'],
    ['[]', 'About 30% stay ([the survey](https://example.org/a)).'],
    ['[]', ':::quote{by="A" from="the guide"}\nAbout 30% stay.\n:::'],
    ['[]', ':::chart{kind=bar title="Who stays" source="A guide"}\n| A | B |\n| - | - |\n| a | 30% |\n:::'],
  ])('have one with %s: %s', async (sources, body) => {
    expect(await codesOf(withSources(sources, body))).toEqual([]);
  });
});

describe('clinical work', () => {
  test.each([
    'In action, peer workers\n\n- stay curious\n- ‸diagnose early signs.\n',
    'A peer support worker will:\n\n1. listen\n2. ‸monitor medication\n',
    '| Who | What |\n| --- | --- |\n| One | Peer workers ‸counsel families |\n',
    '> Text.\n\n:::callout{kind=note title="T"}\nPeer *workers* **‸treat** symptoms.\n:::\n',
    'Ask your peer worker to ‸assess suicide risk.\n',
  ])('is found: %s', async (body) => {
    const text = body.replace('**‸treat** symptoms', '‸treat symptoms');
    const { found, marked } = await lintMarked(withMain(text));
    expect(found).toEqual([`${marked} clinical-drift`]);
  });

  test.each([
    'Peer workers do not:\n\n- diagnose\n- monitor medication\n',
    '> Peer workers diagnose people.\n',
    ':::quote{by="A"}\nPeer workers diagnose people.\n:::\n',
    'Clinicians:\n\n- diagnose\n- assess risk\n',
    'Do peer workers diagnose people?\n',
  ])('is not found: %s', async (body) => {
    expect(await codesOf(withMain(body))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { renderGlossary } from '../../../src/plugins/glossary-article.ts';
import { renderPrintPage } from '../../../src/plugins/print-page.ts';
import { compileMarked, frontMatter, mainPath, makeSources, options, renderMain } from './sample-course.ts';

const path = 'content/en/glossary.md';
const glossary =
  '## Recovery {#recovery aliases="healing, getting well"}\n\nLiving *well*.\n\n## Ally\n\n- One\n- Two\n';

const compile = (body: string) => {
  const { course, problems } = compileCourse(
    makeSources({ [path]: glossary, [mainPath]: `${frontMatter}\n${body}` }),
    options,
  );
  if (!course) throw new Error(JSON.stringify(problems));
  return course;
};

describe('a term', () => {
  test.each([
    [':term[recovery]', 'recovery'],
    [':term[Recovery]', 'Recovery'],
    [':term[Getting well]', 'Getting well'],
    [':term[their *own* way]{of=recovery}', 'their <em>own</em> way'],
  ])('%s is found, and keeps its words', (term, words) => {
    expect(renderMain(`It is ${term}.\n`, { [path]: glossary })).toBe(
      `<p>It is <glossary-term term="recovery">${words}</glossary-term>.</p>` +
        '<template class="term-note" data-term="recovery"><b>Recovery</b><p>Living <em>well</em>.</p>' +
        '<p><a href="#~glossary/recovery">Glossary</a></p></template>',
    );
  });

  test('is explained once in a chapter, however often it is used', () => {
    const html = renderMain(':term[ally], :term[Ally] and :term[recovery].\n', { [path]: glossary });
    expect(html.match(/<template/g)).toHaveLength(2);
  });

  test('leads to the glossary in the print edition, where it is explained once for all', () => {
    const print = renderPrintPage(compile('A :term[healing].\n'));
    expect(print).toContain('<a class="term" href="#glossary--recovery">healing</a>');
    expect(print).toContain('id="glossary--recovery"');
    expect(print).not.toContain('<template');
    expect(print).not.toContain('#~');
  });
});

describe('the glossary', () => {
  test('is in the order of the alphabet, and knows where its terms are used', () => {
    expect(compile('A :term[healing].\n').glossary).toEqual([
      { id: 'ally', title: 'Ally', aliases: [], html: '<ul><li>One</li><li>Two</li></ul>', chapters: [] },
      {
        id: 'recovery',
        title: 'Recovery',
        aliases: ['healing', 'getting well'],
        html: '<p>Living <em>well</em>.</p>',
        chapters: ['main'],
      },
    ]);
  });

  test('is nothing where no file is', () => {
    const { course } = compileCourse(makeSources(), options);
    expect(course?.glossary).toEqual([]);
    expect(course && renderGlossary(course)).toBe('');
  });
});

describe('a problem is found at its place', () => {
  test.each([
    ['bad-glossary', 'text before the first term', '‸Text.\n\n## A\n\nText.\n'],
    ['bad-glossary', 'a heading of another level', '## A\n\nText.\n\n‸### B\n\nText.\n'],
    ['bad-glossary', 'a block', '## A\n\nText.\n\n‸:::callout{kind=note title="T"}\nText\n:::\n'],
    ['bad-glossary', 'a term in an explanation', '‸## A\n\nSee :term[b].\n\n## B\n\nText.\n'],
    ['empty-term', '', '## A\n\nText.\n\n‸## B {#b}\n'],
    ['empty-heading', '', '‸## {#a}\n\nText.\n'],
    ['duplicate-term', 'by title', '## A\n\nText.\n\n‸## a {#other}\n\nText.\n'],
    ['duplicate-term', 'by alias', '## A\n\nText.\n\n‸## B {aliases="c, A"}\n\nText.\n'],
    ['bad-attribute', 'unknown', '## A {‸other=x}\n\nText.\n'],
    ['bad-attribute', 'a flag', '## A {#a ‸.big}\n\nText.\n'],
    ['bad-id', '', '## A {‸#Big_A}\n\nText.\n'],
    ['raw-html', 'in an explanation', '## A\n\nText\nwith ‸<b>x</b>.\n'],
  ])('%s %s', (code, _case, text) => {
    for (const crlf of [false, true]) {
      const { found, marked } = compileMarked({ [path]: text }, crlf);
      expect(found).toEqual([`${marked} ${code}`]);
    }
  });

  test('a term that is misspelt is told the nearest', () => {
    const { problems, found, marked } = compileMarked({
      [path]: glossary,
      [mainPath]: `${frontMatter}\nAbout ‸:term[recovry].\n`,
    });
    expect(found).toEqual([`${marked} unknown-term`]);
    expect(problems[0]?.hint).toContain('Did you mean “recovery”?');
  });
});

import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import {
  compileMarked,
  courseYaml,
  frontMatter,
  mainPath,
  makeSources,
  options,
  quiz,
  quizPath,
  svg,
} from './sample-course.ts';

const yamlPath = 'content/en/course.yaml';
const svgPath = 'content/en/01-start/dot.svg';

/** The quiz as JSON, with one stretch of it replaced. */
function quizWith(before: string, after: string): string {
  const text = JSON.stringify(quiz, null, 2);
  if (!text.includes(before)) throw new Error(`the sample quiz has no ${before}`);
  return text.replace(before, after);
}

function courseWith(before: string, after: string): string {
  if (!courseYaml.includes(before)) throw new Error(`the sample course.yaml has no ${before}`);
  return courseYaml.replace(before, after);
}

const head = '---\ntitle: Main\nsummary: S\nsources: [guide]\n';
const showDot = { [mainPath]: `${frontMatter}\n::figure{picture=dot.svg alt="A dot"}\n` };

const cases: readonly (readonly [code: string, what: string, files: Record<string, string>])[] = [
  ['bad-front-matter', 'none', { [mainPath]: '‸Text\n' }],
  ['bad-front-matter', 'unknown key', { [mainPath]: `${head}‸sumary: x\n---\nText\n` }],
  ['bad-front-matter', 'missing title', { [mainPath]: '---\n‸summary: S\nsources: [guide]\n---\nText\n' }],
  ['bad-front-matter', 'wrong type', { [mainPath]: `${head}id: ‸5\n---\nText\n` }],
  ['bad-front-matter', 'in a list', { [mainPath]: `${head}objectives:\n  - One\n  - ‸3\n---\nText\n` }],
  ['bad-yaml', 'in front matter', { [mainPath]: '---\ntitle: ‸A: b\nsummary: S\nsources: [guide]\n---\n' }],
  ['raw-html', 'in an objective', { [mainPath]: `${head}objectives:\n  - "Say ‸<b>x</b>"\n---\nText\n` }],
  [
    'unsafe-link',
    'in a content note',
    { [mainPath]: `${head}content-note: See ‸[x](data:text/html,x)\n---\nText\n` },
  ],
  ['missing-picture', 'as cover', { [mainPath]: `${head}cover: ‸none.svg\n---\nText\n` }],
  ['bad-course', 'wrong type', { [yamlPath]: courseWith('80', '‸"80"') }],
  ['bad-course', 'version', { [yamlPath]: courseWith('1.0.0', '‸1.0') }],
  ['bad-course', 'unknown key', { [yamlPath]: courseWith('completion', '‸colour: red\ncompletion') }],
  [
    'bad-course',
    'unknown key of completion',
    { [yamlPath]: courseWith('pass-mark', '‸pass: 1\n  pass-mark') },
  ],
  ['bad-course', 'pass mark over 100', { [yamlPath]: courseWith('80', '‸101') }],
  ['bad-course', 'no required part', { [yamlPath]: courseWith('80', '80\n  required-parts: ‸[]') }],
  ['unknown-part', 'required', { [yamlPath]: courseWith('80', '80\n  required-parts: [start, ‸end]') }],
  ['unknown-chapter', 'optional', { [yamlPath]: courseWith('80', '80\n  optional-chapters: [‸none]') }],
  ['unknown-quiz', 'scored', { [yamlPath]: courseWith('80', '80\n  scored-quizzes: [check, ‸none]') }],
  ['unknown-part', 'in an edition', { [yamlPath]: courseWith('[start]', '[start, ‸end]') }],
  [
    'empty-part',
    'of course.yaml',
    { [yamlPath]: courseWith('editions', '  - {id: end, title: End, folder: ‸09-end}\neditions') },
  ],
  [
    'duplicate-id',
    'of parts',
    { [yamlPath]: courseWith('editions', '  - {id: ‸start, title: End, folder: 01-start}\neditions') },
  ],
  ['stray-chapter', 'in a folder of its own', { 'content/en/02-more/01-x.md': '‸Text\n' }],
  ['bad-id', 'from a file name', { 'content/en/01-start/03_Big.md': `‸${frontMatter}Text\n` }],
  ['duplicate-id', 'of chapters', { 'content/en/01-start/03-main.md': `‸${frontMatter}Text\n` }],
  ['broken-link', 'to a chapter', { [mainPath]: `${frontMatter}\n‸[x](03-none.md)\n` }],
  ['broken-link', 'to a place in a chapter', { [mainPath]: `${frontMatter}\n‸[x](02-check.md#none)\n` }],
  ['broken-link', 'to a file', { [mainPath]: `${frontMatter}\n‸[x](none.pdf)\n` }],
  [
    'unsafe-link',
    'through a definition',
    { [mainPath]: `${frontMatter}\n‸[x][y]\n\n[y]: javascript:alert\n` },
  ],
  [
    'unsafe-link',
    'hidden in references',
    { [mainPath]: `${frontMatter}\n‸[x](java&#x09;script&#58;alert)\n` },
  ],
  ['unsafe-link', 'without a scheme', { [mainPath]: `${frontMatter}\n‸[x](//example.org)\n` }],
  ['unsafe-link', 'as an autolink', { [mainPath]: `${frontMatter}\n‸<ftp://example.org/x>\n` }],
  ['bad-json', 'comma', { [quizPath]: quizWith('"intro": "Take your **time**.",', '"intro": "x",‸,') }],
  ['bad-json', 'last comma', { [quizPath]: quizWith('"lesson": 1', '"lesson": 1‸,') }],
  ['bad-json', 'comment', { [quizPath]: quizWith('"intro"', '‸// no\n"intro"') }],
  [
    'bad-json',
    'the same key twice',
    {
      [quizPath]: quizWith('"intro"', '"title": "x", ‸"title": "y", "intro"').replace(
        '"title": "A *check*",',
        '',
      ),
    },
  ],
  ['bad-quiz', 'unknown key', { [quizPath]: quizWith('"hint"', '‸"hnt"') }],
  [
    'bad-quiz',
    'missing feedback',
    {
      [quizPath]: quizWith(
        '{\n          "id": "first",\n          "text": "First",\n          "feedback": "The first is wrong because it comes much too early."',
        '‸{"id": "first", "text": "x"',
      ),
    },
  ],
  [
    'bad-quiz',
    'short feedback',
    { [quizPath]: quizWith('"The first is wrong because it comes much too early."', '‸"No."') },
  ],
  ['bad-quiz', 'unknown type', { [quizPath]: quizWith('"single"', '‸"singel"') }],
  [
    'no-right-option',
    'in a question',
    { [quizPath]: quizWith('"right": true,', '').replace('"options": [', '"options": ‸[') },
  ],
  [
    'several-right',
    'in a single choice',
    {
      [quizPath]: quizWith('"text": "Second & last",', '"text": "S",')
        .replace('"text": "First"', '"right": true, "text": "F"')
        .replace(/"right": true,(?=\s+"feedback")/, '"right": ‸true,'),
    },
  ],
  [
    'shared-feedback',
    'of two options',
    {
      [quizPath]: quizWith(
        '"The second is right because it comes after the first."',
        '‸"The first is  wrong because it comes much too early."',
      ),
    },
  ],
  ['duplicate-id', 'of options', { [quizPath]: quizWith('"id": "second"', '"id": ‸"first"') }],
  ['broken-link', 'to look back', { [quizPath]: quizWith('"main"', '‸"mian"') }],
  [
    'raw-html',
    'in a prompt, after escapes',
    { [quizPath]: quizWith('Which *one*?', 'A \\"b\\" \\u00e9 ‸<i>x</i>') },
  ],
  ['unsafe-link', 'in feedback', { [quizPath]: quizWith('comes much', 'comes ‸[much](javascript:x)') }],
  [
    'unused-quiz',
    'in the folder',
    {
      'quizzes/en/other.json': `‸${JSON.stringify({ ...quiz, questions: [{ ...quiz.questions[0], id: 'other' }] })}`,
    },
  ],
  [
    'unsafe-picture',
    'a script',
    { ...showDot, [svgPath]: '<svg xmlns="http://www.w3.org/2000/svg">\n  ‸<script>1</script></svg>' },
  ],
  [
    'unsafe-picture',
    'a handler',
    {
      ...showDot,
      [svgPath]: '<svg xmlns="http://www.w3.org/2000/svg">\n<path ‸onclick="x()" d="M0 0"/></svg>',
    },
  ],
  [
    'unsafe-picture',
    'a foreign object',
    { ...showDot, [svgPath]: '<svg xmlns="http://www.w3.org/2000/svg">‸<foreignObject/></svg>' },
  ],
  [
    'unsafe-picture',
    'a link outside',
    {
      ...showDot,
      [svgPath]: '<svg xmlns="http://www.w3.org/2000/svg"><use ‸href="https://x.org/a.svg#b"/></svg>',
    },
  ],
  [
    'unsafe-picture',
    'a fill from outside',
    {
      ...showDot,
      [svgPath]:
        '<svg xmlns="http://www.w3.org/2000/svg"><path ‸fill="url(https://x.org#a)" d="M0 0"/></svg>',
    },
  ],
  ['bad-yaml', 'a star', { [mainPath]: '---\ntitle: ‸*Welcome*\nsummary: S\nsources: [guide]\n---\n' }],
  ['bad-course', 'identifier', { [yamlPath]: courseWith('manifest: S,', 'manifest: ‸S-1,') }],
  ...[
    `<path ‸style="mask-image:image-set('https://x.org/a.png')" d="M0 0h9v9z"/>`,
    `<path ‸style="mask-image:image-set('a.png')" d="M0 0h9v9z"/>`,
    '<path ‸fill="u\\72l(//x.org#a)" d="M0 0h9v9z"/>',
    '<path ‸fill="u\\72l(a.svg)" d="M0 0h9v9z"/>',
    '‸<style>@\\69mport "a.css";</style><path d="M0 0h9v9z"/>',
    '‸<style>@font-face{font-family:a}</style><path d="M0 0h9v9z"/>',
    '‸<style>*{color:red!important}</style><path d="M0 0h9v9z"/>',
    '<path ‸style="mix-blend-mode:multiply" d="M0 0h9v9z"/>',
    '<use xmlns:x="http://www.w3.org/1999/xlink" ‸x:href="a.svg#b"/>',
  ].map(
    (inside) =>
      [
        'unsafe-picture',
        `a style: ${inside}`,
        { ...showDot, [svgPath]: `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>` },
      ] as const,
  ),
  [
    'words-in-picture',
    'in a drawing, after a comment',
    {
      ...showDot,
      [svgPath]:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- <text>old</text> -->\n  ‸<text x="1"><tspan>Way</tspan> in</text><path d="M0 0h9v9z"/></svg>',
    },
  ],
  ['bad-picture', 'an empty drawing', { ...showDot, [svgPath]: '‸' }],
  [
    'unsafe-picture',
    'an instruction',
    { ...showDot, [svgPath]: '<svg xmlns="http://www.w3.org/2000/svg">\n‸<?x ><script>1</script>?></svg>' },
  ],
];

describe.each(['LF', 'CRLF'])('with %s', (lineEnd) => {
  test.each(cases.map(([code, what, files]) => ({ code, what, files })))(
    '$code: $what',
    ({ code, files }) => {
      const result = compileMarked(files, lineEnd === 'CRLF');
      expect(result.found).toEqual([`${result.marked} ${code}`]);
    },
  );
});

test('a drawing that is not well formed is a problem in its own file', () => {
  const { problems } = compileMarked({
    ...showDot,
    [svgPath]: '<svg xmlns="http://www.w3.org/2000/svg">\n<path></svg>',
  });
  expect(problems).toMatchObject([{ code: 'bad-picture', file: svgPath, line: 2 }]);
});

test('a photograph without a size is a problem in its own file', () => {
  const photo = 'content/en/01-start/dot.png';
  const files = {
    [mainPath]: `${frontMatter}\n::figure{picture=dot.png alt="A dot"}\n`,
    [photo]: new Uint8Array(40),
  };
  expect(compileCourse(makeSources(files), options).problems).toMatchObject([
    { code: 'bad-picture', file: photo },
  ]);
});

test.each(['roleCheck', 'role_check', 'role check'])(
  'a quiz file named %s is a problem of its name',
  (name) => {
    const { found } = compileMarked({
      [`quizzes/en/${name}.json`]: JSON.stringify(quiz).replace('which-one', 'other'),
      [mainPath]: `${frontMatter}\n::quiz{src="${name}"}\n`,
    });
    expect(found).toEqual([`quizzes/en/${name}.json:1:1 bad-id`]);
  },
);

test('names that every object has are no editions', () => {
  const { problems } = compileCourse(makeSources(), { ...options, edition: 'constructor' });
  expect(problems.map(({ code }) => code)).toEqual(['unknown-edition']);
});

test('a photograph whose name a package cannot hold is a problem', () => {
  const png = new Uint8Array(33);
  png.set([0x89, 0x50, 0x4e, 0x47]);
  const show = (...names: readonly string[]): string[] => {
    const figures = names.map((name) => `::figure{picture="${name}" alt="A dot"}\n`).join('\n');
    const files = Object.fromEntries(names.map((name) => [`content/en/01-start/${name}`, png]));
    const sources = makeSources({ [mainPath]: `${frontMatter}\n${figures}`, ...files });
    return compileCourse(sources, options).problems.map(({ code, line }) => `${code} ${line}`);
  };
  expect(show('a.png', 'b/a.png')).toEqual([]);
  expect(show('a b.png')).toEqual(['bad-picture-name 8']);
  expect(show('é.png')).toEqual(['bad-picture-name 8']);
  expect(show('a/b-c.png', 'a-b/c.png')).toEqual(['bad-picture-name 10']);
  expect(show('a.png', 'A.png')).toEqual(['bad-picture-name 10']);
});

test('a course without course.yaml, and an edition that is not there', () => {
  const none = compileCourse(makeSources({ [yamlPath]: undefined }), options);
  expect(none.problems.map(({ code }) => code)).toContain('no-course');
  const { problems, course } = compileCourse(makeSources(), { ...options, edition: 'short' });
  expect(course).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'unknown-edition', file: yamlPath, line: 12 }]);
});

test('a byte-order mark does not move the first line', () => {
  const result = compileMarked({ [mainPath]: `\uFEFF${frontMatter}<b>x</b>\n` });
  expect(result.found).toEqual([`${mainPath}:7:1 raw-html`]);
});

test('a released course without problems compiles the same from LF and CRLF but for the line ends in its text', () => {
  const lf = compileCourse(makeSources(showDot), options);
  const crlf = compileCourse(
    makeSources(
      Object.fromEntries(
        Object.entries(showDot).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
      ),
    ),
    options,
  );
  expect(lf.problems).toEqual([]);
  expect(crlf.course).toEqual(lf.course);
  expect(lf.course?.parts[0]?.chapters[0]?.html).toContain('<path fill="var(--i-sky)"');
  expect(svg).toContain('var(--i-sky)');
});

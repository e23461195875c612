import { expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { renderPrintPage } from '../../../src/plugins/print-page.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';
import { frontMatter, mainPath, makeSources, options, renderMain } from './sample-course.ts';

const two = '### One *more* {#one}\nText\n\n### Two {#two}\n- a\n';
const render = (opener: string, body = two): string =>
  renderMain(`## H\n\n${opener}\n${body}:::\n`).replace('<h2>H</h2>', '');

test('tabs are headed sections', () => {
  expect(render(':::tabs{#views}')).toBe(
    '<tabs-block id="main--views"><section class="tab-panel" id="main--one"><h3>One <em>more</em></h3>' +
      '<div class="tab-body"><p>Text</p></div></section><section class="tab-panel" id="main--two"><h3>Two</h3>' +
      '<div class="tab-body"><ul><li>a</li></ul></div></section></tabs-block>',
  );
});

test('flashcards are pairs of front and back, nothing hidden', () => {
  expect(render(':::flashcards')).toBe(
    '<flashcards-block><ul class="flashcards"><li class="flashcard" id="main--one"><div class="flashcard-front">' +
      '<h3>One <em>more</em></h3></div><div class="flashcard-back"><p>Text</p></div></li>' +
      '<li class="flashcard" id="main--two"><div class="flashcard-front"><h3>Two</h3></div>' +
      '<div class="flashcard-back"><ul><li>a</li></ul></div></li></ul></flashcards-block>',
  );
});

test('a process is an ordered list of headed steps, which may be headings only', () => {
  expect(render(':::process', '### One {#one}\nText\n\n### Two {#two}\n')).toBe(
    '<process-block><ol class="steps"><li class="step" id="main--one" data-number="1"><h3>One</h3>' +
      '<div class="step-body"><p>Text</p></div></li><li class="step" id="main--two" data-number="2"><h3>Two</h3>' +
      '<div class="step-body"></div></li></ol></process-block>',
  );
});

test('sides to compare stand in one box, with or without ids', () => {
  const side = (id: string, title: string): string =>
    `<div class="side"${id}><h3>${title}</h3><div class="side-body"><p>Text</p></div></div>`;
  expect(render(':::compare{#both}', '### One {#one}\nText\n\n### Two\nText\n')).toBe(
    `<div class="compare compare-sides" id="main--both">${side(' id="main--one"', 'One')}${side('', 'Two')}</div>`,
  );
  expect(render(':::compare{kind=barrier}', '### One\nText\n\n### Two\nText\n')).toContain(
    '<div class="compare compare-barrier">',
  );
});

test('a barrier and its solution can stand in a step', () => {
  const html = renderMain(
    '## H\n\n::::process\n### Late {#late}\n:::compare{kind=barrier}\n#### In the way\nA\n\n#### What helps\nB\n:::\n\n' +
      '### Next {#next}\nC\n::::\n',
  );
  expect(html).toContain(
    '<h3>Late</h3><div class="step-body"><div class="compare compare-barrier"><div class="side"><h4>In the way</h4>',
  );
});

test('a timeline is an ordered list of moments with their dates', () => {
  expect(render(':::timeline', '### One {#one when="May & June"}\nText\n\n### Two\n')).toBe(
    '<ol class="timeline"><li class="moment" id="main--one"><p class="moment-when">May &amp; June</p><h3>One</h3>' +
      '<p>Text</p></li><li class="moment"><h3>Two</h3></li></ol>',
  );
});

test('a gallery is a list of figures', () => {
  const figure = '::figure{picture=dot.svg alt="A dot" caption="Just *one*"}\n';
  const html = render(':::gallery{#dots}', `${figure}\n${figure}`);
  expect(html).toMatch(
    /^<gallery-block id="main--dots"><ul class="gallery"><li><figure class="picture"><svg .*?<\/svg><figcaption>Just <em>one<\/em><\/figcaption><\/figure><\/li><li>/,
  );
  expect(html.match(/<li>/g)).toHaveLength(2);
});

function compileDownload(line: string, file: string, bytes: string | Uint8Array) {
  const files = { [mainPath]: `${frontMatter}\n${line}\n`, [`content/en/01-start/${file}`]: bytes };
  return compileCourse(makeSources(files), options).course?.parts[0]?.chapters[0];
}

test('a file to take along: a PDF opens beside the course, the rest is saved', () => {
  const pdf = compileDownload(
    '::download{#list file=list.pdf title="A & B"}',
    'list.pdf',
    new Uint8Array(12_345),
  );
  expect(pdf?.html).toBe(
    '<p class="download" id="main--list"><a href="files/01-start-list.pdf" target="_blank" rel="noopener">' +
      '<span class="download-title">A &amp; B</span> <span class="download-facts">PDF, 12 kB' +
      '<span class="visually-hidden"> (opens in a new window)</span></span></a></p>',
  );
  expect(pdf?.files).toEqual([{ name: '01-start-list.pdf', path: 'en/01-start/list.pdf' }]);
  const word = compileDownload(
    '::download{file=Plan.DOCX title=Plan}',
    'Plan.DOCX',
    new Uint8Array(2_360_000),
  );
  expect(word?.html).toContain('<a href="files/01-start-Plan.DOCX" download>');
  expect(word?.html).toContain('DOCX, 2.4 MB</span>');
  // It may hold a script, which must not run beside the course.
  expect(compileDownload('::download{file=x.svg title=X}', 'x.svg', '<svg/>')?.html).toContain(
    '<a href="files/01-start-x.svg" download>',
  );
});

test('links lead to items, in the same chapter and from others', () => {
  const html = renderMain(`[a](#one)\n\n## H\n\n:::tabs\n${two}:::\n`);
  expect(html).toContain('<a href="#main--one">a</a>');
});

test('in the print edition every text stands in sight, files can be had, and nothing asks to be pressed', () => {
  const course = compileGallery();
  const page = renderPrintPage(course);
  for (const words of [
    'Nobody else tells it for them.',
    'finds a group that fits',
    'change one thing by Monday',
  ])
    expect(page.replace(/\s+/g, ' ')).toContain(words);
  const from = page.indexOf('id="tabs-and-cards"');
  expect(from).toBeGreaterThan(0);
  expect(page.slice(from, page.indexOf('id="pictures-and-files"'))).not.toMatch(/ hidden|<button/);
  expect(page).toContain('href="files/01-gallery-first-week.pdf"');
  expect(course.parts[0]?.chapters.flatMap(({ files }) => files.map(({ name }) => name))).toEqual([
    '01-gallery-dates.csv',
    '01-gallery-first-week.pdf',
  ]);
});

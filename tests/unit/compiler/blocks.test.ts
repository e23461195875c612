import { expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import {
  frontMatter,
  mainPath,
  makeSources,
  options,
  quiz,
  quizPath,
  renderMain,
  svg,
} from './sample-course.ts';

const dot = (label: string): string =>
  `<svg ${label} focusable="false" viewBox="0 0 10 10"><path fill="var(--i-sky)" d="M0 0h10v10z"/></svg>`;

test('running text is escaped, and Markdown becomes the HTML that it stands for', () => {
  expect(renderMain('A **b** *c* ~~d~~ `<e>` & "f" \\< &amp; &copy; 1 < 2.\n')).toBe(
    '<p>A <strong>b</strong> <em>c</em> <del>d</del> <code>&lt;e&gt;</code> &amp; &quot;f&quot; &lt; &amp; © 1 &lt; 2.</p>',
  );
  expect(renderMain('a  \nb\n\n---\n\n> q\n\n```js\n<x>\n```\n')).toBe(
    '<p>a<br>b</p><hr><blockquote><p>q</p></blockquote><pre><code>&lt;x&gt;</code></pre>',
  );
});

test('characters by name and by number', () => {
  expect(renderMain('&eacute; &frac12; &euro; &yuml; &mdash; &#233; &#xe9; \\&nosuch;\n')).toBe(
    '<p>é ½ € ÿ — é é &amp;nosuch;</p>',
  );
});

test('lists are tight or loose, and start where they start', () => {
  expect(renderMain('- a\n- b\n  1. c\n')).toBe('<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>');
  expect(renderMain('3. a\n\n4. b\n')).toBe('<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>');
});

test('headings carry ids of the chapter, and links lead to them', () => {
  const html = renderMain(
    '## One & *two* {#one}\n\n[a](#one) [b](02-check.md) [c](../01-start/01-main.md#one) <https://x.org/?a&b>\n',
  );
  expect(html).toBe(
    '<h2 id="main--one">One &amp; <em>two</em></h2><p><a href="#main--one">a</a> <a href="#/check">b</a> ' +
      '<a href="#main--one">c</a> <a href="https://x.org/?a&amp;b" target="_blank" rel="noopener">https://x.org/?a&amp;b</a></p>',
  );
  expect(renderMain('[a](mailto:a@x.org) [b](leaflet.pdf)\n', { 'public/leaflet.pdf': '' })).toBe(
    '<p><a href="mailto:a@x.org">a</a> <a href="leaflet.pdf">b</a></p>',
  );
});

test('a table is named after its heading', () => {
  expect(renderMain('## The "numbers"\n\n| A | B |\n| :-: | - |\n| 1 \\| 2 | *x* |\n| y |\n')).toBe(
    '<h2>The &quot;numbers&quot;</h2><div class="table" role="region" tabindex="0" aria-label="The &quot;numbers&quot;">' +
      '<table><thead><tr><th scope="col" class="center">A</th><th scope="col">B</th></tr></thead>' +
      '<tbody><tr><td class="center">1 | 2</td><td><em>x</em></td></tr><tr><td class="center">y</td><td></td></tr></tbody></table></div>',
  );
});

test('accordion', () => {
  const html = renderMain(
    '## H\n\n:::accordion{#values}\n\n### One *more* {#one}\nText\n\n#### Inside\n\n### Two {#two}\n- a\n:::\n',
  );
  expect(html).toBe(
    '<h2>H</h2><accordion-block id="main--values"><details class="fold" id="main--one"><summary><h3>One <em>more</em></h3></summary>' +
      '<div class="fold-body"><p>Text</p><h4>Inside</h4></div></details><details class="fold" id="main--two">' +
      '<summary><h3>Two</h3></summary><div class="fold-body"><ul><li>a</li></ul></div></details></accordion-block>',
  );
});

test('hotspots', () => {
  const html = renderMain(
    '## H\n\n:::hotspots{#sides picture=dot.svg alt=\'A "dot"\'}\n### One {#one x=53 y=80.5}\nText\n:::\n',
  );
  expect(html).toBe(
    '<h2>H</h2><hotspots-block id="main--sides"><figure class="hotspots-picture">' +
      `${dot('role="img" aria-label="A &quot;dot&quot;"')}</figure><ol class="hotspots-list">` +
      '<li id="main--one" data-x="53" data-y="80.5"><h3>One</h3><div><p>Text</p></div></li></ol></hotspots-block>',
  );
});

test('quote, callout, figure', () => {
  expect(renderMain(':::quote{by="A & B" from="the book"}\nWords\n:::\n')).toBe(
    '<figure class="quote"><blockquote><p>Words</p></blockquote><figcaption>A &amp; B, the book</figcaption></figure>',
  );
  expect(renderMain(':::callout{kind=pause title="Take a minute"}\nThink\n:::\n')).toBe(
    '<aside class="callout callout-pause" aria-label="Take a minute"><p class="callout-title">Take a minute</p><p>Think</p></aside>',
  );
  expect(renderMain('::figure{picture=dot.svg alt="A dot" caption="Just *one*"}\n')).toBe(
    `<figure class="picture">${dot('role="img" aria-label="A dot"')}<figcaption>Just <em>one</em></figcaption></figure>`,
  );
  expect(renderMain('::figure{picture=dot.svg alt="" .decorative}\n')).toBe(
    `<figure class="picture">${dot('aria-hidden="true"')}</figure>`,
  );
});

test('fences of the same length nest, and one in code ends nothing', () => {
  expect(renderMain(':::quote{by=A}\n:::quote{by=B}\nx\n:::\n```\n:::\n```\n:::\nafter\n')).toBe(
    '<figure class="quote"><blockquote><figure class="quote"><blockquote><p>x</p></blockquote><figcaption>B</figcaption></figure>' +
      '<pre><code>:::</code></pre></blockquote><figcaption>A</figcaption></figure><p>after</p>',
  );
});

test('footnotes are numbered by first reference and lead back', () => {
  const ref = (note: number, id: string): string =>
    `<sup class="note-ref"><a href="#main--note-${note}" id="main--noteref-${id}" role="doc-noteref">${note}</a></sup>`;
  const back = (note: number): string =>
    `<a href="#main--noteref-${note}" role="doc-backlink" aria-label="Back to the text">↩</a>`;
  expect(renderMain('A[^b] b[^a] c[^b]\n[^a]: First *note*\n[^b]: Second\n')).toBe(
    `<p>A${ref(1, '1')} b${ref(2, '2')} c${ref(1, '1-2')}</p><section class="notes" role="doc-endnotes" aria-label="Notes"><ol>` +
      `<li id="main--note-1">Second ${back(1)}</li><li id="main--note-2">First <em>note</em> ${back(2)}</li></ol></section>`,
  );
});

test('contents lists the parts and chapters of the edition, with what is known of each', () => {
  const { course } = compileCourse(makeSources({ [mainPath]: `${frontMatter}\n::contents\n` }), options);
  const chapter = course?.parts[0]?.chapters[0];
  const mark = '<span class="mark" aria-hidden="true"></span>';
  const state = '<b class="contents-state"></b></span></li>';
  expect(chapter?.elements).toEqual(['contents-list']);
  expect(chapter?.html).toBe(
    '<contents-list><nav class="contents" aria-label="Contents"><section class="contents-part"><h2>Start</h2>' +
      '<span class="contents-facts"><span>2 chapters</span><span>2 minutes</span><b class="part-read"></b></span><ol>' +
      `<li data-chapter="1" data-questions="">${mark}<a href="#/main">Main</a><span class="contents-summary">What it is</span>` +
      `<span class="contents-facts"><span>1 minute</span>${state}` +
      `<li data-chapter="2" data-questions="1">${mark}<a href="#/check">Check</a><span class="contents-summary">What it is</span>` +
      `<span class="contents-facts"><span>1 minute</span><span>1 question</span>${state}</ol></section></nav></contents-list>`,
  );
});

test('quiz: native controls, and the data that scores them', () => {
  const { course } = compileCourse(makeSources(), options);
  const chapter = course?.parts[0]?.chapters[1];
  const [question] = chapter?.questions ?? [];
  expect(question).toMatchObject({
    id: 'which-one',
    number: 1,
    quiz: 'check',
    interactionId: 'start_q1_which_one',
    text: 'Which one?',
    required: true,
    scored: true,
    options: [
      { id: 'first', number: 1, text: 'First', right: false },
      { id: 'second', number: 2, text: 'Second & last', right: true },
    ],
  });
  expect(chapter?.elements).toEqual(['choice-question']);
  const option = (number: number, text: string, why: string): string =>
    `<div class="option"><label><input type="radio" name="q1" value="${number}"><span class="option-text">${text}</span></label>` +
    `<div class="why" hidden><p>${why}</p></div></div>`;
  expect(chapter?.html).toBe(
    '<section class="quiz" aria-label="A *check*"><p class="quiz-intro">Take your <strong>time</strong>.</p>' +
      `<choice-question number="1"><script type="application/json">{"number":1,"fingerprint":${question?.fingerprint},` +
      '"type":"single","interactionId":"start_q1_which_one","scored":true,"options":[{"number":1,"right":false},{"number":2,"right":true}]}</script>' +
      '<form class="question" novalidate><fieldset><legend><span class="question-count">Question 1 of 1</span>' +
      '<span class="question-prompt">Which <em>one</em>?</span></legend><p class="question-how">Choose one answer.</p>' +
      option(1, 'First', 'The first is wrong because it comes much too early.') +
      option(2, 'Second &amp; last', 'The second is right because it comes after the first.') +
      '</fieldset><div class="hint" hidden><p>The second.</p></div>' +
      '<p class="look-back">Look back: <a href="#/main">Main</a></p></form></choice-question></section>',
  );
});

test('multiple choice has boxes and its own instruction', () => {
  const text = JSON.stringify(quiz).replace('"single"', '"multiple"');
  const { course } = compileCourse(makeSources({ [quizPath]: text }), options);
  const html = course?.parts[0]?.chapters[1]?.html ?? '';
  expect(html).toContain('<input type="checkbox" name="q1" value="1">');
  expect(html).toContain('<p class="question-how">Choose all that apply.</p>');
});

test('front matter becomes the chapter’s head; the cover decorates', () => {
  const text =
    '---\ntitle: Main\nmenu-title: M\nsummary: S\nsources: [guide]\nobjectives: [Say *it*]\ncontent-note: Has **grief**\ncover: dot.svg\n---\nText\n';
  const { course } = compileCourse(makeSources({ [mainPath]: text }), options);
  expect(course?.parts[0]?.chapters[0]).toMatchObject({
    id: 'main',
    title: 'Main',
    menuTitle: 'M',
    minutes: 1,
    required: true,
    objectives: ['Say <em>it</em>'],
    contentNote: 'Has <strong>grief</strong>',
    cover: dot('aria-hidden="true"'),
    html: '<p>Text</p>',
  });
});

test('a cover that is described says so to who cannot see it', () => {
  const text =
    '---\ntitle: Main\nsummary: S\nsources: [guide]\ncover: dot.svg\ncover-alt: A “dot”\n---\nText\n';
  const { course } = compileCourse(makeSources({ [mainPath]: text }), options);
  expect(course?.parts[0]?.chapters[0]?.cover).toBe(dot('role="img" aria-label="A “dot”"'));
});

test('reading time is rounded up at 200 words a minute; drawings and questions do not count', () => {
  const minutes = (body: string): number | undefined =>
    compileCourse(makeSources({ [mainPath]: `${frontMatter}\n${body}` }), options).course?.parts[0]
      ?.chapters[0]?.minutes;
  expect(minutes('word '.repeat(200))).toBe(1);
  expect(minutes(`${'word '.repeat(200)}\n\n::figure{picture=dot.svg alt="a b c d"}\n`)).toBe(1);
  expect(minutes('word '.repeat(201))).toBe(2);
});

test('ids inside drawings are their own, however often one is shown', () => {
  const drawing = svg.replace(
    '<path',
    '<defs><linearGradient id="g"><stop offset="1"/></linearGradient></defs><path stroke="url(#g)"',
  );
  const body = '::figure{picture=dot.svg alt="A dot"}\n\n::figure{picture=dot.svg alt="A dot"}\n';
  const html = renderMain(body, { 'content/en/01-start/dot.svg': drawing });
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(html).toContain(`url(#${id})`);
});

test('a large drawing keeps a tenth of a unit in its paths, and its opacities as they are', () => {
  const draw = (viewBox: string, inside: string): string =>
    renderMain('::figure{picture=dot.svg alt="A dot"}\n', {
      'content/en/01-start/dot.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`,
    });
  const path = '<path opacity=".35" d="M10.123 20.456 300 400"/>';
  expect(draw('0 0 1200 720', path)).toContain('<path d="M10.1 20.5 300 400" opacity=".35"/>');
  for (const [viewBox, inside] of [
    ['0 0 24 24', path],
    ['0 0 1200 720', `<g fill="red" transform="scale(9)">${path}<path d="M0 0h9v9z"/></g>`],
    ['0 0 1200 720', `<svg viewBox="0 0 24 24">${path}</svg>`],
  ] as const) {
    expect(draw(viewBox, inside)).toMatch(/10\.123|91\.107/);
  }
});

test('a photograph lies beside the page, with its size', () => {
  const png = new Uint8Array(33);
  png.set([0x89, 0x50, 0x4e, 0x47], 0);
  png.set([0, 0, 2, 128, 0, 0, 1, 224], 16);
  const body = '::figure{picture=photo.png alt="A dot"}\n';
  const sources = makeSources({
    [mainPath]: `${frontMatter}\n${body}`,
    'content/en/01-start/photo.png': png,
  });
  const chapter = compileCourse(sources, options).course?.parts[0]?.chapters[0];
  expect(chapter?.html).toBe(
    '<figure class="picture"><img src="pictures/01-start-photo.png" width="640" height="480" loading="lazy" decoding="async" alt="A dot"></figure>',
  );
  expect(chapter?.pictures).toEqual([{ name: '01-start-photo.png', path: 'en/01-start/photo.png' }]);
});

import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { renderPrintPage } from '../../../src/plugins/print-page.ts';
import { compileMarked, frontMatter, mainPath, makeSources, options } from './sample-course.ts';

const folder = 'content/en/01-start';
const vtt = 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n';
const words = 'Sam: **Hello**\n';

const png = new Uint8Array(33);
png.set([0x89, 0x50, 0x4e, 0x47], 0);
png.set([0, 0, 2, 128, 0, 0, 1, 224], 16);

const video = (rest = ''): string =>
  `::video{#v src="v.webm, v.mp4" title="A & B" captions="v.vtt, fr:fr.vtt" transcript=v.transcript.md ${rest}}\n`;

const files = {
  [`${folder}/v.webm`]: new Uint8Array(9),
  [`${folder}/v.mp4`]: new Uint8Array(9),
  [`${folder}/v.mp3`]: new Uint8Array(9),
  [`${folder}/v.vtt`]: vtt,
  [`${folder}/fr.vtt`]: vtt,
  [`${folder}/v.transcript.md`]: words,
  [`${folder}/p.png`]: png,
};

function compile(body: string, change: Record<string, string | Uint8Array | undefined> = {}) {
  const sources = makeSources({ ...files, [mainPath]: `${frontMatter}\n${body}`, ...change });
  return compileCourse(sources, options);
}

test('a video is the browser’s own, with its captions, its words, and a place of its own size', () => {
  const { course, problems } = compile(video('poster=p.png length="1 minute"'));
  expect(problems).toEqual([]);
  const chapter = course?.parts[0]?.chapters[0];
  expect(chapter?.html).toBe(
    '<figure class="media media-video" id="main--v"><figcaption><p class="media-title">A &amp; B</p>' +
      '<p class="media-facts">Watch · Length 1 minute</p></figcaption>' +
      '<video controls preload="none" poster="pictures/01-start-p.png" width="640" height="480" playsinline aria-label="A &amp; B">' +
      '<source src="files/01-start-v.webm" type="video/webm"><source src="files/01-start-v.mp4" type="video/mp4">' +
      '<track kind="captions" src="files/01-start-v.vtt" srclang="en" label="English" default>' +
      '<track kind="captions" src="files/01-start-fr.vtt" srclang="fr" label="français">' +
      '<p>Your browser cannot play this here. <a href="files/01-start-v.webm">Open the file</a></p></video>' +
      '<p class="media-paper">This is a video. Its words stand below.</p>' +
      '<details class="beside media-transcript"><summary><span class="media-words">Transcript</span>' +
      '<span class="visually-hidden"> of A &amp; B</span></summary>' +
      '<div class="media-text"><p>Sam: <strong>Hello</strong></p></div></details></figure>',
  );
  expect(chapter?.files.map(({ name }) => name)).toEqual([
    '01-start-fr.vtt',
    '01-start-v.mp4',
    '01-start-v.vtt',
    '01-start-v.webm',
  ]);
  expect(chapter?.pictures).toEqual([{ name: '01-start-p.png', path: 'en/01-start/p.png' }]);
});

test('a recording to listen to has no captions; in the print edition its words are open', () => {
  const { course, problems } = compile('::audio{src=v.mp3 title="T" transcript=v.transcript.md}\n');
  expect(problems).toEqual([]);
  const html = course?.parts[0]?.chapters[0]?.html;
  expect(html).toContain(
    '<audio controls preload="metadata" aria-label="T"><source src="files/01-start-v.mp3" type="audio/mpeg">',
  );
  expect(html).not.toContain('<track');
  if (course === undefined) throw new Error('It did not compile.');
  expect(renderPrintPage(course)).toContain('<div class="beside media-transcript">');
});

const attributes = (change: Record<string, string>): string => {
  const all = { src: 'v.webm', title: 'T', captions: 'v.vtt', transcript: 'v.transcript.md', ...change };
  return Object.entries(all)
    .filter(([, value]) => value !== '-')
    .map(
      ([name, value]) =>
        `${name === '!' ? '' : `${value.startsWith('‸') ? '‸' : ''}${name}=`}"${value.replace('‸', '')}"`,
    )
    .join(' ');
};

test.each([
  ['missing-media', attributes({ src: '‸none.webm' })],
  ['missing-media', attributes({ src: '‸../../../../none.webm' })],
  ['missing-media', attributes({ captions: '‸none.vtt' })],
  ['missing-media', attributes({ transcript: '‸none.transcript.md' })],
  ['media-type', attributes({ src: '‸v.mp3' })],
  ['media-type', attributes({ src: '‸v.mov' })],
  ['media-type', attributes({ captions: '‸v.srt' })],
  ['media-type', attributes({ transcript: '‸v.md' })],
  ['media-type', attributes({ poster: '‸dot.svg' })],
  ['missing-picture', attributes({ poster: '‸none.png' })],
  ['caption-language', attributes({ captions: '‸v.vtt, fr.vtt' })],
  ['caption-language', attributes({ captions: '‸French:v.vtt' })],
])('%s: %s', (code, text) => {
  const body = `${frontMatter}\n::video{${text}}\n`;
  const { text: marked, place } = ((): { text: string; place: string } => {
    const before = body.slice(0, body.indexOf('‸')).split('\n');
    return { text: body.replace('‸', ''), place: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}` };
  })();
  const { problems } = compileCourse(makeSources({ ...files, [mainPath]: marked }), options);
  expect(problems.map((problem) => `${problem.line}:${problem.column} ${problem.code}`)).toEqual([
    `${place} ${code}`,
  ]);
});

test.each(['captions', 'transcript', 'title'])('a video without %s is a problem', (name) => {
  const { problems } = compile(`::video{${attributes({ [name]: '-' })}}\n`);
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    `missing-attribute: “video” needs “${name}”.`,
  ]);
});

const faultyCaptions: readonly (readonly [text: string, place: string, code: string])[] = [
  ['1\n00:00:01,000 --> 00:00:02,000\nHello\n', '1:1', 'bad-captions'],
  ['\nWEBVTT\n\n00:00.000 --> 00:01.000\nHello\n', '1:1', 'bad-captions'],
  [
    'WEBVTT\n\nNOTE fine\n\n00:00.000 --> 00:01.000\nHello\n\n\n\n00:03.000 --> 00:02.000\nBack\n',
    '10:1',
    'bad-captions',
  ],
  ['WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n\nlast\n00:01.000 -> 00:02.000\nBye\n', '6:1', 'bad-captions'],
  [
    'WEBVTT\n\none\n00:00:01,000 --> 00:00:02,000\nHello\n\n00:09,000 --> 00:10\nBye\n',
    '4:1 7:1',
    'bad-captions',
  ],
  ['WEBVTT\n', '1:1', 'empty-captions'],
  ['WEBVTT\n\nNOTE nothing yet\n', '1:1', 'empty-captions'],
];

describe.each(['LF', 'CRLF'])('captions with %s', (lineEnd) => {
  test.each(faultyCaptions)('%j is faulty at %s', (text, place, code) => {
    const captions = lineEnd === 'CRLF' ? text.replaceAll('\n', '\r\n') : text;
    const { problems } = compile(video(), { [`${folder}/v.vtt`]: captions });
    expect(
      problems.map(({ file, line, column, code: found }) => `${file}:${line}:${column} ${found}`),
    ).toEqual(place.split(' ').map((at) => `${folder}/v.vtt:${at} ${code}`));
  });

  test('notes, names, settings, empty lines and a byte-order mark are taken', () => {
    const text =
      '\uFEFFWEBVTT a title\n\n\n\nNOTE x\n\nfirst\n00:00:00.000 --> 00:00:01.000 align:start line:0\nHello\nyou\n \n00:01.000 --> 00:02.000\nBye';
    const captions = lineEnd === 'CRLF' ? text.replaceAll('\n', '\r\n') : text;
    expect(compile(video(), { [`${folder}/v.vtt`]: captions }).problems).toEqual([]);
  });
});

test('problems in a transcript are named in its own file, and an empty one is a problem', () => {
  const path = `${folder}/v.transcript.md`;
  const { found, marked } = compileMarked({
    [`${folder}/x.transcript.md`]: 'x',
    [mainPath]: `${frontMatter}\n‸:::wrong\n:::\n`,
  });
  expect(found).toEqual([`${marked} unknown-directive`]);
  const places = (text: string): string[] =>
    compile(video(), { [path]: text }).problems.map(
      ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
    );
  expect(places('Sam: Hello\n\nInes: <b>Hi</b>\n')).toEqual([`${path}:3:7 raw-html`]);
  expect(places('\n')).toEqual([`${path}:1:1 empty-transcript`]);
});

test('a large file is asked about, and taken where its author says so', () => {
  const large = { [`${folder}/v.webm`]: new Uint8Array(60_000_000) };
  expect(compile(video(), large).problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'media-too-large This file has 60.0 MB; learners on a phone would wait long for it, and many an LMS refuses it.',
  ]);
  expect(compile(video('.large'), large).problems).toEqual([]);
});

test('a name that an LMS would refuse is a problem', () => {
  const { problems } = compile('::audio{src="é.mp3" title="T" transcript=v.transcript.md}\n', {
    [`${folder}/é.mp3`]: new Uint8Array(9),
  });
  expect(problems.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual(['8:9 media-name']);
});

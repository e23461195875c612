/** The catalogue of pictures. */
import type { blockProblems } from '../problem-codes/block-problems.ts';
import type { CatalogueEntry } from './entry.ts';

type PictureCode = Extract<keyof typeof blockProblems, `${string}picture${string}` | 'missing-alt'>;

const showDrawing = { 'content/en/01-start/01-main.md': '::figure{picture=path.svg alt="Two paths"}\n' };

export const pictureCatalogue: Readonly<Record<PictureCode, CatalogueEntry>> = {
  'missing-picture': {
    happened: 'There is no picture at the place that the text names.',
    why: 'Learners would see a gap.',
    remedy:
      'Put the file into the folder of the chapter, or mend its name: capital letters and the ending (`.svg`, `.png`) count. A file in another folder is named with its path, such as `../shared/path.svg`.',
    example: {
      file: 'chapter',
      before: '::figure{‸picture=Dot.svg alt="A dot"}\n',
      after: '::figure{picture=dot.svg alt="A dot"}\n',
    },
  },
  'missing-alt': {
    happened:
      'A picture has no words that stand for it, or it is called decorative and has some all the same.',
    why: 'Who cannot see the picture is told these words instead. Without them a screen reader says nothing, or the name of the file.',
    remedy:
      'Say in `alt` what the picture tells a reader, in a sentence. If it tells nothing and only decorates, write `alt="" .decorative`.',
    example: {
      file: 'chapter',
      before: '‸::figure{picture=dot.svg}\n',
      after: '::figure{picture=dot.svg alt="A dot on a white ground"}\n',
    },
  },
  'unsafe-picture': {
    happened:
      'A drawing (SVG) holds something that can run, load or restyle: a script, a link outside, an animation, a style for the whole page.',
    why: 'Drawings become part of the page, so this would act on the whole course, in the name of the LMS.',
    remedy:
      'Take it out in your drawing program, or save as “plain SVG” or “optimized SVG”. Shapes, text, gradients and links to parts of the same drawing are fine.',
    example: {
      file: 'content/en/01-start/path.svg',
      before:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <path ‸onclick="go()" d="M0 0h9v9z"/>\n</svg>\n',
      after: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <path d="M0 0h9v9z"/>\n</svg>\n',
      beside: showDrawing,
    },
  },
  'bad-picture-name': {
    happened:
      'A picture has a name that some LMS cannot store, or one that another picture has in the package.',
    why: 'The upload would fail, or the picture would be missing for some learners.',
    remedy:
      'Rename the file, and the text that names it. Letters without accents, digits, `-`, `_` and `.` work everywhere; two names may not differ in capital letters only.',
    example: {
      file: 'chapter',
      before: '::figure{‸picture="our team.png" alt="Four people at a table"}\n',
      after: '::figure{picture=our-team.png alt="Four people at a table"}\n',
      beside: { 'content/en/01-start/our team.png': '' },
      added: { 'content/en/01-start/our-team.png': '' },
    },
  },
  'bad-picture': {
    happened: 'The file is there, and no picture can be read from it.',
    why: 'Browsers would show a broken picture. Often the upload was cut short, or only the ending of the name was changed.',
    remedy: 'Open it in a picture program and save it again as SVG, PNG, JPEG, WebP or AVIF.',
    example: {
      file: 'content/en/01-start/path.svg',
      before: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <path d="M0 0h9v9z">\n</svg‸>\n',
      after: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <path d="M0 0h9v9z"/>\n</svg>\n',
      beside: showDrawing,
    },
  },
};

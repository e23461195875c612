/** The catalogue of files, their formats and the names in them. */
import type { fileProblems } from '../problem-codes/file-problems.ts';
import type { CatalogueOf } from './entry.ts';
import { nameCatalogue } from './name-catalogue.ts';
import { sampleQuestion } from './sample-question.ts';

export const fileCatalogue: CatalogueOf<typeof fileProblems> = {
  'no-course': {
    happened: 'There is no course.yaml where a course has to have one.',
    why: 'It is where a course says its title, its parts and their order. Without it nothing can be shown or packaged.',
    remedy:
      'Check that you are in the right folder. `npm run new course` writes a new course; `npm run check -- --course FOLDER` looks at one that lies elsewhere.',
    example: {
      file: 'told',
      before: 'content/en/01-welcome/01-hello.md',
      after: 'content/en/course.yaml\ncontent/en/01-welcome/01-hello.md',
    },
  },
  'bad-yaml': {
    happened:
      'The lines at the top of a chapter, or course.yaml, are not valid YAML: the form `name: value`, where spaces at the start of a line have a meaning.',
    why: 'Nothing in such a file can be trusted: a missing quotation mark changes what all lines below it mean.',
    remedy:
      'Look at the named place and the line above it. Put text that has a colon followed by a space, a `#` after a space, or one of `*`, `&`, `!`, `[` and `{` at its start in quotation marks. Use spaces, not tabs, at the start of a line.',
    example: {
      file: 'chapter',
      before: '---\ntitle: ‸Mutuality: a first look\nsummary: What it is\nsources: [guide]\n---\n\nText.\n',
      after: '---\ntitle: "Mutuality: a first look"\nsummary: What it is\nsources: [guide]\n---\n\nText.\n',
    },
  },
  'bad-json': {
    happened:
      'A quiz is not valid JSON: a quotation mark, a comma or a bracket is missing, or one is too many.',
    why: 'Nothing in such a file can be trusted, so the whole quiz would be missing.',
    remedy:
      'Look at the named place and the line above it. Every name and every text stands in straight quotation marks `"…"`; a quotation mark inside a text is written `\\"`. Entries are parted by commas, and after the last there is none.',
    example: {
      file: 'question',
      before: sampleQuestion().replace('"single",\n  ', '"single"‸\n  '),
      after: sampleQuestion(),
    },
  },
  'bad-course': {
    happened: 'Something in course.yaml is missing, is not known, or has another form than it needs.',
    why: 'The course would be built in another way than you mean, or could not be built at all.',
    remedy:
      'The message says which entry, and what it needs. Names are written as the guide has them; a number stands without quotation marks, a version such as `1.0.0` too.',
    example: {
      file: 'course',
      before: 'completion:\n  pass-mark: ‸"80"\n',
      after: 'completion:\n  pass-mark: 80\n',
    },
  },
  'bad-front-matter': {
    happened:
      'Something in the lines at the top of a chapter, between the two lines of `---`, is missing, is not known, or has another form than it needs.',
    why: 'The menu shows the title and the summary, and the sources say what the chapter rests on.',
    remedy:
      'Write `title`, `summary` and `sources`; the others (`menu-title`, `objectives`, `review-by`, `content-note`, `id`, `cover`, `cover-alt`) may be left out.',
    example: {
      file: 'chapter',
      before:
        '---\ntitle: Mutuality\n‸sumary: What it is\nsummary: What it is\nsources: [guide]\n---\n\nText.\n',
      after: '---\ntitle: Mutuality\nsummary: What it is\nsources: [guide]\n---\n\nText.\n',
    },
  },
  'bad-profile': {
    happened:
      'A file that describes an LMS, in `scorm/profiles`, lacks a fact or holds one that is not known.',
    why: 'The package is checked against these facts. A wrong one lets a package through that the LMS refuses.',
    remedy:
      'Each fact is `{"value": …, "source": "where it was found"}`. What you do not know is `"unknown"`: the careful choice is then taken.',
    example: {
      file: 'told',
      before: '"savedState12": 4096',
      after: '"savedState12": { "value": 4096, "source": "vendor’s manual, 2024" }',
    },
  },
  'bad-quiz': {
    happened: 'Something in a quiz is missing, is not known, or has another form than it needs.',
    why: 'The question could not be asked or graded as you mean it.',
    remedy:
      'The message says which entry, and what it needs. In an editor that knows JSON Schema, such as Visual Studio Code, a list of what belongs there opens as you type.',
    example: {
      file: 'question',
      before: sampleQuestion({ second: '"right": ‸"yes", ' }),
      after: sampleQuestion({ second: '"right": true, ' }),
    },
  },
  'empty-part': {
    happened: 'A part of course.yaml has a folder without a chapter, or a folder that is not there.',
    why: 'The menu would show a part that holds nothing.',
    remedy:
      'Mind the spelling of `folder`. Put a chapter there (`npm run new chapter` does), or take the part out of course.yaml until it has one.',
    example: {
      file: 'course',
      before:
        'parts:\n  - { id: start, title: Start, folder: 01-start }\n  - { id: ideas, title: Ideas, folder: ‸02-idea }\n',
      after:
        'parts:\n  - { id: start, title: Start, folder: 01-start }\n  - { id: ideas, title: Ideas, folder: 02-ideas }\n',
      added: {
        'content/en/02-ideas/01-first.md':
          '---\ntitle: First\nsummary: What it is\nsources: [guide]\n---\n\nText.\n',
      },
    },
  },
  'stray-chapter': {
    happened: 'A chapter lies in a folder that belongs to no part of the course.',
    why: 'It would be in no menu and in no package: nobody would ever see it.',
    remedy: 'Move the file into the folder of a part, or add its folder to `parts` in course.yaml.',
    example: {
      file: 'content/en/02-ideas/01-extra.md',
      before: '‸---\ntitle: Extra\nsummary: More of it\nsources: [guide]\n---\n\nText.\n',
      after: '---\ntitle: Extra\nsummary: More of it\nsources: [guide]\n---\n\nText.\n',
      movedTo: 'content/en/01-start/03-extra.md',
    },
  },
  ...nameCatalogue,
};

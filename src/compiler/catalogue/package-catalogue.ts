/** The catalogue of what `npm run package` finds in a package, where its author can mend it. */
import type { CatalogueEntry } from './entry.ts';

type PackageCode =
  | 'interaction-long'
  | 'manifest-elsewhere'
  | 'name-case'
  | 'name-ending'
  | 'name-long'
  | 'name-unsafe'
  | 'profile-ending'
  | 'saved-state-long';

export const packageCatalogue: Readonly<Record<PackageCode, CatalogueEntry>> = {
  'saved-state-long': {
    happened: 'What an LMS has to remember of one learner can grow longer than it keeps.',
    why: 'Some LMSs cut it off without a word. The learner would come back and find answers gone.',
    remedy:
      'Divide the course into editions with fewer questions each (`editions` in course.yaml), and make a package of each. Leaving out some items of accordions and checklists helps too.',
    example: {
      file: 'told',
      before: 'editions:\n  complete: [start, role, practice, law]',
      after: 'editions:\n  basics: [start, role]\n  practice: [practice, law]',
    },
  },
  'interaction-long': {
    happened: 'An answer to one question can grow longer than an LMS records.',
    why: 'The LMS would refuse the answer or cut it off, and the report would show something else than the learner answered.',
    remedy: 'Give the question fewer options, or make two questions of it.',
    example: { file: 'told', before: 'a sorting question with 36 items', after: 'two with 18 items each' },
  },
  'profile-ending': {
    happened: 'The LMS for which the package is made refuses files of this kind.',
    why: 'It would refuse the whole package, often without saying why.',
    remedy:
      'Take the file out of the course or save it in another form. If the LMS takes it after all, correct its file in `scorm/profiles`.',
    example: { file: 'told', before: 'public/notes.html', after: 'public/notes.pdf' },
  },
  'name-case': {
    happened: 'Two files differ in capital letters only.',
    why: 'On Windows they are one file: one of them would be missing for some learners.',
    remedy: 'Rename one of them, and the text that names it.',
    example: {
      file: 'told',
      before: 'public/List.pdf\npublic/list.pdf',
      after: 'public/list.pdf\npublic/list-2.pdf',
    },
  },
  'name-ending': {
    happened: 'The package holds a file that a server could run as a program.',
    why: 'LMSs refuse packages with such files, or drop them without a word.',
    remedy: 'Take it out of `public`, or save it in another form.',
    example: { file: 'told', before: 'public/form.php', after: 'public/form.pdf' },
  },
  'name-long': {
    happened: 'The name of a file, with its folders, is longer than 120 characters.',
    why: 'Windows servers cannot unpack paths that are too long, so the upload would fail there.',
    remedy: 'Shorten the name or put the file into fewer folders.',
    example: {
      file: 'told',
      before: 'public/materials/handouts/for-participants-of-the-first-course/…',
      after: 'public/handouts/…',
    },
  },
  'name-unsafe': {
    happened: 'The name of a file has a space, an accent or another sign that some LMS cannot store.',
    why: 'The upload would fail, or the file would be missing for some learners.',
    remedy: 'Rename the file. Letters without accents, digits, `-`, `_` and `.` work everywhere.',
    example: { file: 'told', before: 'public/Liste à lire.pdf', after: 'public/liste-a-lire.pdf' },
  },
  'manifest-elsewhere': {
    happened: 'The package holds a second `imsmanifest.xml`.',
    why: 'That file tells an LMS what the package is. With two of them it may take the wrong one.',
    remedy: 'Take it out of `public`: the packager writes the one that belongs there.',
    example: { file: 'told', before: 'public/old/imsmanifest.xml', after: 'public/old/notes.pdf' },
  },
};

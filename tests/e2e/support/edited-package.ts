/** The course as a trainer may hand it on a year later: one chapter more, one question changed, options re-sorted. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePackageOfEdited, type EditedPackage } from './package-of-edited.ts';

const quizPath = 'quizzes/en/role-check.json';
const newChapter = 'content/en/02-role/03-a-first-day.md';
export const newTitle = 'A first day';

/** `changed` and `resorted`: ids of questions. */
export function makeEditedPackage(changed: string, resorted: string): Promise<EditedPackage> {
  return makePackageOfEdited((folder) => editSources(folder, changed, resorted));
}

interface Quiz {
  readonly questions: { readonly id: string; revision?: number; options: object[] }[];
}

function editSources(folder: string, changed: string, resorted: string): void {
  writeFileSync(
    join(folder, newChapter),
    `---\ntitle: ${newTitle}\nsummary: What a first day needs\nsources:\n  - employers-guide\n---\n\nA desk, a key, and a person to ask.\n`,
  );
  const quiz = JSON.parse(readFileSync(join(folder, quizPath), 'utf8')) as Quiz;
  for (const question of quiz.questions) {
    if (question.id === changed) question.revision = 2;
    if (question.id === resorted) question.options.reverse();
  }
  writeFileSync(join(folder, quizPath), JSON.stringify(quiz, null, 2));
}

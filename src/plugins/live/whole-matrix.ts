/** The course's own matrix among the examples: the real quiz, in a chapter that lies on no disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../compiler/sources.ts';

/** Id of the chapter. */
export const wholeMatrix = 'whole-matrix';

const chapter = `---
title: The whole matrix
summary: Every task of the course’s own matrix, to judge, to search and to take to a team
sources:
  - gallery
---

## Every task there is

::quiz{src=role-clarity}
`;

/** Why no chapter uses it yet: here one does. */
const waits = /^ *"unused": ".*",\r?\n/m;

/**
 * @param gallery the examples
 * @param root folder of the project, which holds the quiz
 */
export function addWholeMatrix(gallery: Sources, root: string, lang: string): Sources {
  const path = `quizzes/${lang}/role-clarity.json`;
  if (!existsSync(join(root, path))) return gallery;
  return new Map([
    ...gallery,
    [path, readFileSync(join(root, path), 'utf8').replace(waits, '')],
    [`content/${lang}/01-gallery/03-${wholeMatrix}.md`, chapter],
  ]);
}

/** The course that something is added to, as it is now. */
import { readCoursePlan, type CoursePlan } from '../../compiler/course/course-plan.ts';
import { Problems } from '../../compiler/problem.ts';
import { readSources } from '../../compiler/read-sources.ts';
import { courseFilePath, languagesOf, type Sources } from '../../compiler/sources.ts';
import { Refused } from './refused.ts';

export interface CourseThere {
  /** Folder that holds content/ and quizzes/. */
  readonly root: string;
  readonly lang: string;
  readonly sources: Sources;
  readonly plan: CoursePlan;
}

/** @throws Refused where there is no course of the language, or its course.yaml cannot be read */
export function readCourseThere(root: string, named?: string): CourseThere {
  const sources = readSources(root);
  const languages = languagesOf(sources);
  const lang = named ?? languages[0];
  if (lang === undefined) throw new Refused(`There is no course in ${root}. npm run new course writes one.`);
  if (!languages.includes(lang))
    throw new Refused(`The course has no language “${lang}”, only: ${languages.join(', ')}.`);
  const problems = new Problems();
  const plan = readCoursePlan(sources, lang, problems);
  if (problems.sorted().some(({ file }) => file === courseFilePath(lang)))
    throw new Refused(`content/${lang}/course.yaml has problems. Mend them first: npm run check says how.`);
  return { root, lang, sources, plan };
}

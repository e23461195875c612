/** Where the entries of the lock stand in the course. */
import { idsIn } from '../course/check-question.ts';
import type { CoursePlan } from '../course/course-plan.ts';
import type { Place } from '../source/excerpt.ts';
import type { Section } from './lock.ts';

export type PlaceOfEntry = (section: Section, key: string) => Place | undefined;

/** `ids` are those of the chapters, by chapter. Nothing is looked through before the first question. */
export function entryPlaces(
  plan: CoursePlan,
  ids: ReadonlyMap<string, ReadonlyMap<string, Place>>,
): PlaceOfEntry {
  let places: ReadonlyMap<string, Place> | undefined;
  return (section, key) => (places ??= listPlaces(plan, ids)).get(`${section}/${key}`);
}

function listPlaces(
  { file, parts, chapters, quizzes }: CoursePlan,
  ids: ReadonlyMap<string, ReadonlyMap<string, Place>>,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [index, { id }] of parts.entries())
    places.set(`parts/${id}`, file.placeOf(['parts', index, 'id']));
  for (const { id, path, head } of chapters.values()) {
    const start = { file: path, line: 1, column: 1 };
    places.set(`chapters/${id}`, head?.value.id === undefined ? start : head.placeOf(['id']));
    for (const [own, place] of ids.get(id) ?? []) {
      places.set(`items/${id}/${own}`, place);
      places.set(`kept/${id}/${own}`, place);
    }
  }
  for (const { quiz } of quizzes.values()) {
    for (const [index, question] of (quiz?.value.questions ?? []).entries()) {
      if (quiz === undefined) break;
      places.set(`questions/${question.id}`, quiz.placeOf(['questions', index, 'id']));
      for (const [id, path] of idsIn(question))
        places.set(`options/${question.id}/${id}`, quiz.placeOf(['questions', index, ...path]));
    }
  }
  return places;
}

/** Limits of length that the course sets itself, counted in words of required reading. */
import { policyOf } from '../course/completion.ts';
import type { CoursePlan } from '../course/course-plan.ts';
import type { Problems } from '../problem.ts';
import { offsetOf, placeOf } from '../source/excerpt.ts';
import { listKnown } from '../suggest.ts';
import type { ChapterTexts } from './text/read-course.ts';

const wordsPerMinute = 200;

/**
 * Words of the text itself, like the reading time: no front matter, questions, notes, alt texts, or blocks that nobody
 * has to open.
 */
export function countWords({ chapter, passages }: ChapterTexts): number {
  const start = offsetOf(chapter.body, 0);
  return passages
    .filter(({ kind, setting, words }) => kind !== 'note' && !setting.isMore && offsetOf(words, 0) >= start)
    .reduce(
      (sum, { words }) => sum + words.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      0,
    );
}

export function lintReadingLength(
  { file: { value, placeOf: placeIn } }: CoursePlan,
  chapters: readonly ChapterTexts[],
  problems: Problems,
): void {
  const { minutes, words = {} } = value.reading ?? {};
  for (const texts of minutes === undefined ? [] : chapters) {
    const taken = Math.ceil(countWords(texts) / wordsPerMinute);
    if (taken > (minutes ?? 0))
      problems.add(
        'long-chapter',
        placeOf(texts.chapter.body, Math.max(0, texts.chapter.body.text.search(/\S/))),
        String(taken),
        String(minutes),
      );
  }
  const { isRequired } = policyOf(value);
  for (const [edition, most] of Object.entries(words)) {
    const parts = value.editions[edition];
    const place = placeIn(['reading', 'words', edition]);
    if (parts === undefined) {
      problems.add('unknown-edition', place, edition, ...listKnown(edition, Object.keys(value.editions)));
      continue;
    }
    const counted = chapters
      .filter(({ chapter }) => parts.includes(chapter.part) && isRequired(chapter))
      .map((texts) => ({ id: texts.chapter.id, count: countWords(texts) }));
    const sum = counted.reduce((total, { count }) => total + count, 0);
    const longest = counted.toSorted((one, other) => other.count - one.count).slice(0, 3);
    const named = longest.map(({ id, count }) => `${id} (${count})`).join(', ');
    if (sum > most) problems.add('long-edition', place, edition, String(sum), String(most), named);
  }
}

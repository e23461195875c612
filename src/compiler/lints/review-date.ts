import type { ChapterFile } from '../course/chapter-file.ts';
import type { Problems } from '../problem.ts';

/** Says that the day on which a chapter was to be looked at again has passed. `today` as 2026-01-31. */
export function noticeReview({ head }: ChapterFile, today: string, notices: Problems): void {
  const date = head?.value['review-by'];
  if (head !== undefined && date !== undefined && date < today)
    notices.add('review-due', head.placeOf(['review-by']), date);
}

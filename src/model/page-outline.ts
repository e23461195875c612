/** The outline as index.html holds it: what its menu does not say already, and nothing that goes without saying. */
import type { Outline, OutlineChapter, OutlinePart, OutlineQuestion } from './outline.ts';

/** Counts, is required, and has the next number after the question before, where nothing else is said. */
export type PageQuestion = Omit<OutlineQuestion, 'number' | 'required' | 'scored'> &
  Partial<Pick<OutlineQuestion, 'number' | 'required' | 'scored'>>;

/** Number, id and short title stand in the menu; the long title in the chapter alone, where the player reads it. */
export interface PageChapter {
  readonly required?: false;
  readonly plan?: true;
  readonly questions?: readonly PageQuestion[];
}

/** The title stands in the menu. */
export interface PagePart extends Pick<OutlinePart, 'number' | 'id'> {
  readonly chapters: readonly PageChapter[];
}

export interface PageOutline extends Omit<Outline, 'parts'> {
  readonly parts: readonly PagePart[];
}

export function packOutline({ parts, ...rest }: Outline): PageOutline {
  let last = 0;
  const packQuestion = ({ number, required, scored, ...known }: OutlineQuestion): PageQuestion => {
    const isNext = number === last + 1;
    last = number;
    return {
      ...(!isNext && { number }),
      ...known,
      ...(!required && { required }),
      ...(!scored && { scored }),
    };
  };
  const packChapter = ({ required, plan, questions }: OutlineChapter): PageChapter => ({
    ...(!required && { required }),
    ...(plan && { plan }),
    ...(questions.length > 0 && { questions: questions.map(packQuestion) }),
  });
  return {
    ...rest,
    parts: parts.map(({ number, id, chapters }) => ({ number, id, chapters: chapters.map(packChapter) })),
  };
}

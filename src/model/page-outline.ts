/** The outline as index.html holds it: what its menu does not say already, and nothing that goes without saying. */
import type { Outline, OutlineChapter, OutlinePart, OutlineQuestion } from './outline.ts';

/** Counts and is required where nothing else is said. */
export type PageQuestion = Omit<OutlineQuestion, 'required' | 'scored'> &
  Partial<Pick<OutlineQuestion, 'required' | 'scored'>>;

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

function packQuestion({ required, scored, ...rest }: OutlineQuestion): PageQuestion {
  return { ...rest, ...(!required && { required }), ...(!scored && { scored }) };
}

function packChapter({ required, plan, questions }: OutlineChapter): PageChapter {
  return {
    ...(!required && { required }),
    ...(plan && { plan }),
    ...(questions.length > 0 && { questions: questions.map(packQuestion) }),
  };
}

export function packOutline({ parts, ...rest }: Outline): PageOutline {
  return {
    ...rest,
    parts: parts.map(({ number, id, chapters }) => ({ number, id, chapters: chapters.map(packChapter) })),
  };
}

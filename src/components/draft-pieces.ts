/** What stands on a draft, piece by piece, as it is on the page now. */
import { wordsIn } from './words-in.ts';

export interface DraftPiece {
  readonly kind: 'title' | 'heading' | 'text' | 'blank' | 'item';
  readonly words: string;
}

function readPieces(element: Element): DraftPiece[] {
  if (element.matches('[hidden]')) return [];
  if (element.matches('.draft-group, .draft-lines')) return [...element.children].flatMap(readPieces);
  const kind = element.matches('.draft-blanks') ? 'blank' : 'item';
  if (element.matches('ul, ol')) return [...element.children].map((item) => ({ kind, words: wordsIn(item) }));
  const words = wordsIn(element);
  if (words === '') return [];
  if (element.matches('.sheet-title')) return [{ kind: 'title', words }];
  return [{ kind: element.matches('h2, h3, h4, h5, h6') ? 'heading' : 'text', words }];
}

export const readDraft = (draft: Element): DraftPiece[] => [...draft.children].flatMap(readPieces);

/** What is written on paper is kept on paper: where a screen would keep it is not said. */
import { findAll, type TreeElement } from './tree.ts';

export function settleKept(root: TreeElement): void {
  for (const where of findAll(root, 'reflection-block .note-where')) where.remove();
}

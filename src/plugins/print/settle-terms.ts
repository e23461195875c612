/** Words that the glossary explains lead to it; what a screen opens for them stands there once for all. */
import { findAll, renameElement, type TreeElement } from './tree.ts';

export function settleTerms(root: TreeElement): void {
  for (const term of findAll(root, 'glossary-term')) {
    const link = renameElement(term, 'a');
    link.setAttribute('href', `#glossary--${link.getAttribute('term') ?? ''}`);
    link.setAttribute('class', 'term');
    link.removeAttribute('term');
  }
  for (const letters of findAll(root, '.letters')) letters.remove();
}

/**
 * What every block becomes on paper, whatever it is called: what is for reading is shown, what needs a script
 * goes, what is operated becomes something to write on. Players stay: they work without a script, and no stylesheet
 * prints them.
 */
import { settleControls } from './settle-controls.ts';
import { settleHotspots } from './settle-hotspots.ts';
import { settleKept } from './settle-kept.ts';
import { settleTerms } from './settle-terms.ts';
import { findAll, renameElement, unwrapElement, type TreeElement } from './tree.ts';

/** On one page, parts of different chapters with the same title would be landmarks of one name. */
const landmarks =
  'nav, aside, section[aria-label], section[aria-labelledby], form, header, footer, [role=region]';

/** Questions are gone by now, and with them their reasons. */
function settleHidden(root: TreeElement): void {
  for (const element of findAll(root, 'script, template, [role=status], [aria-live], .why')) element.remove();
  for (const element of findAll(root, '[hidden]')) element.removeAttribute('hidden');
  for (const element of findAll(root, '[popover]')) element.removeAttribute('popover');
  for (const element of findAll(root, 'h1[tabindex]')) element.removeAttribute('tabindex');
}

/** Folds are open, and nothing can close them. */
function settleFolds(root: TreeElement): void {
  for (const summary of findAll(root, 'summary')) {
    const holdsHeading = summary.querySelector('h1, h2, h3, h4, h5, h6') !== null;
    renameElement(summary, holdsHeading ? 'div' : 'p').classList.add('summary');
  }
  for (const fold of findAll(root, 'details')) {
    fold.removeAttribute('open');
    renameElement(fold, 'div');
  }
}

function settleLandmarks(root: TreeElement): void {
  for (const element of findAll(root, landmarks)) {
    const role = element.getAttribute('role');
    if (role !== null && role !== 'region' && role !== 'doc-endnotes') continue;
    const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    if (element.localName === 'aside') element.setAttribute('role', 'note');
    else if (isNamed) element.setAttribute('role', 'group');
    else element.removeAttribute('role');
    if (element.localName === 'nav') renameElement(element, 'div');
  }
}

/** Links of the course lead to places in the document; others say where they lead. */
export function settleLinks(root: TreeElement): void {
  for (const link of findAll(root, 'a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#~')) unwrapElement(link);
    else if (href.startsWith('#/')) link.setAttribute('href', `#${href.slice(2)}`);
    else if (/^https?:/.test(href) && link.textContent.trim() !== href) {
      const address = link.ownerDocument.createElement('span');
      address.classList.add('address');
      address.textContent = ` (${href})`;
      link.after(address);
    }
  }
}

/** Title, parts and chapters take the first levels; the glossary stands beside the parts. */
function lowerHeadings(root: TreeElement): void {
  for (const heading of findAll(root, 'h1, h2:not(.part-title), h3, h4, h5, h6')) {
    const level = Number(heading.localName.slice(1)) + (heading.closest('.glossary') === null ? 2 : 1);
    const renamed = renameElement(heading, `h${Math.min(level, 6)}`);
    if (level > 6) renamed.setAttribute('aria-level', String(level));
  }
}

/** So that a stylesheet can keep them from filling a page. */
function settlePictures(root: TreeElement): void {
  for (const drawing of findAll(root, '.picture svg')) {
    const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    if (height > width) drawing.classList.add('tall');
  }
}

/** `root` holds the chapters, without worksheets' answers. */
export function settleChapter(root: TreeElement): void {
  settleHidden(root);
  settleFolds(root);
  settlePictures(root);
  settleHotspots(root);
  settleTerms(root);
  settleKept(root);
  settleControls(root);
  settleLandmarks(root);
  lowerHeadings(root);
}

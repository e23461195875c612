/** Where a link may lead, and the attributes of its `<a>`. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { htmlId } from '../ids.ts';
import type { Place } from '../source/excerpt.ts';
import { resolvePath } from '../sources.ts';
import { suggestFile } from '../suggest-file.ts';

const allowedSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** A browser drops these from an address, so `java\nscript:` is a scheme too. */
const invisible = /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\uFEFF]/g;

function chapterLink(href: string, place: Place, context: ChapterContext): string | undefined {
  const [file = '', id] = href.split('#', 2);
  const { plan, edition, links, problems } = context.course;
  const path = file === '' ? context.chapter.path : resolvePath(context.path, decodeURI(file));
  const target = plan.chapters.get(path ?? '');
  if (target === undefined || (edition.has(context.chapter.part) && !edition.has(target.part))) {
    const known = [...plan.chapters.keys()].filter((one) => one !== path);
    problems.add('broken-link', place, path ?? file, suggestFile(decodeURI(file), context.path, known));
    return undefined;
  }
  if (id === undefined || id === '') return `href="#/${escapeHtml(target.id)}"`;
  links.push({ chapter: target.id, id, place });
  return `href="#${escapeHtml(htmlId(target.id, id))}"`;
}

function fileLink(href: string, place: Place, context: ChapterContext): string | undefined {
  const path = resolvePath('', href.replace(/[?#].*$/, ''));
  if (!href.startsWith('/') && path !== undefined && context.course.sources.has(`public/${path}`)) {
    return `href="${escapeHtml(href)}"`;
  }
  const known = [...context.course.sources.keys()].filter((one) => one.startsWith('public/'));
  const similar = suggestFile(href, 'public/', known);
  context.course.problems.add('broken-link', place, href, similar);
  return undefined;
}

function isMalformed(href: string): boolean {
  try {
    decodeURI(href);
    return false;
  } catch {
    return true;
  }
}

/** Attributes for a link, or undefined with a problem added. `href` is as the reader would follow it. */
export function linkAttributes(href: string, place: Place, context: ChapterContext): string | undefined {
  const bare = href.replace(invisible, '');
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0].toLowerCase();
  if (scheme !== undefined ? !allowedSchemes.has(scheme) : /^[/\\]{2}/.test(bare)) {
    context.course.problems.add('unsafe-link', place, bare.slice(0, 60));
    return undefined;
  }
  if (scheme === 'mailto:' || scheme === 'tel:') return `href="${escapeHtml(bare)}"`;
  if (scheme !== undefined) return `href="${escapeHtml(bare)}" target="_blank" rel="noopener"`;
  if (!isMalformed(href) && /^[^#?]*\.md(?:#|$)|^#./.test(href)) return chapterLink(href, place, context);
  return fileLink(href, place, context);
}

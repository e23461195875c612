/** A chapter as the learner meets it: head, body, end marker, and where to go from here. */
import type { Chapter, Course, Part } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { pageStringsFor, type PageStrings } from '../strings/page-strings.ts';
import { icon } from './icons.ts';

export interface ChapterPlace {
  readonly part: Part;
  readonly chapter: Chapter;
  readonly previous?: Chapter;
  readonly next?: Chapter;
}

/** Every chapter of the course in reading order, with its neighbours. */
export function chapterPlaces(course: Course): ChapterPlace[] {
  const places = course.parts.flatMap((part) => part.chapters.map((chapter) => ({ part, chapter })));
  return places.map((place, index) => {
    const previous = places[index - 1]?.chapter;
    const next = places[index + 1]?.chapter;
    return { ...place, ...(previous && { previous }), ...(next && { next }) };
  });
}

/** Eyebrow, heading, lead, facts, objectives and content note. */
export function renderHead({ part, chapter }: ChapterPlace, t: PageStrings): string {
  const facts = [`<span>${icon('clock')}${t.minutes(chapter.minutes)}</span>`];
  if (chapter.questions.length > 0)
    facts.push(`<span>${icon('target')}${t.thingsToTry(chapter.questions.length)}</span>`);
  const goals = chapter.objectives.map((objective) => `<li>${objective}</li>`).join('');
  return [
    '<header class="chapter-head">',
    `<p class="eyebrow">${escapeHtml(part.title)}</p>`,
    `<h1 tabindex="-1">${escapeHtml(chapter.title)}</h1>`,
    chapter.summary && `<p class="lead">${escapeHtml(chapter.summary)}</p>`,
    `<p class="facts">${facts.join('')}</p>`,
    chapter.contentNote && `<aside class="callout callout-pause"><p>${chapter.contentNote}</p></aside>`,
    goals && `<div class="goals"><p>${t.goals}</p><ul>${goals}</ul></div>`,
    '</header>',
  ]
    .filter(Boolean)
    .join('');
}

function renderFoot({ previous, next }: ChapterPlace, t: PageStrings): string {
  const link = (kind: 'previous' | 'next', chapter: Chapter): string => {
    const words = `<span><small>${t[kind]}</small><b>${escapeHtml(chapter.menuTitle)}</b></span>`;
    const arrow = icon(kind === 'next' ? 'forward' : 'back');
    const inside = kind === 'next' ? words + arrow : arrow + words;
    return `<a class="${kind}" href="#/${chapter.id}">${inside}</a>`;
  };
  const links = (previous ? link('previous', previous) : '') + (next ? link('next', next) : '');
  return `<nav class="foot" aria-label="${escapeHtml(t.footLabel)}">${links}</nav>`;
}

function renderArticle(place: ChapterPlace, extra: string, t: PageStrings): string {
  const { chapter } = place;
  // A cover fills whatever room it is given, cut at its edges.
  const picture = chapter.cover.replace(
    /^<svg (?![^>]*preserveAspectRatio)/,
    '<svg preserveAspectRatio="xMidYMid slice" ',
  );
  const cover = picture && `<figure class="cover" aria-hidden="true">${picture}</figure>`;
  return (
    `<article class="chapter${cover && ' covered'}" data-chapter="${chapter.number}">` +
    `${cover}${renderHead(place, t)}<div class="chapter-body">${chapter.html}</div>${extra}</article>`
  );
}

/** For the player: with the end marker and the way on. */
export function renderChapter(place: ChapterPlace, lang: string): string {
  const t = pageStringsFor(lang);
  const end = '<div class="end"><p class="end-words"></p></div>';
  return renderArticle(place, end + renderFoot(place, t), t);
}

/** For the print edition: text and questions only. */
export function renderChapterForPrint(place: ChapterPlace, lang: string): string {
  return renderArticle(place, '', pageStringsFor(lang));
}

/** A chapter as the learner meets it: head, body, end marker, and where to go from here. */
import type { Chapter, Course, Part } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { pageStringsFor, type PageStrings } from '../strings/page-strings.ts';
import { icon } from './icons.ts';

export interface ChapterPlace {
  readonly course: Course;
  readonly part: Part;
  readonly chapter: Chapter;
  /** Place of the part in the course, from 1. */
  readonly partNumber: number;
  readonly previous?: Chapter;
  readonly next?: Chapter;
}

/** Every chapter of the course in reading order, with its neighbours. */
export function chapterPlaces(course: Course): ChapterPlace[] {
  const places = course.parts.flatMap((part, index) =>
    part.chapters.map((chapter) => ({ course, part, chapter, partNumber: index + 1 })),
  );
  return places.map((place, index) => {
    const previous = places[index - 1]?.chapter;
    const next = places[index + 1]?.chapter;
    return { ...place, ...(previous && { previous }), ...(next && { next }) };
  });
}

/** Eyebrow, heading, lead, facts, objectives and content note. */
export function renderHead(
  { course, part, chapter, previous }: ChapterPlace,
  t: PageStrings,
  eyebrow = part.title,
): string {
  const facts = [`<span>${icon('clock')}${t.minutes(chapter.minutes)}</span>`];
  if (chapter.questions.length > 0)
    facts.push(`<span>${icon('target')}${t.thingsToTry(chapter.questions.length)}</span>`);
  if (!previous) facts.push(`<span>${wholeCourse(course, t)}</span>`);
  const goals = chapter.objectives.map((objective) => `<li>${objective}</li>`).join('');
  return [
    '<header class="chapter-head">',
    `<p class="eyebrow">${escapeHtml(eyebrow)}</p>`,
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

/** Said once, where the course begins. */
function wholeCourse({ parts }: Course, t: PageStrings): string {
  const chapters = parts.flatMap((part) => part.chapters);
  return t.wholeCourse(
    chapters.length,
    chapters.reduce((sum, { minutes }) => sum + minutes, 0),
  );
}

function renderFoot({ previous, next }: ChapterPlace, t: PageStrings): string {
  const link = (kind: 'previous' | 'next', href: string, goal: string): string => {
    const label = kind === 'next' && !previous ? t.begin : t[kind];
    const words = `<span><small>${label}</small><b>${escapeHtml(goal)}</b></span>`;
    const arrow = icon(kind === 'next' ? 'forward' : 'back');
    const inside = kind === 'next' ? words + arrow : arrow + words;
    return `<a class="${kind}" href="${href}">${inside}</a>`;
  };
  const toChapter = (kind: 'previous' | 'next', { id, menuTitle }: Chapter): string =>
    link(kind, `#/${id}`, menuTitle);
  const links =
    (previous ? toChapter('previous', previous) : '') +
    (next ? toChapter('next', next) : link('next', '#~certificate', t.toTheEnd));
  return `<nav class="foot" aria-label="${escapeHtml(t.footLabel)}">${links}</nav>`;
}

/** Where the course begins and the foot is far below. */
function renderBegin({ previous, next }: ChapterPlace, t: PageStrings): string {
  if (previous || !next) return '';
  return `<p class="begin page-link"><a href="#/${next.id}">${t.begin}${icon('forward')}</a></p>`;
}

/**
 * A cover fills whatever room it is given, cut at its edges; `keep` is what of its height stays. One without words is
 * for the eye only.
 */
function renderCover({ cover }: Chapter, keep: 'YMid' | 'YMax'): string {
  if (cover === '') return '';
  const picture = cover.replace(
    /^<svg (?![^>]*preserveAspectRatio)/,
    `<svg preserveAspectRatio="xMid${keep} slice" `,
  );
  const hidden = picture.includes(' role="img"') ? '' : ' aria-hidden="true"';
  return `<figure class="cover"${hidden}>${picture}</figure>`;
}

/** The first chapter of a later part begins with the part: its number and title over the sky, what is in it below. */
function renderOpener({ part, partNumber, chapter }: ChapterPlace, t: PageStrings): string {
  const minutes = part.chapters.reduce((sum, one) => sum + one.minutes, 0);
  const questions = part.chapters.reduce((sum, one) => sum + one.questions.length, 0);
  return (
    `<div class="opener">${renderCover(chapter, 'YMax')}<div class="opener-words">` +
    `<p class="eyebrow">${t.partNumber(partNumber)}</p><p class="opener-title">${escapeHtml(part.title)}</p></div>` +
    `<p class="opener-facts"><b>${t.openerFacts(part.chapters.length, minutes, questions)}</b> ` +
    `<span>${t.openerNote}</span></p></div>`
  );
}

function renderArticle(
  place: ChapterPlace,
  look: 'covered' | 'opened' | '',
  top: string,
  end: string,
): string {
  const { chapter } = place;
  return (
    `<article class="chapter${look && ` ${look}`}" data-chapter="${chapter.number}">` +
    `${top}<div class="chapter-body">${chapter.html}</div>${end}</article>`
  );
}

/** For the player: with the opener of its part, the end marker and the way on. */
export function renderChapter(place: ChapterPlace, lang: string): string {
  const t = pageStringsFor(lang);
  const { part, chapter, previous } = place;
  const end = `<div class="end"><p class="end-words"></p></div>${renderFoot(place, t)}`;
  if (previous && chapter.cover !== '' && part.chapters[0] === chapter) {
    const eyebrow = t.chapterNumber(1, part.chapters.length);
    return renderArticle(place, 'opened', renderOpener(place, t) + renderHead(place, t, eyebrow), end);
  }
  const cover = renderCover(chapter, 'YMid');
  return renderArticle(place, cover && 'covered', cover + renderHead(place, t) + renderBegin(place, t), end);
}

/** For the print edition: text and questions only. */
export function renderChapterForPrint(place: ChapterPlace, lang: string): string {
  const cover = renderCover(place.chapter, 'YMid');
  return renderArticle(place, cover && 'covered', cover + renderHead(place, pageStringsFor(lang)), '');
}

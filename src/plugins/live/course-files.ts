/** The files of a course page, under the names that they have in a package. Nothing else of the course is served. */
import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Course } from '../../model/course.ts';
import { copiedFiles } from '../../model/copied-files.ts';
import { renderAccentStyle } from '../accent-style.ts';
import { pageModules } from '../chapter-module.ts';
import { sheetNames } from '../chapter-sheets.ts';
import { renderPrintPage } from '../print-page.ts';
import { renderPrintFoot } from '../print/print-foot.ts';
import { renderChapterModule, renderCoursePage } from './course-page.ts';
import type { GoodCourse } from './live-course.ts';

export interface CourseFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface CourseFolders {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the course. */
  readonly courseRoot: string;
}

const types: Readonly<Record<string, string>> = {
  ...{
    html: 'text/html',
    css: 'text/css',
    js: 'text/javascript',
    json: 'application/json',
    txt: 'text/plain',
  },
  ...{ svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp' },
  ...{ avif: 'image/avif', vtt: 'text/vtt', mp3: 'audio/mpeg', m4a: 'audio/mp4', mp4: 'video/mp4' },
  ...{ webm: 'video/webm', ogg: 'audio/ogg', pdf: 'application/pdf', woff2: 'font/woff2' },
};

export function typeOf(name: string): string {
  const type = types[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  return /^text|json|svg/.test(type) ? `${type}; charset=utf-8` : type;
}

/** A file below a folder that a link does not lead out of, and that is not hidden; nothing where there is none. */
export function readInside(folder: string, path: string): Uint8Array | undefined {
  if (path.split('/').some((segment) => segment.startsWith('.'))) return undefined;
  try {
    const real = realpathSync(join(folder, path));
    return real.startsWith(realpathSync(folder) + sep) ? readFileSync(real) : undefined;
  } catch {
    return undefined;
  }
}

function findCopied(name: string, course: Course, { courseRoot }: CourseFolders): Uint8Array | undefined {
  const files = course.parts.flatMap((part) => part.chapters.flatMap(copiedFiles));
  const found = files.find(({ file }) => file === name);
  return found && readInside(join(courseRoot, 'content'), found.path);
}

/** Made when it is asked for: other files of a package that follow from the course. */
function renderFile(name: string, good: GoodCourse, bootScript: string): string | undefined {
  const { course, articles } = good;
  const chapter = /^c\/(\d+)\.js$/.exec(name)?.[1];
  if (chapter !== undefined) {
    const html = articles.get(Number(chapter));
    return html === undefined ? undefined : renderChapterModule(Number(chapter), html);
  }
  if (name.startsWith('c/')) return pageModules(course).get(name);
  if (name === 'print.html') return renderPrintPage(course);
  if (name === 'print-foot.css') return renderPrintFoot(course);
  if (name === 'build.txt') return `\nhash: ${course.hash}\n`;
  return name === 'boot.js' ? bootScript : undefined;
}

/** Those that chapters and pages ask for, as they need them. */
const stylesheets = new Set(sheetNames.map((name) => `styles/${name}.css`));

export interface FileMakers {
  readonly bootScript: () => Promise<string>;
  /** A stylesheet of the player. */
  readonly readStyle: (name: string) => Promise<string>;
  readonly fonts: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** @param standard what the page looks for: `scorm12`, `scorm2004` or `web` */
export async function findCourseFile(
  name: string,
  standard: string,
  good: GoodCourse,
  folders: CourseFolders,
  { bootScript, readStyle, fonts }: FileMakers,
): Promise<CourseFile | undefined> {
  const file = (body: string | Uint8Array | undefined): CourseFile | undefined =>
    body === undefined ? undefined : { type: typeOf(name === '' ? 'index.html' : name), body };
  if (name === '') return file(renderCoursePage(good, await bootScript(), standard));
  if (name === 'player.css') return file((await readStyle(name)) + renderAccentStyle(good.course));
  if (stylesheets.has(name)) return file(await readStyle(name.replace(/^styles\//, '')));
  if (name.startsWith('fonts/')) return file((await fonts()).get(name));
  if (/^(?:pictures|files)\//.test(name)) return file(findCopied(name, good.course, folders));
  const made = renderFile(name, good, await bootScript());
  if (made !== undefined) return file(made);
  return file(
    readInside(join(folders.courseRoot, 'public'), name) ?? readInside(join(folders.root, 'public'), name),
  );
}

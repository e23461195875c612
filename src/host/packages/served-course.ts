/** A package that the LMS serves, and the name under which attempts at it are kept. */
import { parseBuildText } from './build-text.ts';
import { type PackageArchive, readPackage } from './package-archive.ts';

export interface ServedCourse extends PackageArchive {
  /**
   * The manifest's identifier, edition and standard: `ALONGSIDE/complete/scorm12`. The same for every version, so that
   * an attempt goes on in the next one.
   */
  readonly key: string;
  /** For people: with the standard where two packages have the same title. */
  readonly label: string;
}

/** @throws where one is no package, or two are the same course. */
export function serveCourses(zips: readonly Uint8Array[]): ServedCourse[] {
  const courses = zips.map((zip) => {
    const shown = readPackage(zip);
    const { edition = '' } = parseBuildText(shown.files.get('build.txt')?.plain);
    return { ...shown, key: [shown.course, edition, shown.standard].join('/'), label: shown.title, edition };
  });
  for (const { key, title } of courses) {
    if (courses.filter((course) => course.key === key).length > 1) {
      throw new Error(`Two of the packages hold the same course, “${title}”. Give one of them only.`);
    }
  }
  return courses.map(({ edition, ...course }) => {
    const same = courses.filter(({ title }) => title === course.title);
    const editions = new Set(same.map((other) => other.edition)).size > 1 ? edition : '';
    const standards = same.filter((other) => other.edition === edition).length > 1 ? course.standard : '';
    const more = [editions, standardNames[standards] ?? ''].filter((text) => text !== '').join(', ');
    return more === '' ? course : { ...course, label: `${course.title} (${more})` };
  });
}

const standardNames: Readonly<Record<string, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

/** From a folder of sources to packages on disk: read, compile, build the player, write. Commands and the LMS share it. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compileCourse } from '../compiler/compile-course.ts';
import type { Problem } from '../compiler/problem.ts';
import { readSources } from '../compiler/read-sources.ts';
import { describePolicy, describeQuestions, describeWorstCase } from '../packaging/describe-course.ts';
import { writeDocuments } from '../packaging/write-documents.ts';
import { writePackages, type WrittenPackage } from '../packaging/write-packages.ts';
import { buildPlayer } from './build-player.ts';
import { readProfile } from './read-profile.ts';

export interface MakePackagesOptions {
  /** Folder of the project: holds src, public and package.json. */
  readonly root: string;
  /** Folder of the course: holds content and quizzes; the project's own where it is left out. */
  readonly courseRoot?: string;
  /** Folder to write to; `dist` below the root where it is left out. */
  readonly out?: string;
  /** `complete` where it is left out. */
  readonly edition?: string;
  /** `en` where it is left out. */
  readonly lang?: string;
  /** Name of the LMS profile that the packages are checked by; the generic one where it is left out. */
  readonly lms?: string;
  /** Told what begins, one line a step. */
  readonly onProgress?: (line: string) => void;
}

/** The sources have problems: nothing was built. */
export class CourseRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ file, line, column, message, hint, code }) =>
        `${file}:${line}:${column} ${message} ${hint} (${code})`,
    );
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${lines.join('\n')}\n${count}; no package was written.`);
    this.name = 'CourseRefused';
    this.problems = problems;
  }
}

/** Throws {@link CourseRefused} for the sources, PackageRefused for the result, and what Vite throws for the player. */
export async function makePackages(options: MakePackagesOptions): Promise<WrittenPackage[]> {
  const { root, courseRoot = root, out = join(root, 'dist'), edition = 'complete', lang = 'en' } = options;
  const say = options.onProgress ?? (() => undefined);

  say(`Reading the course in ${courseRoot} (${lang}, edition ${edition})`);
  const rules = readProfile(root, options.lms);
  const playerVersion = await readPlayerVersion(root);
  const { course, problems } = compileCourse(readSources(courseRoot), { lang, edition, playerVersion });
  if (!course || problems.length > 0) throw new CourseRefused(problems);

  const chapters = course.parts.reduce((sum, part) => sum + part.chapters.length, 0);
  say(`Building the player for ${chapters} chapters of “${course.title}” ${course.version}`);
  say(`Completion: ${describePolicy(course)}`);
  say(`Questions: ${describeQuestions(course)}`);
  say(`Worst case: ${describeWorstCase(course, rules)}`);
  const files = await buildPlayer({ root, courseRoot, course });

  say(`Writing the packages to ${out}`);
  const written = await writePackages({ course, files, out, rules });
  const packages = written.map(({ file }) => basename(file));
  const documents = await writeDocuments({ course, rules, packages, out });
  say(`For whoever uploads them: ${documents.map((file) => basename(file)).join(', ')}`);
  return written;
}

/** The version in package.json: another player makes another course hash. */
async function readPlayerVersion(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

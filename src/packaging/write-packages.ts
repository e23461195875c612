/** A compiled course and its built player in; package files out. Knows nothing of the compiler, nor of Vite. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../model/course.ts';
import { assemblePackage } from './assemble-package.ts';
import { checkLimits } from './check-limits.ts';
import { checkPackage } from './check-package.ts';
import { checkCopiedFiles } from './check-copied-files.ts';
import { checkProfile } from './check-profile.ts';
import type { LmsRules } from './lms-profile.ts';
import { packageBase } from './package-base.ts';
import type { PackageProblem } from './package-problem.ts';
import { packageStandards, type PackageStandard } from './standards.ts';
import { writeWhole } from './write-whole.ts';
import { makeZip } from './zip.ts';
import { ZipEntries } from './zip-entries.ts';

export interface WrittenPackage {
  readonly standard: PackageStandard;
  /** Path of the zip: `out` and the package's name. */
  readonly file: string;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
}

export interface PackageRequest {
  readonly course: Course;
  /** What the build of the player wrote: name in the package to bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Folder to write to; made where it is missing. */
  readonly out: string;
  /** What one LMS refuses besides what any LMS does. */
  readonly rules?: LmsRules;
}

/** Nothing is written when a package has a problem. */
export class PackageRefused extends Error {
  readonly problems: readonly PackageProblem[];

  constructor(problems: readonly PackageProblem[]) {
    const lines = problems.map(({ file, message, hint, code }) => `${file}: ${message}. ${hint} (${code})`);
    super(`The package would not be safe to upload:\n${lines.join('\n')}`);
    this.name = 'PackageRefused';
    this.problems = problems;
  }
}

/** One package a standard. Throws {@link PackageRefused}, and whatever the file system throws. */
export async function writePackages({
  course,
  files,
  out,
  rules,
}: PackageRequest): Promise<WrittenPackage[]> {
  const assembled = packageStandards.map((standard) => ({
    standard,
    files: assemblePackage(standard, course, files, rules),
  }));
  const problems = dropRepeated([
    ...assembled.flatMap((made) => [
      ...checkPackage(made.files, made.standard),
      ...(rules ? checkProfile(rules, [...made.files.keys()]) : []),
    ]),
    ...checkCopiedFiles(course, files),
    ...checkLimits(course, rules),
  ]);
  if (problems.length > 0) throw new PackageRefused(problems);
  await mkdir(out, { recursive: true });
  const written: WrittenPackage[] = [];
  const entries = new ZipEntries();
  for (const made of assembled) {
    const zip = makeZip(made.files, entries);
    const file = join(out, packageName(course, made.standard));
    await writeWhole(file, zip);
    const sha256 = createHash('sha256').update(zip).digest('hex');
    written.push({ standard: made.standard, file, bytes: zip.length, sha256 });
  }
  return written;
}

/** Most of what is wrong with one package is wrong with all. */
function dropRepeated(problems: readonly PackageProblem[]): PackageProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** `alongside-0.1.0-complete-en-scorm12.zip`: the manifest's identifier, then what tells packages apart. */
export function packageName(course: Course, standard: PackageStandard): string {
  return `${packageBase(course)}-${standard}.zip`;
}

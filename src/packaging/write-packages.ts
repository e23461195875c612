/** A compiled course and its built player in; package files out. Knows nothing of the compiler, nor of Vite. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../model/course.ts';
import { assemblePackage12 } from './assemble-package.ts';
import { checkLimits } from './check-limits.ts';
import { checkPackage } from './check-package.ts';
import { checkPictures } from './check-pictures.ts';
import { checkProfile } from './check-profile.ts';
import type { LmsRules } from './lms-profile.ts';
import { packageBase } from './package-base.ts';
import type { PackageProblem } from './package-problem.ts';
import { writeWhole } from './write-whole.ts';
import { makeZip } from './zip.ts';

export interface WrittenPackage {
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

/** Throws {@link PackageRefused}, and whatever the file system throws. */
export async function writePackages({
  course,
  files,
  out,
  rules,
}: PackageRequest): Promise<WrittenPackage[]> {
  const assembled = assemblePackage12(course, files);
  const problems = [
    ...checkPackage(assembled),
    ...(rules ? checkProfile(rules, [...assembled.keys()]) : []),
    ...checkPictures(course, assembled),
    ...checkLimits(course, rules),
  ];
  if (problems.length > 0) throw new PackageRefused(problems);
  const zip = makeZip(assembled);
  const file = join(out, packageName(course, 'scorm12'));
  await mkdir(out, { recursive: true });
  await writeWhole(file, zip);
  return [{ file, bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex') }];
}

/** `alongside-0.1.0-complete-en-scorm12.zip`: the manifest's identifier, then what tells packages apart. */
export function packageName(course: Course, standard: 'scorm12'): string {
  return `${packageBase(course)}-${standard}.zip`;
}

/**
 * Whether an LMS will take a package: its names, its manifest, and whether the two agree.
 *
 * Moodle's import checks almost none of this, so a bad package would go unnoticed until a learner opens it elsewhere.
 */
import { checkManifest, type Finding } from './check-manifest.ts';
import { checkNames } from './check-names.ts';
import type { PackageProblem } from './package-problem.ts';
import { readManifest, type Manifest } from './read-manifest.ts';
import { manifestName, type PackageStandard } from './standards.ts';

/** @param files the whole package, manifest included: name to bytes */
export function checkPackage(
  files: ReadonlyMap<string, Uint8Array>,
  standard: PackageStandard,
): PackageProblem[] {
  const problems = checkNames([...files.keys()]);
  if (standard === 'web') return problems;
  const add = ([code, message, hint]: Finding) => problems.push({ code, message, hint, file: manifestName });
  const bytes = files.get(manifestName);
  if (bytes) {
    const manifest = readManifest(new TextDecoder().decode(bytes), standard);
    for (const finding of [...checkManifest(manifest, standard), ...checkFiles(manifest, files)])
      add(finding);
  } else {
    const message = `there is no ${manifestName} at the root of the package`;
    add(['manifest-missing', message, 'Put it at the top of the zip, not in a folder.']);
  }
  return problems;
}

function* checkFiles(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): Iterable<Finding> {
  const listed = new Set(manifest.resources.flatMap((resource) => resource.files));
  for (const name of listed) {
    if (!files.has(name)) {
      yield [
        'file-missing',
        `"${name}" is listed but not in the package`,
        'Add the file, or take it off the list.',
      ];
    }
  }
  for (const name of files.keys()) {
    if (name !== manifestName && !listed.has(name)) {
      yield [
        'file-unlisted',
        `"${name}" is in the package but not listed`,
        'List it: some LMSs drop what is not.',
      ];
    }
  }
  for (const name of manifest.schemaFiles) {
    if (!files.has(name)) {
      yield ['schema-missing', `schemaLocation names "${name}", which is not at the root`, 'Put it there.'];
    }
  }
}

/** scorm/profiles/<lms>.json, with the place of each mistake in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problems } from '../compiler/problem.ts';
import { readJson } from '../compiler/source/read-json.ts';
import { lmsProfile, rulesOf, type LmsProfile, type LmsRules } from '../packaging/lms-profile.ts';

const folder = 'scorm/profiles';
const genericName = 'generic';

/**
 * @param root folder of the project
 * @param lms name of the profile; the generic one where it is left out
 * @throws where there is no such profile (the message lists those there are), or a profile is faulty
 */
export function readProfile(root: string, lms = genericName): LmsRules {
  const generic = readOne(root, genericName);
  return rulesOf(lms, lms === genericName ? generic : readOne(root, lms), generic);
}

/** Names of the profiles that there are, sorted. */
export function listProfiles(root: string): string[] {
  const path = join(root, folder);
  const files = existsSync(path) ? readdirSync(path) : [];
  return files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : [])).toSorted();
}

function readOne(root: string, lms: string): LmsProfile {
  const known = listProfiles(root);
  if (!known.includes(lms)) {
    throw new Error(`There is no profile of an LMS “${lms}” in ${folder}. There are: ${known.join(', ')}.`);
  }
  const problems = new Problems();
  const path = `${folder}/${lms}.json`;
  const codes = { syntax: 'bad-json', schema: 'bad-profile' } as const;
  const profile = readJson(path, readFileSync(join(root, path), 'utf8'), lmsProfile, problems, codes);
  if (profile) return profile.value;
  const lines = problems
    .sorted()
    .map(
      ({ file, line, column, message, hint, code }) =>
        `${file}:${line}:${column} ${message} ${hint} (${code})`,
    );
  throw new Error(lines.join('\n'));
}

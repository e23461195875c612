/**
 * scorm/profiles/<lms>.json: what one LMS does differently, as data. Every fact names its source.
 *
 * No transforms, so that a JSON Schema for the editor can be made from it. `unknown` stands where nothing solid was
 * found: then what holds for every LMS is done.
 */
import { z } from 'zod';

/** As the package names end. */
export const packageStandard = z.enum(['scorm12', 'scorm2004-3rd', 'scorm2004-4th']);
export type PackageStandard = z.infer<typeof packageStandard>;

/** Where a fact was found: a document, a thread or the code that was read. */
const source = z.string().min(1);

const fact = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value: z.union([value, z.literal('unknown')]), source });

const note = z.strictObject({ text: z.string().min(1), source });

export const lmsProfile = z.strictObject({
  /** As people know it. */
  name: z.string().min(1),
  /** Which packages it takes, the best one first. */
  ship: fact(z.array(packageStandard).min(1)),
  /** Characters of saved state that it keeps. */
  savedState12: fact(z.int().positive()),
  savedState2004: fact(z.int().positive()),
  /** What `exit` must say for a learner to come back to the same place. */
  exit: fact(z.literal('suspend')),
  /** What SCORM 2004 content asks of it just before it ends. */
  navigationRequest: fact(z.literal('suspendAll')),
  /** `question`: the id stays the same for a question, whatever the attempt. */
  interactionIds: fact(z.literal('question')),
  /** `fixed`: its report lines answers up by index, so a question needs the same one for everybody. */
  interactionIndexes: fact(z.enum(['first-answer', 'fixed'])),
  /** What a learner below the pass mark is best reported as. */
  belowPassMark: fact(z.enum(['incomplete', 'failed'])),
  /** Endings of files, without the dot and in lower case, that it refuses in a zip. */
  forbiddenFiles: fact(z.array(z.string().regex(/^[a-z0-9]+$/, 'write the ending without its dot'))),
  /** What to set or check there, in plain words. */
  settings: z.array(note),
  /** What whoever reads its report should know. */
  report: z.array(note),
});

export type LmsProfile = z.infer<typeof lmsProfile>;

type Fact<Value> = { readonly value: Value | 'unknown' };

/** A profile as packaging uses it: the values alone. */
export interface LmsRules {
  /** Name of the profile's file, without its ending. */
  readonly lms: string;
  readonly name: string;
  readonly ship: readonly PackageStandard[];
  readonly savedState12: number;
  readonly savedState2004: number;
  readonly interactionIndexes: 'first-answer' | 'fixed';
  readonly belowPassMark: 'incomplete' | 'failed';
  readonly forbiddenFiles: readonly string[];
  readonly settings: readonly string[];
  readonly report: readonly string[];
}

/** What is unknown comes from the generic profile. Throws where that knows neither. */
export function rulesOf(lms: string, profile: LmsProfile, generic: LmsProfile): LmsRules {
  const known = <Value>(name: string, one: Fact<Value>, other: Fact<Value>): Value => {
    const value = one.value === 'unknown' ? other.value : one.value;
    if (value === 'unknown') throw new Error(`The generic profile has to say what "${name}" is`);
    return value;
  };
  const texts = (notes: LmsProfile['settings']): string[] => notes.map(({ text }) => text);
  const own = profile === generic ? undefined : profile;
  return {
    lms,
    name: profile.name,
    ship: known('ship', profile.ship, generic.ship),
    savedState12: known('savedState12', profile.savedState12, generic.savedState12),
    savedState2004: known('savedState2004', profile.savedState2004, generic.savedState2004),
    interactionIndexes: known('interactionIndexes', profile.interactionIndexes, generic.interactionIndexes),
    belowPassMark: known('belowPassMark', profile.belowPassMark, generic.belowPassMark),
    forbiddenFiles: known('forbiddenFiles', profile.forbiddenFiles, generic.forbiddenFiles),
    settings: texts([...generic.settings, ...(own?.settings ?? [])]),
    report: texts([...generic.report, ...(own?.report ?? [])]),
  };
}

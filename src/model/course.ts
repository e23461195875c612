/**
 * The one contract between the stages: what the compiler makes and everything else reads.
 *
 * A Course is plain data: it survives JSON.stringify, and its serialised form is what the course hash covers.
 * Browser code imports the types only, so that zod never reaches the bundle.
 */
import { z } from 'zod';
import { keepKinds } from './kept.ts';
import { questionTypes } from './question-type.ts';
import { authoredId, questionSource } from './questions/common.ts';

export const printAnswers = ['practice', 'all', 'none'] as const;

/** Permanent number from content/alongside.lock.json, from 1 up; saved state is keyed by it. */
const lockNumber = z.int().positive();

export const option = z.strictObject({
  id: authoredId,
  /** Unique within the question. */
  number: lockNumber,
  /** Words only, for reports. */
  text: z.string(),
  right: z.boolean(),
  /** Match and sort only: number of the target that it belongs to. */
  target: lockNumber.optional(),
});

/** What things are matched with, or the group that they are sorted into. */
export const target = option.pick({ id: true, number: true, text: true });

export const question = z.strictObject({
  id: authoredId,
  number: lockNumber,
  quiz: authoredId,
  type: z.enum(questionTypes),
  /** What the LMS calls it: `[A-Za-z0-9_]`, at most 250 characters, `<part>_q<n>_<id>`; readable in HR's report. */
  interactionId: z.string().regex(/^[A-Za-z0-9_]{1,250}$/),
  /** Words only, for reports. */
  text: z.string(),
  /**
   * What a learner can choose, in authored order. Match and sort: what is placed. Order: in the right order. Matrix:
   * the tasks. Fill-in: none.
   */
  options: z.array(option),
  /** Match and sort only. A pair's target has the number of the pair. */
  targets: z.array(target).optional(),
  /** Fill-in only. */
  accepted: z.array(z.string()).optional(),
  /** Fill-in only. */
  caseMatters: z.boolean().optional(),
  /** Must be answered before the chapter is complete. */
  required: z.boolean(),
  /** Counts towards the course's score. */
  scored: z.boolean(),
  /** Partial credit: what a right answer earns, in points; left out where only a right answer counts. */
  points: z.int().min(2).optional(),
  /** Matrix only: numbers of the tasks that the chapter asks; left out where it asks none in particular. */
  asked: z.array(lockNumber).min(1).optional(),
  /** 16 bits; covers type, option ids, right answers and revision, never wording. */
  fingerprint: z.int().min(0).max(0xffff),
  source: questionSource,
});

/** Name in the package and path below the content folder. */
const packedFile = z.strictObject({ name: z.string(), path: z.string() });
/** Something that the learner ticks or writes for themselves. */
export const keep = z.strictObject({
  number: lockNumber,
  kind: z.enum(keepKinds),
  /** Words only. */
  text: z.string(),
});

export const chapter = z.strictObject({
  id: authoredId,
  number: lockNumber,
  title: z.string(),
  /** Short form for the menu; the title where the author gave none. */
  menuTitle: z.string(),
  summary: z.string(),
  /** Reading time, from 1 up, at 200 words a minute. */
  minutes: z.int().positive(),
  /** Counts towards the course's completion. */
  required: z.boolean(),
  /** What the learner can do afterwards: inline HTML, none where the author gave none. */
  objectives: z.array(z.string()),
  /** A caution before the text, inline HTML; empty where the author gave none. */
  contentNote: z.string(),
  /** Decorative opening picture as inline SVG; empty where there is none. */
  cover: z.string(),
  /** Static HTML of the chapter's body, without its header and cover. */
  html: z.string(),
  /** The custom elements that the HTML holds, sorted. */
  elements: z.array(z.string()),
  questions: z.array(question),
  /** Files that the HTML refers to as `pictures/<name>`. */
  pictures: z.array(packedFile),
  /** Files that the HTML hands out as `files/<name>`. */
  files: z.array(packedFile),
  /** Items of checklists, and reflections. */
  keeps: z.array(keep),
  sources: z.array(z.string()),
});

export const part = z.strictObject({
  id: authoredId,
  number: lockNumber,
  title: z.string(),
  chapters: z.array(chapter).min(1),
});

/** A word that the course explains. */
export const glossaryTerm = z.strictObject({
  id: authoredId,
  /** As its heading has it, words only. */
  title: z.string(),
  /** Other words for it. */
  aliases: z.array(z.string()),
  /** Paragraphs and lists as HTML. */
  html: z.string(),
  /** Ids of the edition's chapters that refer to it, in reading order. */
  chapters: z.array(authoredId),
});

/** What was released once and is in the course no more; a learner's saved state may still hold it. */
export const removed = z.strictObject({
  chapters: z.array(lockNumber),
  /** Whole questions with all their options, or questions that are still there with the options they lost. */
  questions: z.array(
    z.strictObject({ number: lockNumber, options: z.array(z.strictObject({ number: lockNumber })) }),
  ),
  /** Items of checklists, and reflections; left out where there are none. */
  keeps: z.array(z.strictObject({ number: lockNumber, kind: z.enum(keepKinds) })).optional(),
});

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/);

/** An accent in one theme, with what goes with it: pointed at, text on it, a ground of its hue. */
export const accent = z.strictObject({
  accent: hexColour,
  accent2: hexColour,
  onAccent: hexColour,
  tintAccent: hexColour,
});

export const course = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  edition: authoredId,
  /** Frozen names in the manifest: an LMS keeps a learner's record by them. */
  identifiers: z.strictObject({
    manifest: z.string(),
    organization: z.string(),
    item: z.string(),
    resource: z.string(),
  }),
  /** Per cent of the score, from 0 to 100. */
  passMark: z.int().min(0).max(100),
  /** Below the pass mark the status is `failed` rather than `incomplete`. */
  reportFailed: z.boolean(),
  /** An employer's accent; left out where the course keeps its own colours. */
  look: z.strictObject({ light: accent, dark: accent }).optional(),
  /** How questions can be tried, as course.yaml says. */
  questionPolicy: z.strictObject({
    /** Left out where they are not limited. */
    attempts: z.int().positive().optional(),
    solution: z.enum(['never', 'after-answer', 'after-attempts']),
    hints: z.boolean(),
    partialCredit: z.boolean(),
  }),
  /** Which questions have their answers in the print edition: those that are not scored, all, or none. */
  printAnswers: z.enum(printAnswers),
  removed,
  parts: z.array(part).min(1),
  /** In the order of the language's alphabet. */
  glossary: z.array(glossaryTerm),
  /** SHA-256 (hex) of the serialised Course, with those of its chapters in their place, and of the player's version. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Option = z.infer<typeof option>;
export type Question = z.infer<typeof question>;
export type Keep = z.infer<typeof keep>;
export type Chapter = z.infer<typeof chapter>;
export type Part = z.infer<typeof part>;
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
export type Removed = z.infer<typeof removed>;
export type Accent = z.infer<typeof accent>;
export type Course = z.infer<typeof course>;

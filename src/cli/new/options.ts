/** What the command takes, as parseArgs reads it. */
import { courseOption } from '../course/find-course.ts';

export const optionTable = {
  ...courseOption,
  lang: { type: 'string' },
  part: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  summary: { type: 'string' },
  source: { type: 'string', multiple: true },
  id: { type: 'string' },
  types: { type: 'string' },
  chapter: { type: 'string' },
  folder: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export interface Options {
  readonly course?: string;
  readonly lang?: string;
  readonly part?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly source?: string[];
  readonly id?: string;
  readonly types?: string;
  readonly chapter?: string;
  readonly folder?: string;
  readonly help?: boolean;
}

export const kinds = ['chapter', 'quiz', 'course'] as const;
export type Kind = (typeof kinds)[number];

/** What has no default: without a terminal it must be there. */
export const needed: Readonly<Record<Kind, readonly (keyof Options)[]>> = {
  chapter: ['title', 'summary'],
  quiz: ['title'],
  course: ['title'],
};

export const usage = `Usage: npm run new -- chapter|quiz|course [options]
What is not given is asked for, where there is a terminal.

  chapter --part ID --title "…" --summary "…" --source "…"
          part: an id of course.yaml (default: the last one); --source as often as there are sources
  quiz    --title "…" --id NAME --types single,match,… --chapter ID
          types: single, multiple, yes-no, fill-in, match, sort, order, language, matrix, scenario;
          chapter: the one that it is put into (default: none yet)
  course  --folder DIR --title "…" --subtitle "…" --lang en

  --course DIR   folder of another course that a chapter or quiz is added to
  --lang LANG    its language, where there are several`;

/** Rows of questions and of parts in an LMS. Loaded when there may be the first: no visit waits for it at launch. */
import type { EndedPart } from '../model/ended-parts.ts';
import { readFixedRows } from './fixed-rows.ts';
import { type ListFields, ScormAnswers } from './scorm-answers.ts';
import type { ScormCalls } from './scorm-calls.ts';
import { type ObjectiveTerms, ScormObjectives } from './scorm-objectives.ts';
import type { ScormWriter } from './scorm-writer.ts';
import type { AnswerRecord } from './tracker.ts';

/** Each says whether the LMS holds the row, as far as it takes such rows at all. */
export interface ScormRows {
  writeAnswer(answer: AnswerRecord): boolean;
  writePart(part: EndedPart): boolean;
}

/** What differs between the standards. */
export interface RowTerms {
  readonly listFields: ListFields;
  readonly objective: ObjectiveTerms;
}

export async function openRows(
  calls: ScormCalls,
  writer: ScormWriter,
  { listFields, objective }: RowTerms,
): Promise<ScormRows> {
  const answers = new ScormAnswers(calls, writer, listFields, await readFixedRows());
  const objectives = new ScormObjectives(calls, writer, objective);
  return {
    writeAnswer: (answer) => answers.write(answer),
    writePart: (part) => objectives.write(part),
  };
}

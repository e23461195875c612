/** Answers and parts as SCORM 1.2 spells them. */
import type { EndedPart } from '../model/ended-parts.ts';
import { encodeTime, encodeWeighting } from '../model/scorm12-response.ts';
import { encodeTimespan } from '../model/scorm12-timespan.ts';
import { spellAnswer } from '../model/scorm12-types.ts';
import { listPatterns } from './scorm-answers.ts';
import type { ScormCalls } from './scorm-calls.ts';
import { openRows, type ScormRows } from './scorm-rows.ts';
import type { ScormWriter } from './scorm-writer.ts';
import type { AnswerRecord } from './tracker.ts';

export function openRows12(calls: ScormCalls, writer: ScormWriter): Promise<ScormRows> {
  return openRows(calls, writer, { listFields, objective: { status: 'status', listFields: listObjective } });
}

/** A part that was not passed is told as completed: it has ended, and the course's status says what counts. */
function listObjective({ status, score }: EndedPart): [name: string, value: string][] {
  return [
    ...(score === undefined ? [] : [['score.raw', String(score)] satisfies [string, string]]),
    ['status', status === 'passed' ? 'passed' : 'completed'],
  ];
}

function listFields(answer: AnswerRecord): [name: string, value: string][] {
  const { type, patterns, response, result } = spellAnswer(answer);
  return [
    ['type', type],
    ...listPatterns(patterns),
    ['student_response', response],
    ['result', result],
    ['weighting', encodeWeighting(answer.weighting)],
    ['time', encodeTime(answer.at)],
    ['latency', encodeTimespan(answer.latency)],
  ];
}

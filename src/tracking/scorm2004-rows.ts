/** Answers and parts as SCORM 2004 spells them. */
import type { EndedPart } from '../model/ended-parts.ts';
import {
  encodeDescription,
  encodeReal,
  encodeTimespan,
  encodeTimestamp,
} from '../model/scorm2004-response.ts';
import { spellAnswer } from '../model/scorm2004-types.ts';
import { listPatterns } from './scorm-answers.ts';
import type { ScormCalls } from './scorm-calls.ts';
import { openRows, type ScormRows } from './scorm-rows.ts';
import type { ScormWriter } from './scorm-writer.ts';
import type { AnswerRecord } from './tracker.ts';

export function openRows2004(calls: ScormCalls, writer: ScormWriter): Promise<ScormRows> {
  const objective = { status: 'success_status', listFields: listObjective };
  return openRows(calls, writer, { listFields, objective });
}

function listObjective({ title, status, score }: EndedPart): [name: string, value: string][] {
  return [
    ['description', encodeDescription(title)],
    ...(score === undefined ? [] : [['score.scaled', encodeReal(score / 100)] satisfies [string, string]]),
    ...(status === 'completed' ? [] : [['success_status', status] satisfies [string, string]]),
    ['completion_status', 'completed'],
  ];
}

function listFields(answer: AnswerRecord): [name: string, value: string][] {
  const description = encodeDescription(answer.description ?? '');
  const { type, patterns, response, result } = spellAnswer(answer);
  return [
    ['type', type],
    ['timestamp', encodeTimestamp(answer.at)],
    ...listPatterns(patterns),
    ['weighting', encodeReal(answer.weighting)],
    ['learner_response', response],
    ['result', result],
    ['latency', encodeTimespan(answer.latency)],
    ...(description === '' ? [] : [['description', description] satisfies [string, string]]),
  ];
}

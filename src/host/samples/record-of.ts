/** What the player would have set in SCORM 1.2 by then. */
import type { Outline } from '../../model/outline.ts';
import { deriveOutcome } from '../../model/outcome.ts';
import { reportAnswer } from '../../model/reported-answer.ts';
import { settleResponse } from '../../model/response.ts';
import { encodeState } from '../../model/saved-state.ts';
import { encodeTime, encodeWeighting } from '../../model/scorm12-response.ts';
import { spellAnswer } from '../../model/scorm12-types.ts';
import type { FlatRecord } from '../storage/flatten-record.ts';
import type { GivenAnswer, Played } from './play-course.ts';

export function recordOf(
  outline: Outline,
  learnerId: string,
  { progress, answers }: Played,
  now: Date,
): FlatRecord {
  const { complete, passed, score } = deriveOutcome(outline, progress);
  const status = !complete || passed === false ? 'incomplete' : passed === true ? 'passed' : 'completed';
  const record: FlatRecord = {
    'cmi.core.lesson_status': status,
    'cmi.core.lesson_location': String(progress.at),
    'cmi.core.exit': 'suspend',
    'cmi.suspend_data': encodeState({ learnerId, counter: 1, progress }),
  };
  if (score !== undefined) {
    record['cmi.core.score.raw'] = String(score);
    record['cmi.core.score.min'] = '0';
    record['cmi.core.score.max'] = '100';
  }
  const rows = answers.flatMap((answer) => listFields(answer, now));
  for (const [index, fields] of rows.entries()) {
    for (const [name, value] of fields) record[`cmi.interactions.${index}.${name}`] = value;
  }
  return record;
}

/** The matrix has no row: it is for the learner alone. */
function listFields({ question, response, right }: GivenAnswer, now: Date): [string, string][][] {
  const reported = reportAnswer(question, settleResponse(response), 'en');
  if (!reported) return [];
  const { type, patterns, response: spelt, result } = spellAnswer({ ...reported, correct: right });
  return [
    [
      ['id', question.interactionId],
      ['type', type],
      ...patterns.map((pattern, at): [string, string] => [`correct_responses.${at}.pattern`, pattern]),
      ['student_response', spelt],
      ['result', result],
      ['weighting', encodeWeighting(question.scored ? 1 : 0)],
      ['time', encodeTime(now.getTime())],
    ],
  ];
}

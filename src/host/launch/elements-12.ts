/** SCORM 1.2, Run-Time Environment, section 3.4: what a course may set. `n`: the index in a collection. */
import { anyOf, type Check, decimal, text, time, words } from './element-values.ts';

const percent = decimal(0, 100);
const status = words('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted');
const types = words(
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
);
/** `incorrect` is what 2004 says; the runtime takes it and makes `wrong` of it. */
const result = anyOf(words('correct', 'wrong', 'incorrect', 'unanticipated', 'neutral'), decimal());
/** The standard says 255 characters of an answer; the runtime takes any. */
const answer = text(64_000);

export const elements12: ReadonlyMap<string, Check> = new Map([
  ['cmi.core.lesson_location', text(255)],
  ['cmi.core.lesson_status', status],
  ['cmi.core.score.raw', percent],
  ['cmi.core.score.min', percent],
  ['cmi.core.score.max', percent],
  ['cmi.core.exit', words('time-out', 'suspend', 'logout', 'normal')],
  ['cmi.core.session_time', time],
  ['cmi.suspend_data', text(64_000)],
  ['cmi.comments', text(4096)],
  ['cmi.student_preference.audio', decimal(-1, 100)],
  ['cmi.student_preference.language', text(255)],
  ['cmi.student_preference.speed', decimal(-100, 100)],
  ['cmi.student_preference.text', decimal(-1, 1)],
  ['cmi.objectives.n.id', text(255)],
  ['cmi.objectives.n.score.raw', percent],
  ['cmi.objectives.n.score.min', percent],
  ['cmi.objectives.n.score.max', percent],
  ['cmi.objectives.n.status', status],
  ['cmi.interactions.n.id', text(255)],
  ['cmi.interactions.n.objectives.n.id', text(255)],
  ['cmi.interactions.n.time', time],
  ['cmi.interactions.n.type', types],
  ['cmi.interactions.n.correct_responses.n.pattern', answer],
  ['cmi.interactions.n.weighting', decimal()],
  ['cmi.interactions.n.student_response', answer],
  ['cmi.interactions.n.result', result],
  ['cmi.interactions.n.latency', time],
]);

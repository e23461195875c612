/** SCORM 2004 4th edition, Run-Time Environment, chapter 4: what a course may set. `n`: the index in a collection. */
import { anyOf, type Check, decimal, text, time, words } from './element-values.ts';

const completion = words('completed', 'incomplete', 'not attempted', 'unknown');
const success = words('passed', 'failed', 'unknown');
const types = words(
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
);
const result = anyOf(words('correct', 'incorrect', 'unanticipated', 'neutral'), decimal());
/** The standard says 250 characters of a description, and of an answer by its type; the runtime takes more. */
const long = text(64_000);

export const elements2004: ReadonlyMap<string, Check> = new Map([
  ['cmi.completion_status', completion],
  ['cmi.success_status', success],
  ['cmi.exit', words('time-out', 'suspend', 'logout', 'normal')],
  ['cmi.location', text(1000)],
  ['cmi.progress_measure', decimal(0, 1)],
  ['cmi.score.scaled', decimal(-1, 1)],
  ['cmi.score.raw', decimal()],
  ['cmi.score.min', decimal()],
  ['cmi.score.max', decimal()],
  ['cmi.session_time', time],
  ['cmi.suspend_data', text(64_000)],
  ['cmi.comments_from_learner.n.comment', text(4000)],
  ['cmi.comments_from_learner.n.location', text(250)],
  ['cmi.comments_from_learner.n.timestamp', time],
  ['cmi.learner_preference.audio_level', decimal(0)],
  ['cmi.learner_preference.language', text(250)],
  ['cmi.learner_preference.delivery_speed', decimal(0)],
  ['cmi.learner_preference.audio_captioning', words('-1', '0', '1')],
  ['cmi.objectives.n.id', text(4000)],
  ['cmi.objectives.n.score.scaled', decimal(-1, 1)],
  ['cmi.objectives.n.score.raw', decimal()],
  ['cmi.objectives.n.score.min', decimal()],
  ['cmi.objectives.n.score.max', decimal()],
  ['cmi.objectives.n.success_status', success],
  ['cmi.objectives.n.completion_status', completion],
  ['cmi.objectives.n.progress_measure', decimal(0, 1)],
  ['cmi.objectives.n.description', long],
  ['cmi.interactions.n.id', text(4000)],
  ['cmi.interactions.n.type', types],
  ['cmi.interactions.n.objectives.n.id', text(4000)],
  ['cmi.interactions.n.timestamp', time],
  ['cmi.interactions.n.correct_responses.n.pattern', long],
  ['cmi.interactions.n.weighting', decimal()],
  ['cmi.interactions.n.learner_response', long],
  ['cmi.interactions.n.result', result],
  ['cmi.interactions.n.latency', time],
  ['cmi.interactions.n.description', long],
]);

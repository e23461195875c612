/**
 * The SCORM 2004 Run-Time Environment's data model as a table, as strict as Moodle and ADL's own run-time together:
 * who may do what with which element, and how it looks.
 */
import { rowAndField, type Judgement, type Rows } from './scorm12-standard.ts';

type Takes = (value: string) => boolean;

interface Rule {
  readonly access: 'read' | 'write' | 'both';
  readonly takes?: Takes;
  /** Of the right type, but outside the range: 407 instead of 406. */
  readonly inRange?: (value: number) => boolean;
}

const read: Rule = { access: 'read' };

function both(takes: Takes, inRange?: (value: number) => boolean): Rule {
  return { access: 'both', takes, ...(inRange && { inRange }) };
}

function write(takes: Takes): Rule {
  return { access: 'write', takes };
}

const oneOf =
  (...words: readonly string[]): Takes =>
  (value) =>
    words.includes(value);

const isText = (longest: number) => (value: string) => value.length <= longest;
const isLine = (value: string) => /^.{0,250}$/.test(value);
const isId = (value: string) => /^[!-~]{1,4000}$/.test(value);
/** No exponent, at most 5 digits before the point and 18 after it. */
const isReal = (value: string) => /^-?\d{1,5}(\.\d{1,18})?$/.test(value);
const isTimestamp = (value: string) =>
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]\d\d:\d\d)?)?$/.test(
    value,
  );
const isTimespan = (value: string) =>
  /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value);
const isResult = (value: string) =>
  isReal(value) || oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value);
const isType = oneOf(
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
/** Choice alone: the course asks nothing else yet. A set of at most 36 short identifiers, none twice. */
function isChoice(value: string): boolean {
  const chosen = value === '' ? [] : value.split('[,]');
  const short = chosen.every((token) => /^[A-Za-z0-9_.]{1,250}$/.test(token));
  return short && chosen.length <= 36 && new Set(chosen).size === chosen.length;
}
const isRequest = (value: string) =>
  oneOf('continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll', '_none_')(value) ||
  /^\{target=[^}]+\}(choice|jump)$/.test(value);

/** `n` stands for an index. */
export const scorm2004Elements: Readonly<Record<string, Rule>> = {
  'cmi._version': read,
  'cmi.completion_status': both(oneOf('completed', 'incomplete', 'not attempted', 'unknown')),
  'cmi.completion_threshold': read,
  'cmi.credit': read,
  'cmi.entry': read,
  'cmi.exit': write(oneOf('', 'time-out', 'suspend', 'logout', 'normal')),
  'cmi.interactions._children': read,
  'cmi.interactions._count': read,
  'cmi.interactions.n.id': both(isId),
  'cmi.interactions.n.type': both(isType),
  'cmi.interactions.n.timestamp': both(isTimestamp),
  'cmi.interactions.n.weighting': both(isReal),
  'cmi.interactions.n.learner_response': both(isChoice),
  'cmi.interactions.n.result': both(isResult),
  'cmi.interactions.n.latency': both(isTimespan),
  'cmi.interactions.n.description': both(isLine),
  'cmi.interactions.n.correct_responses._count': read,
  'cmi.interactions.n.correct_responses.n.pattern': both(isChoice),
  'cmi.launch_data': read,
  'cmi.learner_id': read,
  'cmi.learner_name': read,
  'cmi.location': both(isText(1000)),
  'cmi.mode': read,
  'cmi.progress_measure': both(isReal, (value) => value >= 0 && value <= 1),
  'cmi.scaled_passing_score': read,
  'cmi.score._children': read,
  'cmi.score.scaled': both(isReal, (value) => Math.abs(value) <= 1),
  'cmi.score.raw': both(isReal),
  'cmi.score.min': both(isReal),
  'cmi.score.max': both(isReal),
  'cmi.session_time': write(isTimespan),
  'cmi.success_status': both(oneOf('passed', 'failed', 'unknown')),
  'cmi.suspend_data': both(isText(64_000)),
  'cmi.total_time': read,
  'adl.nav.request': both(isRequest),
};

const fine: Judgement = { code: '0', why: '' };

/** `has`: whether the element holds a value. */
export function judgeGet2004(element: string, count: number, has: boolean): Judgement {
  const rule = ruleOf(element);
  if (!rule) return { code: '401', why: 'no such element' };
  if (rule.access === 'write') return { code: '405', why: 'write only' };
  const place = rowAndField(element);
  if (place && place.row >= count) return { code: '301', why: `there are ${count}` };
  return has ? fine : { code: '403', why: 'no value yet' };
}

/** `count`: interactions that the LMS holds; `rows`: the fields that each has. */
export function judgeSet2004(element: string, value: unknown, count: number, rows: Rows): Judgement {
  const rule = ruleOf(element);
  if (!rule) return { code: '401', why: 'no such element' };
  if (rule.access === 'read') return { code: '404', why: 'read only' };
  if (typeof value !== 'string') return { code: '406', why: `a ${typeof value}, not a string` };
  const order = judgeOrder(element, count, rows);
  if (order.code !== '0') return order;
  if (!rule.takes?.(value)) return { code: '406', why: 'not of the type' };
  return rule.inRange?.(Number(value)) === false ? { code: '407', why: 'out of range' } : fine;
}

function judgeOrder(element: string, count: number, rows: Rows): Judgement {
  const place = rowAndField(element);
  if (!place) return fine;
  if (place.row > count) return { code: '351', why: `a gap: there are ${count}` };
  const earlier = rows.get(place.row);
  if (place.field !== 'id' && !earlier?.has('id')) return { code: '408', why: 'before its id' };
  const pattern = /correct_responses\.(\d+)\.pattern$/.exec(element);
  if (pattern && Number(pattern[1]) > (earlier?.has('correct_responses') ? 1 : 0))
    return { code: '351', why: 'a gap among the patterns' };
  const needsType = ['learner_response', 'correct_responses'].includes(place.field);
  return needsType && !earlier?.has('type') ? { code: '408', why: 'before its type' } : fine;
}

function ruleOf(element: string): Rule | undefined {
  return scorm2004Elements[element.replace(/\.(0|[1-9]\d*)(?=\.)/g, '.n')];
}

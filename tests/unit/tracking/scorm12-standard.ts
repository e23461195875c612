/** The SCORM 1.2 Run-Time Environment's data model as a table: who may do what with which element, and how it looks. */

interface Rule {
  readonly access: 'read' | 'write' | 'both';
  readonly takes?: (value: string) => boolean;
}

const read: Rule = { access: 'read' };

function both(takes: (value: string) => boolean): Rule {
  return { access: 'both', takes };
}

function write(takes: (value: string) => boolean): Rule {
  return { access: 'write', takes };
}

function oneOf(...words: readonly string[]): (value: string) => boolean {
  return (value) => words.includes(value);
}

const isText = (longest: number) => (value: string) => value.length <= longest;
const isId = (value: string) => /^[!-~]{1,255}$/.test(value);
const isDecimal = (value: string) => /^-?\d{1,10}(\.\d{1,10})?$/.test(value);
const isPercent = (value: string) =>
  value === '' || (isDecimal(value) && Number(value) >= 0 && Number(value) <= 100);
const isTime = (value: string) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const isTimespan = (value: string) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const isStatus = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');
const isWeighting = (value: string) => isDecimal(value) && Math.abs(Number(value)) <= 100;
const isResult = (value: string) =>
  isDecimal(value) || oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value);
const isType = oneOf(
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
);
/** Choice alone: the course asks nothing else yet. */
const isChoice = (value: string) => /^[0-9a-z](,[0-9a-z])*$/.test(value);
const isPattern = (value: string) => /^([0-9a-z]|\{[0-9a-z](,[0-9a-z])+\})$/.test(value);

/** `n` stands for an index. */
export const scorm12Elements: Readonly<Record<string, Rule>> = {
  'cmi.core._children': read,
  'cmi.core.student_id': read,
  'cmi.core.student_name': read,
  'cmi.core.lesson_location': both(isText(255)),
  'cmi.core.credit': read,
  'cmi.core.lesson_status': both(isStatus),
  'cmi.core.entry': read,
  'cmi.core.score._children': read,
  'cmi.core.score.raw': both(isPercent),
  'cmi.core.score.min': both(isPercent),
  'cmi.core.score.max': both(isPercent),
  'cmi.core.total_time': read,
  'cmi.core.lesson_mode': read,
  'cmi.core.exit': write(oneOf('', 'time-out', 'suspend', 'logout')),
  'cmi.core.session_time': write(isTimespan),
  'cmi.suspend_data': both(isText(4096)),
  'cmi.launch_data': read,
  'cmi.comments': both(isText(4096)),
  'cmi.comments_from_lms': read,
  'cmi.interactions._children': read,
  'cmi.interactions._count': read,
  'cmi.interactions.n.id': write(isId),
  'cmi.interactions.n.type': write(isType),
  'cmi.interactions.n.time': write(isTime),
  'cmi.interactions.n.weighting': write(isWeighting),
  'cmi.interactions.n.student_response': write((value) => isText(255)(value) && isChoice(value)),
  'cmi.interactions.n.result': write(isResult),
  'cmi.interactions.n.latency': write(isTimespan),
  'cmi.interactions.n.correct_responses._count': read,
  'cmi.interactions.n.correct_responses.n.pattern': write((value) => isText(255)(value) && isPattern(value)),
};

export interface Judgement {
  /** Error code of the standard, '0' where all is well. */
  readonly code: string;
  readonly why: string;
}

const fine: Judgement = { code: '0', why: '' };

/** What is known of an interaction: which of its fields were set in this session. */
export type Rows = ReadonlyMap<number, ReadonlySet<string>>;

export function judgeGet(element: string): Judgement {
  const rule = ruleOf(element);
  if (!rule) return { code: '201', why: 'no such element' };
  return rule.access === 'write' ? { code: '404', why: 'write only' } : fine;
}

/** `count`: interactions that the LMS holds; `rows`: those touched in this session. */
export function judgeSet(element: string, value: unknown, count: number, rows: Rows): Judgement {
  const rule = ruleOf(element);
  if (element.endsWith('._children') || element.endsWith('._count')) return { code: '402', why: 'a keyword' };
  if (!rule) return { code: '201', why: 'no such element' };
  if (rule.access === 'read') return { code: '403', why: 'read only' };
  if (typeof value !== 'string') return { code: '405', why: `a ${typeof value}, not a string` };
  if (!rule.takes?.(value)) return { code: '405', why: 'not of the type' };
  return judgeOrder(element, count, rows);
}

function judgeOrder(element: string, count: number, rows: Rows): Judgement {
  const place = rowAndField(element);
  if (!place) return fine;
  if (place.row > count) return { code: '201', why: `a gap: there are ${count}` };
  const earlier = rows.get(place.row);
  if (place.field !== 'id' && !earlier?.has('id')) return { code: '201', why: 'before its id' };
  const needsType = ['student_response', 'correct_responses'].includes(place.field);
  return needsType && !earlier?.has('type') ? { code: '201', why: 'before its type' } : fine;
}

export function rowAndField(element: string): { row: number; field: string } | undefined {
  const match = /^cmi\.interactions\.(\d+)\.([a-z_]+)/.exec(element);
  return match ? { row: Number(match[1]), field: match[2] ?? '' } : undefined;
}

function ruleOf(element: string): Rule | undefined {
  return scorm12Elements[element.replace(/\.(0|[1-9]\d*)(?=\.)/g, '.n')];
}

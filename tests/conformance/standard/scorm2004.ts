/**
 * The SCORM 2004 Run-Time Environment's data model, as strict as Moodle and ADL's own run-time together: who may do
 * what with which element, and how it looks.
 */
import {
  isPattern2004,
  isReal,
  isResponse2004,
  mostPatterns,
  scorm2004Types,
} from './scorm2004-responses.ts';
import { both, read, write, type Rule, type Standard } from './standard.ts';
import { isLine, isText, oneOf } from './values.ts';

/** No space; a URN with its namespace. */
const isId = (value: string) =>
  /^[!-~]{1,4000}$/.test(value) && (!value.startsWith('urn:') || /^urn:[A-Za-z0-9-]{1,31}:./.test(value));
/** A zone only after a fraction, of at most two digits; to the year at which Moodle stops. */
const timestamp =
  /^((?:19[7-9]\d|20[0-2]\d|203[0-8])-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
const isTimestamp = (value: string) => {
  const day = timestamp.exec(value)?.[1];
  return day !== undefined && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
};
const isTimespan = (value: string) =>
  /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value);
const isResult = (value: string) =>
  isReal(value) || oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value, '');
const isCompletion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const isSuccess = oneOf('passed', 'failed', 'unknown');
const isLanguage = (value: string) => /^(([A-Za-z]{2,3}|[ix])(-[A-Za-z0-9]{1,8})*)?$/.test(value);

const fromZero = { inRange: (value: number) => value >= 0 };
const fraction = { inRange: (value: number) => value >= 0 && value <= 1 };
const signedFraction = { inRange: (value: number) => Math.abs(value) <= 1 };

const elements: Readonly<Record<string, Rule>> = {
  'cmi._version': read,
  'cmi.comments_from_learner._children': read,
  'cmi.comments_from_learner._count': read,
  'cmi.comments_from_learner.n.comment': both(isLine(4000)),
  'cmi.comments_from_learner.n.location': both(isLine(250)),
  'cmi.comments_from_learner.n.timestamp': both(isTimestamp),
  'cmi.comments_from_lms._children': read,
  'cmi.comments_from_lms._count': read,
  'cmi.comments_from_lms.n.comment': read,
  'cmi.comments_from_lms.n.location': read,
  'cmi.comments_from_lms.n.timestamp': read,
  'cmi.completion_status': both(isCompletion),
  'cmi.completion_threshold': read,
  'cmi.credit': read,
  'cmi.entry': read,
  'cmi.exit': write(oneOf('', 'time-out', 'suspend', 'logout', 'normal')),
  'cmi.interactions._children': read,
  'cmi.interactions._count': read,
  'cmi.interactions.n.id': both(isId),
  'cmi.interactions.n.type': both(oneOf(...scorm2004Types)),
  'cmi.interactions.n.objectives._count': read,
  'cmi.interactions.n.objectives.n.id': both(isId, { unique: 'in-list' }),
  'cmi.interactions.n.timestamp': both(isTimestamp),
  'cmi.interactions.n.weighting': both(isReal),
  'cmi.interactions.n.learner_response': both(isResponse2004, { needsType: true }),
  'cmi.interactions.n.result': both(isResult),
  'cmi.interactions.n.latency': both(isTimespan),
  'cmi.interactions.n.description': both(isLine(250)),
  'cmi.interactions.n.correct_responses._count': read,
  'cmi.interactions.n.correct_responses.n.pattern': both(isPattern2004, {
    needsType: true,
    unique: 'in-list',
  }),
  'cmi.launch_data': read,
  'cmi.learner_id': read,
  'cmi.learner_name': read,
  'cmi.learner_preference._children': read,
  'cmi.learner_preference.audio_level': both(isReal, fromZero),
  'cmi.learner_preference.language': both(isLanguage),
  'cmi.learner_preference.delivery_speed': both(isReal, fromZero),
  'cmi.learner_preference.audio_captioning': both(oneOf('-1', '0', '1')),
  'cmi.location': both(isText(1000)),
  'cmi.max_time_allowed': read,
  'cmi.mode': read,
  'cmi.objectives._children': read,
  'cmi.objectives._count': read,
  'cmi.objectives.n.id': both(isId, { unique: 'fixed' }),
  'cmi.objectives.n.score._children': read,
  'cmi.objectives.n.score.scaled': both(isReal, signedFraction),
  'cmi.objectives.n.score.raw': both(isReal),
  'cmi.objectives.n.score.min': both(isReal),
  'cmi.objectives.n.score.max': both(isReal),
  'cmi.objectives.n.success_status': both(isSuccess),
  'cmi.objectives.n.completion_status': both(isCompletion),
  'cmi.objectives.n.progress_measure': both(isReal, fraction),
  'cmi.objectives.n.description': both(isLine(250)),
  'cmi.progress_measure': both(isReal, fraction),
  'cmi.scaled_passing_score': read,
  'cmi.score._children': read,
  'cmi.score.scaled': both(isReal, signedFraction),
  'cmi.score.raw': both(isReal),
  'cmi.score.min': both(isReal),
  'cmi.score.max': both(isReal),
  'cmi.session_time': write(isTimespan),
  'cmi.success_status': both(isSuccess),
  'cmi.suspend_data': both(isText(64_000)),
  'cmi.time_limit_action': read,
  'cmi.total_time': read,
  // Moodle ends `exit` with an error and runs `exitAll` and `abandonAll` as code.
  'adl.nav.request': both(oneOf('suspendAll')),
  'adl.nav.request_valid.continue': read,
  'adl.nav.request_valid.previous': read,
};

/** Shared data came with the 4th edition. */
const elements4th: Readonly<Record<string, Rule>> = {
  'adl.data._children': read,
  'adl.data._count': read,
  'adl.data.n.id': read,
  'adl.data.n.store': both(isText(64_000)),
};

function mostEntries(list: string, type: string): number {
  if (list === 'cmi.objectives') return 100;
  if (list.endsWith('.objectives')) return 10;
  return list.endsWith('.correct_responses') ? mostPatterns(type) : 250;
}

/** A set is the same in whatever order. */
function keyOf(value: string, type: string): string {
  return type === 'choice' ? value.split('[,]').sort().join('[,]') : value;
}

/** The editions differ in nothing else that content can see. */
export const scorm2004 = (edition: '3rd' | '4th'): Standard => ({
  methods: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
  },
  codes: {
    startedTwice: '103',
    startedAfterEnd: '104',
    before: { finish: '112', get: '122', set: '132', commit: '142' },
    after: { finish: '113', get: '123', set: '133', commit: '143' },
    argument: '201',
    unknown: '401',
    noChildren: '301',
    noCount: '301',
    readOnly: '404',
    writeOnly: '405',
    keyword: '404',
    type: '406',
    range: '407',
    gap: '351',
    beyond: '301',
    early: '408',
    notUnique: '351',
    noValue: '403',
  },
  elements: edition === '4th' ? { ...elements, ...elements4th } : elements,
  initial: {
    'cmi._version': '1.0',
    'cmi.completion_status': 'unknown',
    'cmi.credit': 'credit',
    'cmi.entry': 'ab-initio',
    'cmi.learner_id': 'ann',
    'cmi.learner_name': 'Adams, Ann',
    'cmi.mode': 'normal',
    'cmi.success_status': 'unknown',
    'cmi.total_time': 'PT0S',
    'cmi.score._children': 'scaled,raw,min,max',
    'cmi.objectives._children': 'id,score,success_status,completion_status,progress_measure,description',
    'cmi.objectives._count': '0',
    'cmi.interactions._children':
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
    'cmi.interactions._count': '0',
    ...(edition === '4th' && { 'adl.data._children': 'id,store', 'adl.data._count': '0' }),
  },
  mostEntries,
  keyOf,
});

/**
 * The SCORM 1.2 Run-Time Environment's data model, as strict as Moodle (with its strict setting) and ADL's own run-time
 * together: who may do what with which element, and how it looks.
 */
import { isDecimal, isPattern12, isResponse12, scorm12Types } from './scorm12-responses.ts';
import { both, read, write, type Rule, type Standard } from './standard.ts';
import { isText, isWhole, oneOf } from './values.ts';

const isId = (value: string) => /^[!-~]{1,255}$/.test(value);
const isPercent = (value: string) =>
  value === '' || (isDecimal(value) && Number(value) >= 0 && Number(value) <= 100);
/** No fraction: the two run-times agree on no more. */
const isTime = (value: string) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value);
const isTimespan = (value: string) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const isWeighting = (value: string) => isDecimal(value) && Math.abs(Number(value)) <= 100;
const isResult = (value: string) =>
  isDecimal(value) || oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value, '');
const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

const elements: Readonly<Record<string, Rule>> = {
  'cmi.core._children': read,
  'cmi.core.student_id': read,
  'cmi.core.student_name': read,
  'cmi.core.lesson_location': both(isText(255)),
  'cmi.core.credit': read,
  'cmi.core.lesson_status': both(oneOf(...statuses)),
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
  'cmi.objectives._children': read,
  'cmi.objectives._count': read,
  'cmi.objectives.n.id': both(isId, { unique: 'fixed' }),
  'cmi.objectives.n.score._children': read,
  'cmi.objectives.n.score.raw': both(isPercent),
  'cmi.objectives.n.score.min': both(isPercent),
  'cmi.objectives.n.score.max': both(isPercent),
  'cmi.objectives.n.status': both(oneOf(...statuses, 'not attempted')),
  'cmi.student_data._children': read,
  'cmi.student_data.mastery_score': read,
  'cmi.student_data.max_time_allowed': read,
  'cmi.student_data.time_limit_action': read,
  'cmi.student_preference._children': read,
  'cmi.student_preference.audio': both(isWhole(-1, 100)),
  'cmi.student_preference.language': both(isText(255)),
  'cmi.student_preference.speed': both(isWhole(-100, 100)),
  'cmi.student_preference.text': both(isWhole(-1, 1)),
  'cmi.interactions._children': read,
  'cmi.interactions._count': read,
  'cmi.interactions.n.id': write(isId),
  'cmi.interactions.n.objectives._count': read,
  'cmi.interactions.n.objectives.n.id': write(isId, { unique: 'in-list' }),
  'cmi.interactions.n.type': write(oneOf(...scorm12Types)),
  'cmi.interactions.n.time': write(isTime),
  'cmi.interactions.n.weighting': write(isWeighting),
  'cmi.interactions.n.student_response': write(isResponse12, { needsType: true }),
  'cmi.interactions.n.result': write(isResult),
  'cmi.interactions.n.latency': write(isTimespan),
  'cmi.interactions.n.correct_responses._count': read,
  'cmi.interactions.n.correct_responses.n.pattern': write(isPattern12, { needsType: true }),
};

const outside = { finish: '301', get: '301', set: '301', commit: '301' };

export const scorm12: Standard = {
  methods: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  codes: {
    startedTwice: '101',
    startedAfterEnd: '101',
    before: outside,
    after: outside,
    argument: '201',
    unknown: '201',
    noChildren: '202',
    noCount: '203',
    readOnly: '403',
    writeOnly: '404',
    keyword: '402',
    type: '405',
    range: '405',
    gap: '201',
    beyond: '201',
    early: '201',
    notUnique: '201',
    noValue: '',
  },
  elements,
  initial: {
    'cmi.core._children':
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.student_id': 'ann',
    'cmi.core.student_name': 'Adams, Ann',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.entry': 'ab-initio',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.score._children': 'raw,min,max',
    'cmi.core.total_time': '0000:00:00.00',
    'cmi.objectives._children': 'id,score,status',
    'cmi.objectives._count': '0',
    'cmi.interactions._children':
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
    'cmi.interactions._count': '0',
  },
  mostEntries: () => Number.POSITIVE_INFINITY,
  keyOf: (value) => value,
};

/** What a course finds in the data model when it opens. */
import type { FlatRecord } from '../storage/flatten-record.ts';
import { studentId } from './attempts.ts';
import type { Standard } from './data-model.ts';
import type { OpenedLaunch } from './launches.ts';

/** 150.5 → `0000:02:30.5`, within the four digits of hours that SCORM 1.2 allows. */
export function writeTimespan(seconds: number): string {
  const whole = Math.min(Math.round(seconds * 100) / 100, 9999 * 3600);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = Math.round((whole % 60) * 100) / 100;
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${rest < 10 ? '0' : ''}${rest}`;
}

/** 150.5 → `PT150.5S`, as SCORM 2004 writes it. */
export function writeDuration(seconds: number): string {
  return `PT${Math.round(seconds * 100) / 100}S`;
}

/**
 * For scorm-again's loadFromFlattenedJSON.
 *
 * A session that ended without Finish or Terminate (a crash, a dead battery) is resumed like a suspended one.
 */
export function seedLaunch(learnerName: string, launch: OpenedLaunch, standard: Standard): FlatRecord {
  const { attempt } = launch;
  const record = JSON.parse(attempt.record) as FlatRecord;
  const begun = Object.keys(record).length > 0;
  const exit = record[standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit'];
  const entry = !begun ? 'ab-initio' : exit === 'suspend' || !launch.lastFinished ? 'resume' : '';
  const kept = Object.entries(record).filter(([name, value]) => value !== '' && !perLaunch.test(name));
  const learner = { id: studentId(attempt), name: learnerName };
  const own =
    standard === 'scorm12'
      ? seed12(learner, entry, attempt.seconds)
      : seed2004(learner, entry, attempt.seconds);
  const fresh = standard === 'scorm12' && !begun ? { 'cmi.core.lesson_status': 'not attempted' } : {};
  return { ...fresh, ...Object.fromEntries(kept), ...own };
}

/** Elements that a launch starts without, or that the server knows better. */
const perLaunch =
  /^cmi\.(?:core\.)?(?:session_time|total_time|exit|entry|student_id|student_name|learner_id|learner_name|credit|lesson_mode|mode)$/;

interface SeedLearner {
  readonly id: string;
  readonly name: string;
}

function seed12({ id, name }: SeedLearner, entry: string, seconds: number): FlatRecord {
  return {
    'cmi.core.student_id': id,
    'cmi.core.student_name': name,
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.entry': entry,
    'cmi.core.total_time': writeTimespan(seconds),
  };
}

function seed2004({ id, name }: SeedLearner, entry: string, seconds: number): FlatRecord {
  return {
    'cmi.learner_id': id,
    'cmi.learner_name': name,
    'cmi.credit': 'credit',
    'cmi.mode': 'normal',
    'cmi.entry': entry,
    'cmi.total_time': writeDuration(seconds),
  };
}

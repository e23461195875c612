/** Between what is stored and the SCORM 1.2 data model that a launch starts with. */
import type { RecordedCmi } from './commit-body.ts';
import type { Learner } from '../learners/learners.ts';
import { studentId } from '../learners/learners.ts';
import type { OpenedLaunch } from './attempts.ts';

/** For scorm-again's loadFromJSON; what a launch leaves out is empty. */
export interface SeedCmi {
  readonly core: Readonly<Record<string, unknown>>;
  readonly suspend_data?: string;
  readonly interactions?: unknown;
  readonly objectives?: unknown;
}

/** `00:02:30.5` → 150.5; anything else → 0. */
export function readSeconds(timespan: string): number {
  const match = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(timespan);
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : 0;
}

/** 150.5 → `0000:02:30.5`, within the four digits of hours that SCORM 1.2 allows. */
export function writeTimespan(seconds: number): string {
  const whole = Math.min(Math.round(seconds * 100) / 100, 9999 * 3600);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = Math.round((whole % 60) * 100) / 100;
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${rest < 10 ? '0' : ''}${rest}`;
}

/** The stored record; `undefined` before the first commit. */
export function parseRecorded(text: string): RecordedCmi | undefined {
  return text === '' ? undefined : (JSON.parse(text) as RecordedCmi);
}

/**
 * What the course finds when it opens.
 *
 * A session that ended without LMSFinish (a crash, a dead battery) is resumed like a suspended one.
 */
export function seedLaunch(learner: Learner, launch: OpenedLaunch): SeedCmi {
  const recorded = parseRecorded(launch.attempt.cmi);
  const core = {
    student_id: studentId(learner.id),
    student_name: learner.name,
    credit: 'credit',
    lesson_mode: 'normal',
    total_time: writeTimespan(launch.attempt.seconds),
  };
  if (!recorded) return { core: { ...core, entry: 'ab-initio', lesson_status: 'not attempted' } };
  const resumes = recorded.core.exit === 'suspend' || !launch.lastFinished;
  return {
    core: {
      ...core,
      entry: resumes ? 'resume' : '',
      lesson_status: recorded.core.lesson_status,
      lesson_location: recorded.core.lesson_location,
      score: recorded.core.score,
    },
    suspend_data: recorded.suspend_data,
    interactions: recorded['interactions'],
    objectives: recorded['objectives'],
  };
}

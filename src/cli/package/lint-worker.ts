/** Lints the course in the folder that it is given, and sends what was found. */
import { parentPort, workerData } from 'node:worker_threads';
import { lintCourse } from '../../compiler/lints/lint-course.ts';
import { readSources } from '../../compiler/read-sources.ts';
import { todayHere } from '../check/today.ts';
import type { LintOrder } from './lint-beside.ts';

const { courseRoot, lang } = workerData as LintOrder;
parentPort?.postMessage(await lintCourse(readSources(courseRoot), { today: todayHere(), lang }));

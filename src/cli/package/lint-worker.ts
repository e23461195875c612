/** Lints the course in the folder that it is given, and sends what was found. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSources } from '../../compiler/read-sources.ts';
import { lintKept } from '../lint/kept-lints.ts';
import type { LintTask } from './lint-beside.ts';

const { courseRoot, lang, today } = workerData as LintTask;
parentPort?.postMessage(await lintKept({ courseRoot, lang, today, sources: readSources(courseRoot) }));

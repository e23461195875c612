/**
 * The report's own thread, with a connection of its own: SQLite answers while it is waited for, and no commit may wait
 * for a report. Readers and the writer do not hold each other up (WAL).
 */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { Kysely } from 'kysely';
import { NodeSqliteDialect } from '../storage/node-sqlite-dialect.ts';
import type { Schema } from '../storage/schema.ts';
import { CsvStreams } from './csv-streams.ts';
import { ReportPages } from './report-pages.ts';
import type { AnsweredTask, AskedTask, ReportAnswer, ReportTask, ThreadData } from './report-tasks.ts';

const { file, courses } = workerData as ThreadData;

const connect = (database: DatabaseSync) => new Kysely<Schema>({ dialect: new NodeSqliteDialect(database) });
const open = () => new DatabaseSync(file, { readOnly: true, timeout: 5_000 });

const database = open();
/** Another number once anybody has written. */
const readVersion = () => Number(database.prepare('pragma data_version').get()?.['data_version']);
const pages = new ReportPages(connect(database), courses, readVersion);
const streams = new CsvStreams(() => connect(open()), courses);

function answer(task: ReportTask): Promise<ReportAnswer> {
  switch (task.name) {
    case 'report':
      return pages.renderReport(task.selection);
    case 'questions':
      return pages.renderQuestions(task.selection);
    case 'print':
      return pages.renderPrint(task.selection, task.by);
    case 'learner':
      return pages.renderLearner(task.selection, task.id);
    case 'xlsx':
      return pages.writeWorkbook(task.selection);
    case 'csv':
      return streams.open(task.stream, task.selection);
    case 'more':
      return streams.read(task.stream);
    case 'stop':
      return streams.stop(task.stream);
  }
}

const post = (answered: AnsweredTask) => parentPort?.postMessage(answered);

parentPort?.on('message', ({ call, task }: AskedTask) => {
  answer(task).then(
    (found) => post({ call, answer: found }),
    (error: unknown) =>
      post({ call, problem: error instanceof Error ? (error.stack ?? error.message) : 'unknown' }),
  );
});

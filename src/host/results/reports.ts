/** The report, asked of its thread. */
import { Worker } from 'node:worker_threads';
import type { Selection } from '../../report/selection.ts';
import { databaseFile } from '../storage/storage.ts';
import type {
  AnsweredTask,
  AskedTask,
  ReportAnswer,
  ReportedCourse,
  ReportTask,
  ThreadData,
} from './report-tasks.ts';

interface Waiting {
  readonly resolve: (answer: ReportAnswer) => void;
  readonly reject: (error: Error) => void;
}

export class Reports {
  readonly #data: ThreadData;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #calls = 0;

  /** The thread starts with the first question. */
  constructor(dataDir: string, courses: readonly ReportedCourse[]) {
    const plain = courses.map(({ key, label, version, outline, codebook }) => ({
      key,
      label,
      version,
      outline,
      codebook,
    }));
    this.#data = { file: databaseFile(dataDir), courses: plain };
  }

  /** @returns the body of a page; `undefined` where there is no such thing */
  async render(task: Exclude<ReportTask, { readonly name: 'csv' | 'xlsx' | 'more' | 'stop' }>) {
    const answer = await this.#ask(task);
    return typeof answer === 'string' ? answer : undefined;
  }

  /** @returns `undefined` where there are too many people */
  async writeWorkbook(selection: Selection): Promise<Uint8Array | undefined> {
    const answer = await this.#ask({ name: 'xlsx', selection });
    return answer instanceof Uint8Array ? answer : undefined;
  }

  /** Each piece is made when whoever reads has taken the one before. */
  streamCsv(selection: Selection): ReadableStream<Uint8Array> {
    const stream = (this.#calls += 1);
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array>(
      {
        start: async () => {
          await this.#ask({ name: 'csv', selection, stream });
        },
        pull: async (controller) => {
          const piece = await this.#ask({ name: 'more', stream });
          if (typeof piece === 'string') controller.enqueue(encoder.encode(piece));
          else controller.close();
        },
        cancel: async () => {
          await this.#ask({ name: 'stop', stream });
        },
      },
      { highWaterMark: 1 },
    );
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#fail('The report was closed');
  }

  #ask(task: ReportTask): Promise<ReportAnswer> {
    const worker = (this.#worker ??= this.#start());
    const call = (this.#calls += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      worker.ref();
      worker.postMessage({ call, task } satisfies AskedTask);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('report-thread.ts', import.meta.url), { workerData: this.#data });
    worker.on('message', (answered: AnsweredTask) => {
      const waiting = this.#waiting.get(answered.call);
      this.#waiting.delete(answered.call);
      if (this.#waiting.size === 0) worker.unref();
      if ('problem' in answered) waiting?.reject(new Error(answered.problem));
      else waiting?.resolve(answered.answer);
    });
    // The next question starts another.
    worker.on('error', (error: unknown) => this.#fail(error instanceof Error ? error.message : 'unknown'));
    worker.on('exit', () => this.#fail('The thread of the report has ended'));
    return worker;
  }

  #fail(why: string): void {
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(why));
  }
}

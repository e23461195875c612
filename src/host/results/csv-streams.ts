/** CSVs that are being read: each piece is made when it is asked for, so that memory stays flat. */
import type { Kysely } from 'kysely';
import { continueCsv, writeCsv } from '../../report/csv.ts';
import { writeDay } from '../../report/progress-in-time.ts';
import type { Selection } from '../../report/selection.ts';
import type { Schema } from '../storage/schema.ts';
import { selectListed } from './people-query.ts';
import { toPersonRow } from './records.ts';
import type { ReportedCourse } from './report-tasks.ts';

/** People in one piece. */
const pieceSize = 500;

/** Milliseconds after which a reader that asks for nothing more is given up: it keeps the database's old pages. */
const patience = 120_000;

export class CsvStreams {
  readonly #connect: () => Kysely<Schema>;
  readonly #courses: readonly ReportedCourse[];
  readonly #open = new Map<number, { pieces: AsyncGenerator<string>; timer: NodeJS.Timeout }>();

  /** @param connect A connection for one stream: while it is read, nothing else can be asked of it. */
  constructor(connect: () => Kysely<Schema>, courses: readonly ReportedCourse[]) {
    this.#connect = connect;
    this.#courses = courses;
  }

  async open(stream: number, selection: Selection): Promise<undefined> {
    const timer = setTimeout(() => void this.stop(stream), patience).unref();
    this.#open.set(stream, { pieces: this.#write(selection), timer });
  }

  async read(stream: number): Promise<string | undefined> {
    const found = this.#open.get(stream);
    if (!found) throw new Error('The reader of this CSV was given up');
    found.timer.refresh();
    const next: IteratorResult<string, unknown> = await found.pieces.next();
    return next.done === true ? this.stop(stream) : next.value;
  }

  async stop(stream: number): Promise<undefined> {
    const found = this.#open.get(stream);
    if (!found) return;
    this.#open.delete(stream);
    clearTimeout(found.timer);
    await found.pieces.return(undefined);
  }

  async *#write(selection: Selection): AsyncGenerator<string> {
    const outline = this.#courses.find(({ key }) => key === selection.course)?.outline;
    const today = writeDay(new Date());
    const db = this.#connect();
    try {
      yield writeCsv([]);
      let rows = [];
      for await (const row of selectListed(db, selection, today).stream(pieceSize)) {
        rows.push(toPersonRow(row, outline, today));
        if (rows.length < pieceSize) continue;
        yield continueCsv(rows);
        rows = [];
      }
      if (rows.length > 0) yield continueCsv(rows);
    } finally {
      await db.destroy();
    }
  }
}

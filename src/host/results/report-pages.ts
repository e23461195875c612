/** The report's pages, from the database to their HTML. */
import type { Kysely } from 'kysely';
import { renderLearnerPage } from '../../report/learner-page.ts';
import { type Insights, renderReport } from '../../report/page.ts';
import { mostPrinted, renderPrintPage } from '../../report/print-page.ts';
import { writeDay } from '../../report/progress-in-time.ts';
import { renderQuestionsPage } from '../../report/questions-page.ts';
import type { Choice } from '../../report/report-forms.ts';
import { type Selection, writeAddress } from '../../report/selection.ts';
import { sayFilters } from '../../report/selection-words.ts';
import { nameZone } from '../../report/wording.ts';
import { mostInWorkbook, writeXlsx } from '../../report/xlsx.ts';
import type { Schema } from '../storage/schema.ts';
import { type CountedInsights, countInsights } from './insight-query.ts';
import { findLearnerPage } from './learner-query.ts';
import * as people from './people-query.ts';
import { toPersonRow } from './records.ts';
import type { ReportedCourse } from './report-tasks.ts';

/** Counts that took this many milliseconds stand for ten times as long, whatever is written meanwhile. */
const slow = 500;

export class ReportPages {
  readonly #db: Kysely<Schema>;
  readonly #courses: readonly ReportedCourse[];
  readonly #readVersion: () => number;
  readonly #counted = new Map<string, { insights: CountedInsights; version: number }>();

  /** @param readVersion a number that changes when anything is written */
  constructor(db: Kysely<Schema>, courses: readonly ReportedCourse[], readVersion: () => number) {
    this.#db = db;
    this.#courses = courses;
    this.#readVersion = readVersion;
  }

  async renderReport(selection: Selection): Promise<string> {
    const course = this.#find(selection);
    const today = writeDay(new Date());
    const rows = await people.listPage(this.#db, selection, today);
    const total = await people.countListed(this.#db, selection, today);
    const main = renderReport({
      courseTitle: course.label,
      courseVersion: course.version,
      rows: rows.map((row) =>
        toPersonRow(row, course.outline, today, writeAddress(`/report/learners/${row.id}`, selection)),
      ),
      csv: writeAddress('/report.csv', selection),
      served: {
        selection,
        ...(await this.#listChoices()),
        counts: await people.countByStatus(this.#db, selection, today),
        hidden: await people.countHidden(this.#db),
        total,
        xlsx: total > mostInWorkbook ? undefined : writeAddress('/report/people.xlsx', selection),
        insights: this.#view(await this.#count(course), selection.group),
      },
    });
    return String(await main);
  }

  async renderQuestions(selection: Selection): Promise<string> {
    const course = this.#find(selection);
    const { mistakes, at } = this.#view(await this.#count(course), selection.group);
    const page = { courseTitle: course.label, selection, ...(await this.#listChoices()), mistakes, at };
    return String(await renderQuestionsPage(page));
  }

  async renderPrint(selection: Selection, by: string): Promise<string> {
    const course = this.#find(selection);
    const today = writeDay(new Date());
    const rows = await people.selectListed(this.#db, selection, today).limit(mostPrinted).execute();
    const { groups } = await this.#listChoices();
    const page = renderPrintPage({
      courseTitle: course.label,
      courseVersion: [course.version, course.outline?.hash].filter(Boolean).join(', '),
      rows: rows.map((row) => toPersonRow(row, course.outline, today)),
      total: await people.countListed(this.#db, selection, today),
      filters: sayFilters(selection, groups),
      printedBy: by,
      printedAt: new Date().toISOString(),
      zone: nameZone(),
      back: writeAddress('/report', selection),
    });
    return String(await page);
  }

  async renderLearner(selection: Selection, id: number): Promise<string | undefined> {
    const course = this.#find(selection);
    const today = writeDay(new Date());
    const page = await findLearnerPage(this.#db, id, course, this.#courses, selection, today);
    return page && String(await renderLearnerPage(page));
  }

  async writeWorkbook(selection: Selection): Promise<Uint8Array | undefined> {
    const { outline } = this.#find(selection);
    const today = writeDay(new Date());
    if ((await people.countListed(this.#db, selection, today)) > mostInWorkbook) return undefined;
    const rows = await people.selectListed(this.#db, selection, today).execute();
    return writeXlsx(rows.map((row) => toPersonRow(row, outline, today)));
  }

  #find({ course }: Selection): ReportedCourse {
    const found = this.#courses.find(({ key }) => key === course);
    if (!found) throw new Error('No such course is served');
    return found;
  }

  async #listChoices(): Promise<{ courses: Choice[]; groups: Choice[] }> {
    const groups = await people.listGroups(this.#db);
    const named = groups.map(({ id, name }) => ({ value: String(id), label: name }));
    return {
      courses: this.#courses.map(({ key, label }) => ({ value: key, label })),
      groups: named.length === 0 ? [] : [...named, { value: 'none', label: 'No group' }],
    };
  }

  async #count(course: ReportedCourse): Promise<CountedInsights> {
    const known = this.#counted.get(course.key);
    const version = this.#readVersion();
    if (known?.version === version) return known.insights;
    const age = known ? Date.now() - Date.parse(known.insights.at) : Infinity;
    if (known && known.insights.took > slow && age < 10 * known.insights.took) return known.insights;
    const insights = await countInsights(this.#db, course);
    this.#counted.set(course.key, { insights, version });
    return insights;
  }

  #view({ stops, mistakes, times, at }: CountedInsights, group: string | undefined): Insights {
    return { stops: stops?.view(group), mistakes: mistakes.view(group), times: times.view(group), at };
  }
}

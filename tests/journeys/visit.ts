/** One learner's visit in one tab: the player, and beside it what the oracle says the learner has done. */
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { SaveOutcome } from '../../src/app/saver.ts';
import type { Course } from '../../src/model/course.ts';
import type { Progress } from '../../src/model/progress.ts';
import { worstCaseOf } from '../../src/model/worst-case.ts';
import { answerTo } from './answers.ts';
import type { Device, Registry, Visiting } from './device.ts';
import {
  allComplete,
  bringTogether,
  chaptersOf,
  complete,
  giveAnswer,
  hasNews,
  holdsWork,
  listAnswers,
  noWork,
  openChapter,
  questionsOf,
  read,
  readChapter,
  settle,
  tellNews,
  visited,
  without,
  withReports,
  type Copy,
  type Work,
} from './learner-model.ts';
import { openLms, type Held, type LmsRecord, type LmsSession } from './lms.ts';
import { Page, type Way } from './page.ts';
import { expectNotLowered, expectObjectives, expectRows, expectStanding, readStanding } from './reported.ts';

export interface VisitPlace {
  readonly way: Way;
  readonly course: Course;
  readonly device: Device;
  /** Empty without an LMS. */
  readonly learner: string;
  readonly record: LmsRecord;
  readonly registry: Registry;
  readonly nextSerial: () => number;
}

export class Visit {
  readonly place: VisitPlace;
  readonly page: Page;
  /** What the learner has done, as far as this visit knows. */
  work: Work = noWork;
  isAlive = true;
  /** Whether this visit gave the course anything to keep. */
  hasRecorded = false;
  /** Whether there is anything in it that could be missed: a place in the course is not. */
  #isWorth = false;
  #wasLiedTo = false;
  /** Whether the record was changed by anything but this visit, so that what it holds is nobody's doing. */
  isMixed = false;
  /** Whether answers that another one replaces are kept. */
  #keepsAside = false;
  readonly #before: Held;
  /** After what this visit wrote last. */
  #version: number;
  /** What there was at launch. */
  #found = noWork;
  /** Whether another device was refused a row that this one cannot know of. */
  #isBehind = false;
  #fault: Error | undefined;
  readonly #lms: LmsSession<object> | undefined;

  constructor(place: VisitPlace) {
    this.place = place;
    const { way, course, device, record } = place;
    this.#before = record.data;
    this.#version = record.version;
    this.#lms =
      way === 'stand-alone'
        ? undefined
        : openLms(way, record, {
            learnerId: place.learner,
            manner: () => device.manner,
            isAlive: () => this.isAlive,
            onRefused: () => record.owing.add(device.name),
            onIdle: (call) => this.#note(() => expect.fail(`set without need: ${call}`)),
            onWritten: (before) => this.#note(() => this.#noteWritten(before)),
          });
    this.page = new Page({
      way,
      course,
      device,
      api: this.#lms?.api,
      onSavedState: (text, saves) => this.#note(() => this.#noteSavedState(text, saves)),
      onSettled: (outcome) => this.#note(() => this.#noteSettled(outcome)),
    });
  }

  /** Not while the LMS shows it for review; it may still be that there is nothing to write. */
  get #mayWrite(): boolean {
    return this.place.way === 'stand-alone' || this.place.record.mode === 'normal';
  }

  get records(): boolean {
    return this.page.store?.records ?? false;
  }

  /** Whether earlier work cannot be shown, and the learner has not decided. */
  get isHeld(): boolean {
    return this.page.store?.held !== undefined;
  }

  /** Opens the course; what it loads must be what was done. Resolves to how it was found. */
  async open(): Promise<string> {
    const { course } = this.place;
    const [found, how] = this.#foresee();
    this.#found = found;
    const settled = settle(course, found);
    const mayTell = this.#mayWrite && how !== resultOnly;
    const isNews = mayTell && hasNews(course, settled);
    this.work = isNews ? settled : tellNews(course, settled);
    this.#takeOver();
    this.#isWorth = how === together;
    const launch = await this.page.open();
    const loaded = toWork(this.page.store?.progress);
    expect(loaded, `loaded, ${how}`).toEqual(bare(this.work));
    expect(this.page.store?.missing, 'said to be missing').toBe(losses.get(how));
    expect(this.page.store?.hasNews, 'news').toBe(isNews);
    this.#keepsAside = this.page.tracker.kept;
    const answers = [...(this.page.store?.progress.answers.values() ?? [])];
    const rows = answers.flatMap(({ response, index }) => (response.kind === 'judgements' ? [] : [index]));
    expect(new Set(rows).size, 'two answers with one row').toBe(rows.length);
    const wanted = this.work.at > 0 ? this.work.at : launch.location;
    const first = chaptersOf(course).find(({ number }) => number === wanted) ?? chaptersOf(course)[0];
    await this.openChapter(first?.number ?? 0);
    if (isNews) {
      this.work = tellNews(course, this.work);
      this.page.tellNews();
    }
    this.page.settleDown();
    return launch.mode === 'review' ? 'review' : how;
  }

  /** Resolves when its questions can be answered. */
  async openChapter(number: number): Promise<void> {
    const chapter = chaptersOf(this.place.course).find((known) => known.number === number);
    if (!chapter) return;
    this.work = openChapter(this.work, number);
    await this.page.openChapter(chapter);
  }

  readChapter(): void {
    this.#isWorth = true;
    this.work = readChapter(this.place.course, this.work, this.work.at);
    this.page.readChapter(this.work.at);
  }

  /** Opens its chapter first, as a learner must. */
  async answer(number: number, wantRight: boolean, variant: number): Promise<void> {
    const { course, device, learner, nextSerial } = this.place;
    const question = questionsOf(course).find((known) => known.number === number);
    const chapter = chaptersOf(course).find(({ questions }) => questions.some((known) => known === question));
    if (!question || !chapter) return;
    if (this.work.at !== chapter.number) await this.openChapter(chapter.number);
    const { response, right } = answerTo(question, wantRight, variant);
    const serial = nextSerial();
    const before = this.work.answers.get(number);
    this.work = giveAnswer(course, this.work, question, { response, right, serial });
    this.#isWorth = true;
    this.page.answer(question, response, right, serial * 10);
    if (!before || before.fingerprint === question.fingerprint) return;
    if (!this.#keepsAside || device.storageState !== 'works') return;
    const { fingerprint, tries } = before;
    const aside = device.listAside(learner);
    expect(aside, 'the answer to the question as it was').toContainEqual([
      number,
      expect.objectContaining({ fingerprint, tries }),
    ]);
  }

  /** Rows of the work that is given up stay, and no LMS by SCORM 1.2 says whose they are. */
  startAfresh(): void {
    const { record } = this.place;
    if (Number(record.data['cmi.interactions._count'] ?? 0) > 0) record.isMarred = true;
    this.page.startAfresh();
  }

  /** Throws what was found wrong so far, forbidden calls included. */
  expectSound(): void {
    if (this.#fault) throw this.#fault;
    const faults = this.#lms?.errors.filter(({ code, call }) => code !== '403' || !call.startsWith('Get'));
    const told = faults?.map(({ call, code, why }) => `${call}: ${code}, ${why}`) ?? [];
    if (told.length > 0) expect.fail(`calls that the standard forbids:\n${told.join('\n')}`);
  }

  /** The player catches what is thrown at it: the journey hears of it later. */
  #note(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.#fault ??= error as Error;
    }
  }

  /** What the LMS and this device hold now, brought together as decision 5 says, and in which way. */
  #foresee(): [Work, string] {
    const { device, registry, learner, way, record } = this.place;
    const text = way === 'stand-alone' ? device.findAlone() : (record.data['cmi.suspend_data'] ?? '');
    const found: Copy | undefined = text === '' ? { saves: 0, work: noWork } : registry.get(text);
    const entry = this.#mayWrite ? device.findEntry(registry, learner) : undefined;
    if (!found) return [entry?.work ?? noWork, 'held back'];
    if (!entry) return text === '' ? this.#foreseeLoss() : [found.work, asRecorded];
    // A copy of this very visit is not another device's, even where its taking was never heard of.
    const isOwn = [...entry.visits].some(
      (visit) => visit.place.device === device && registry.get(text)?.visits.has(visit) === true,
    );
    const startedFrom = isOwn && found.saves <= entry.saves ? found.saves : entry.startedFrom;
    const both = bringTogether(found, entry, startedFrom);
    // With nothing in it that the record lacks, nothing can be lost.
    return [both, isDeepStrictEqual(bare(both), bare(found.work)) ? asRecorded : together];
  }

  /** The record gives back no answers: what it has besides says whether there ever were any. */
  #foreseeLoss(): [Work, string] {
    const { way, record, course } = this.place;
    if (way === 'stand-alone' || !this.#mayWrite) return [noWork, 'fresh'];
    const { status } = readStanding(way, record.data);
    const isScored = questionsOf(course).some(({ scored }) => scored);
    if (status === 'passed' || (status === 'completed' && !isScored))
      return [allComplete(course), resultOnly];
    const place = record.data[way === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location'];
    return [noWork, Number(place ?? 0) > 0 ? lost : 'fresh'];
  }

  /** What another visit here was refused is sent now; what another device was refused nobody here knows of. */
  #takeOver(): void {
    const { device, registry, learner, record } = this.place;
    if (!this.#mayWrite) return;
    const entry = device.findEntry(registry, learner);
    if (record.owing.has(device.name) && !entry) record.isMarred = true;
    const text = record.data['cmi.suspend_data'] ?? '';
    const found = registry.get(text);
    // Where both hold the same, this visit goes on from it, whoever had sent it.
    if (entry && found?.visits === entry.visits)
      registry.set(text, { ...found, visits: new Set([...found.visits, this]) });
    this.#isBehind = [...record.owing].some((name) => name !== device.name);
  }

  #noteSavedState(text: string, saves: number): void {
    const { registry, learner, course } = this.place;
    const known = registry.get(text);
    if (known) expect(bare(known.work), 'one text for two states').toEqual(bare(this.work));
    const visits = new Set<Visiting>([...(known?.visits ?? []), this]);
    registry.set(text, { saves, work: withReports(this.work, known?.work), learner, visits });
    this.hasRecorded = true;
    expect(text.length).toBeLessThanOrEqual(worstCaseOf(course).savedState);
  }

  #noteWritten(before: Held): void {
    const { record, way } = this.place;
    if (record.version !== this.#version + 1) record.isMarred = this.isMixed = true;
    this.#version = record.version;
    if (this.page.store?.records === false) expect(recorded(record.data)).toEqual(recorded(before));
    if (this.isMixed || way === 'stand-alone') return;
    expectNotLowered(way, before, record.data);
  }

  /** What is shown must be true. */
  #noteSettled({ where }: SaveOutcome): void {
    const { record, registry, device, learner, way, course } = this.place;
    if (!this.records) return;
    if (where === 'device' && this.hasRecorded) {
      const kept = device.findEntry(registry, learner) ?? registry.get(device.findAlone());
      expect(kept && holdsWork(kept.work, this.work), 'said to be on this device').toBe(true);
    }
    if (where !== 'lms' || way === 'stand-alone') return;
    this.#wasLiedTo ||= device.manner === 'lies';
    // The player asks for the network only when there is something to lose.
    if (!this.#isWorth && this.#wasLiedTo) return;
    if (record.version !== this.#version) this.isMixed = true;
    const { data } = record;
    if (this.isMixed) return;
    const held = registry.get(data['cmi.suspend_data'] ?? '')?.work ?? noWork;
    expect(holdsWork(held, this.work), 'said to be in the LMS').toBe(true);
    expectStanding(way, course, this.work, { before: this.#before, now: data });
    if (record.isMarred || this.#isBehind) return;
    expectRows(data, course, this.work);
    expectObjectives(way, data, course, { before: this.#found, now: this.work });
  }
}

const asRecorded = 'as the record has it';
const together = 'brought together with this device';
const resultOnly = 'the result and no more';
const lost = 'the place and no more';
const losses = new Map([
  [resultOnly, 'result-only'],
  [lost, 'lost'],
]);
const ranks = { visited, read, complete };

function toWork(progress: Progress | undefined): unknown {
  const { at, known, chapters, answers } = progress ?? { ...noWork, chapters: [], answers: [] };
  return {
    at,
    known,
    chapters: new Map([...chapters].map(([number, state]) => [number, ranks[state]])),
    answers: new Map([...answers].map(([number, answer]) => [number, without(answer, 'index')])),
  };
}

/** What content has written of the learner's work, but for the LMS's own counts; time spent looking at it counts. */
const recorded = (data: Held): [string, string][] =>
  Object.entries(data).filter(
    ([element]) => element.startsWith('cmi.') && !/(\._count|\bsession_time)$/.test(element),
  );

/** Without what only the oracle knows. */
export function bare(work: Work): unknown {
  const { at, known, chapters } = work;
  return { at, known, chapters, answers: listAnswers(work) };
}

/** All that a journey takes place in: two devices, two learners, an LMS and a course that its authors edit. */
import { expect, vi } from 'vitest';
import { EditedCourse, type Policy } from './course-edits.ts';
import { Device, type Registry } from './device.ts';
import { chaptersOf, holdsWork, tellNews } from './learner-model.ts';
import { LmsRecord } from './lms.ts';
import type { Way } from './page.ts';
import { bare, Visit } from './visit.ts';

export interface Setup {
  readonly way: Way;
  readonly policy: Policy;
}

export const learners = ['learner-ann', 'learner-bob'] as const;

/** The end of a learner's last visit, as far as the next can be held to it. */
interface LastVisit {
  readonly visit: Visit;
  /** Whether a visit on another device went on beside it. */
  isOverlapped: boolean;
  /** Whether the LMS has lost something of the learner since. */
  isWounded: boolean;
}

export class World {
  readonly way: Way;
  readonly course: EditedCourse;
  readonly devices = [new Device('laptop'), new Device('phone')] as const;
  /** The visit that the learner is at. */
  visit: Visit | undefined;
  readonly #tally: Map<string, number>;
  readonly #registry: Registry = new Map();
  readonly #records = new Map<string, LmsRecord>();
  readonly #open = new Map<Device, Visit>();
  readonly #last = new Map<string, LastVisit>();
  /** Who answered a question last: the visits, by learner and number. */
  readonly #answered = new Map<string, Map<number, LastVisit>>();
  readonly #used = new Set<Device>();
  #serial = 0;

  constructor({ way, policy }: Setup, tally: Map<string, number>) {
    this.way = way;
    this.course = new EditedCourse(policy);
    this.#tally = tally;
  }

  count(what: string): void {
    this.#tally.set(what, (this.#tally.get(what) ?? 0) + 1);
  }

  device(place: number): Device {
    return this.devices[place === 0 ? 0 : 1];
  }

  visitOn(device: Device): Visit | undefined {
    return this.#open.get(device);
  }

  recordOf(learner: string): LmsRecord {
    const record = this.#records.get(learner) ?? new LmsRecord();
    this.#records.set(learner, record);
    return record;
  }

  /** Opens the course, in a second tab where one is open; another learner's tab is closed first. */
  async launch(device: Device, name: string): Promise<void> {
    const learner = this.way === 'stand-alone' ? '' : name;
    const older = this.#open.get(device);
    if (older && older.place.learner !== learner) await this.close(older, 'close');
    // A session that the LMS ended is over; the launch begins another.
    if (device.manner === 'deaf') device.manner = 'takes';
    const visit = new Visit({
      way: this.way,
      course: this.course.course,
      device,
      learner,
      record: this.recordOf(learner),
      registry: this.#registry,
      nextSerial: () => ++this.#serial,
    });
    this.#open.set(device, visit);
    this.#used.add(device);
    this.visit = visit;
    this.count(`launch: ${await visit.open()}`);
    await this.wait(300);
    if (older && this.#open.get(device) !== older) {
      expect(['finished']).toContain(older.page.session?.state);
      older.isAlive = false;
    }
    this.#holdToLast(visit);
    this.#holdToAnswers(visit);
  }

  /** Lets time pass, and all that waits for it happen. */
  async wait(milliseconds: number): Promise<void> {
    await flush();
    vi.advanceTimersByTime(milliseconds);
    await flush();
    for (const visit of this.#open.values()) visit.expectSound();
  }

  async close(visit: Visit, how: 'exit' | 'close' | 'kill' | 'back'): Promise<void> {
    const { page, place } = visit;
    if (how === 'exit') await this.#exit(visit);
    if (how === 'close' || how === 'back') page.window.leave(how === 'back');
    if (how !== 'kill') await this.wait(0);
    this.count(`left while told: ${page.shown ?? 'nothing yet'}`);
    if (how === 'back') {
      page.window.comeBack();
      expect(page.mustReload, 'a page that is over must be loaded anew').toBe(true);
    }
    // Whatever it still does, it does not reach the LMS: that would be a call after the end.
    page.window.hide();
    await this.wait(0);
    visit.isAlive = false;
    this.#open.delete(place.device);
    if (this.visit === visit) this.visit = undefined;
    if (how === 'back') await this.launch(place.device, place.learner);
  }

  /** Something of the record is gone: what was only there cannot come back. */
  wound(learner: string): void {
    const last = this.#last.get(learner);
    if (last) last.isWounded = true;
    // What it falls back to may be another device's work.
    if (last && this.#used.size > 1) last.isOverlapped = true;
    for (const visit of this.#answered.get(learner)?.values() ?? []) visit.isWounded = true;
    this.count('the LMS lost something');
  }

  noteAnswer(visit: Visit, number: number): void {
    const { learner } = visit.place;
    const last = this.#last.get(learner);
    if (!visit.records || last?.visit !== visit) return;
    const answered = this.#answered.get(learner) ?? new Map<number, LastVisit>();
    this.#answered.set(learner, answered.set(number, last));
  }

  async #exit(visit: Visit): Promise<void> {
    const left = visit.page.exit();
    await flush();
    // As long as the player waits for an answer.
    if (visit.place.device.manner.startsWith('silent')) await this.wait(10_000);
    await left;
  }

  /** On one device, with nothing between, the next visit has exactly what the last one left. */
  #holdToLast(visit: Visit): void {
    const { device, learner, course } = visit.place;
    const last = this.#last.get(learner);
    const isOverlapped = [...this.#open.values()].some(
      (other) => other !== visit && other.place.learner === learner,
    );
    if (last && isOverlapped) last.isOverlapped = true;
    this.#last.set(learner, { visit, isOverlapped, isWounded: false });
    if (!last || last.isOverlapped || last.visit.place.device !== device) return;
    if (!visit.records || !last.visit.records || visit.isHeld || last.visit.isHeld) return;
    if (device.storageState === 'forbidden') return;
    const { page, hasRecorded } = last.visit;
    // At launch the learner hears what has become of it since.
    const work = tellNews(course, last.visit.work);
    const isKept = this.way === 'stand-alone' ? page.shown === 'device' : page.tracker.kept;
    if (!(isKept && hasRecorded) && !(page.shown === 'lms' && !last.isWounded)) return;
    this.count('held to the visit before');
    const same = holdsWork(visit.work, work);
    if (same || chaptersOf(course).length === 0) return;
    expect(bare(visit.work), 'not what the visit before left').toEqual(bare(work));
  }

  /** What is gone was never said to be in safety, or the LMS has lost it since. */
  #holdToAnswers(visit: Visit): void {
    const { device, learner } = visit.place;
    // In review mode the record alone is shown.
    if (visit.isHeld || !visit.records) return;
    for (const [number, last] of this.#answered.get(learner) ?? []) {
      if (visit.work.answers.has(number)) continue;
      const { page, place } = last.visit;
      const isElsewhere = place.device !== device || device.storageState === 'forbidden';
      const excused =
        last.isWounded ||
        last.visit.isMixed ||
        page.shown === undefined ||
        page.shown === 'nowhere' ||
        (page.shown === 'device' && isElsewhere);
      expect(excused, `question ${number} is gone, and the learner was told ${page.shown ?? ''}`).toBe(true);
      this.count('gone, and said so');
    }
  }
}

/** Everything that waits for nothing but its turn. */
function flush(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

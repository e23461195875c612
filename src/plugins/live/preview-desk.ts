/** Keeps every language and edition that is looked at up to date, and tells the pages. */
import type { ViteDevServer, WebSocketClient } from 'vite';
import { liveState, liveUpdate, type LiveChoice, type LiveState, type LiveUpdate } from '../../model/live.ts';
import type { Problem } from '../../compiler/problem.ts';
import { CourseWatch } from './course-watch.ts';
import { LintDesk } from './lint-desk.ts';
import { LiveCourse } from './live-course.ts';
import { LiveSources } from './live-sources.ts';

/** More than anybody looks at; the one that was asked for longest ago goes. */
const mostCourses = 4;
/** Milliseconds: a file may be gone in the moment that it is read. */
const tryAgainAfter = 30;

/** What a course page was made of. */
interface Hello extends LiveChoice {
  readonly hash: string;
}

export class PreviewDesk {
  readonly #server: ViteDevServer;
  readonly #sources: LiveSources;
  readonly #watch: CourseWatch;
  readonly #courses = new Map<string, LiveCourse>();
  readonly #lints: LintDesk;
  #found: readonly Problem[] = [];
  readonly #told = new WeakMap<LiveCourse, string>();

  constructor(server: ViteDevServer, courseRoot: string) {
    this.#server = server;
    this.#sources = new LiveSources(courseRoot);
    this.#lints = new LintDesk((found) => {
      this.#found = found;
      this.#tellStates();
    });
    this.#watch = new CourseWatch(courseRoot, (paths) => this.#refresh(paths));
    // A page that was made before it could hear what changed is made anew.
    server.ws.on('alongside:hello', ({ hash, ...choice }: Hello, client: WebSocketClient) => {
      const { good } = this.find(choice);
      if (good && !good.course.hash.startsWith(hash))
        client.send(liveUpdate, { ...choice, shell: '', chapters: [] } satisfies LiveUpdate);
    });
  }

  get sources(): LiveSources['current'] {
    return this.#sources.current;
  }

  find({ lang, edition }: LiveChoice): LiveCourse {
    const key = `${lang}/${edition}`;
    const known = this.#courses.get(key);
    const course = known ?? new LiveCourse({ lang, edition });
    if (!known) course.refresh(this.sources);
    this.#courses.delete(key);
    this.#courses.set(key, course);
    for (const old of [...this.#courses.keys()].slice(0, -mostCourses)) this.#courses.delete(old);
    if (!known) this.#lints.ask(this.sources);
    return course;
  }

  describe(choice: LiveChoice): LiveState {
    return this.find(choice).describe(this.#found);
  }

  #refresh(paths: ReadonlySet<string>): void {
    try {
      if (!this.#sources.refresh(paths)) return;
    } catch {
      setTimeout(() => this.#refresh(paths), tryAgainAfter);
      return;
    }
    for (const course of this.#courses.values()) {
      const update = course.refresh(this.sources);
      if (update) this.#server.ws.send(liveUpdate, update);
    }
    this.#tellStates();
    this.#lints.ask(this.sources);
  }

  /** A page asks for the state when it comes, and hears what has changed since. */
  #tellStates(): void {
    for (const course of this.#courses.values()) {
      const state = course.describe(this.#found);
      const text = JSON.stringify(state);
      if (this.#told.get(course) === text) continue;
      this.#told.set(course, text);
      this.#server.ws.send(liveState, state);
    }
  }

  close(): void {
    this.#lints.close();
    this.#watch.close();
  }
}

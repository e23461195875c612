/** What can happen in a journey, as fast-check's commands; each prints as a line of a story. */
import fc from 'fast-check';
import { editKinds } from './course-edits.ts';
import type { StorageState } from './device.ts';
import { chaptersOf, questionsOf } from './learner-model.ts';
import { manners } from './lms.ts';
import type { Visit } from './visit.ts';
import { learners, type World } from './world.ts';

type Nothing = object;

class Step implements fc.AsyncCommand<World, Nothing> {
  readonly #name: string;
  readonly #story: string;
  readonly #can: (world: World) => boolean;
  readonly #act: (world: World) => Promise<void> | void;

  constructor(
    name: string,
    story: string,
    act: (world: World) => Promise<void> | void,
    can: (world: World) => boolean = () => true,
  ) {
    this.#name = name;
    this.#story = story;
    this.#act = act;
    this.#can = can;
  }

  check(world: World): boolean {
    return this.#can(world);
  }

  async run(world: World): Promise<void> {
    world.count(`did: ${this.#name}`);
    await this.#act(world);
    await world.wait(20);
  }

  toString(): string {
    return this.#story;
  }
}

/** A step of the learner who is at an open visit. */
function atVisit(
  name: string,
  story: string,
  act: (world: World, visit: Visit) => Promise<void> | void,
): Step {
  return new Step(
    name,
    story,
    async (world) => {
      if (world.visit) await act(world, world.visit);
    },
    (world) => world.visit !== undefined,
  );
}

const some = fc.nat({ max: 30 });
const device = fc.nat({ max: 1 });
const deviceName = (place: number): string => (place === 0 ? 'laptop' : 'phone');

async function answer(
  world: World,
  visit: Visit,
  number: number,
  { right, variant }: { readonly right: boolean; readonly variant: number },
): Promise<void> {
  world.noteAnswer(visit, number);
  await visit.answer(number, right, variant);
}

const launch = fc
  .tuple(device, fc.constantFrom(0, 0, 0, 0, 1))
  .map(
    ([place, who]) =>
      new Step(
        'launch',
        `${learners[who === 1 ? 1 : 0]} opens the course on the ${deviceName(place)}`,
        (world) => world.launch(world.device(place), learners[who === 1 ? 1 : 0]),
      ),
  );

const goBackTo = device.map(
  (place) =>
    new Step(
      'turn to the other device',
      `turns to the ${deviceName(place)}`,
      (world) => void (world.visit = world.visitOn(world.device(place))),
      (world) => world.visitOn(world.device(place)) !== undefined,
    ),
);

const openOne = some.map((pick) =>
  atVisit('open a chapter', `opens chapter ${pick} (of those there are)`, async (_world, visit) => {
    const chapters = chaptersOf(visit.place.course);
    await visit.openChapter(chapters[pick % chapters.length]?.number ?? 0);
  }),
);

const readOn = fc.constant(
  atVisit('read a chapter', 'reads to the end', (_world, visit) => {
    visit.readChapter();
  }),
);

const answerOne = fc.tuple(some, fc.boolean(), fc.nat({ max: 3 })).map(([pick, right, variant]) =>
  atVisit(
    'answer',
    `answers question ${pick} (of those there are) ${right ? 'right' : 'wrong'}, ${variant}`,
    async (world, visit) => {
      const questions = questionsOf(visit.place.course);
      const question = questions[pick % Math.max(1, questions.length)];
      if (question) await answer(world, visit, question.number, { right, variant });
    },
  ),
);

const workThrough = fc.tuple(some, fc.nat({ max: 5 }), fc.boolean()).map(([from, count, right]) =>
  atVisit(
    'work through chapters',
    `works through ${count + 1} chapters from ${from} on, all ${right ? 'right' : 'wrong'}`,
    async (world, visit) => {
      const chapters = chaptersOf(visit.place.course);
      for (let step = 0; step <= count; step++) {
        const chapter = chapters[(from + step) % chapters.length];
        if (!chapter) continue;
        await visit.openChapter(chapter.number);
        for (const { number } of chapter.questions)
          await answer(world, visit, number, { right, variant: step });
        visit.readChapter();
        await world.wait(100);
      }
    },
  ),
);

const hide = fc.constant(
  atVisit('hide the tab', 'hides the tab', (_world, { page }) => {
    page.window.hide();
  }),
);

const show = fc.constant(
  atVisit('show the tab', 'shows the tab', (_world, { page }) => {
    page.window.show();
  }),
);

const wait = fc
  .constantFrom(500, 11_000, 25_000, 61_000)
  .map((span) => new Step('wait', `waits ${span / 1000} s`, (world) => world.wait(span)));

const retry = fc.constant(
  atVisit('try again', 'presses Try again', (_world, { page }) => {
    page.retry();
  }),
);

const startAfresh = fc.constant(
  new Step(
    'start afresh',
    'starts afresh',
    (world) => world.visit?.startAfresh(),
    (world) => world.visit?.isHeld === true && world.visit.records,
  ),
);

const leave = fc
  .constantFrom('exit', 'exit', 'close', 'close', 'kill', 'kill', 'back')
  .map((how) => atVisit(`leave: ${how}`, `leaves: ${how}`, (world, visit) => world.close(visit, how)));

const lmsBecomes = fc.tuple(device, fc.constantFrom('takes', 'takes', ...manners)).map(
  ([place, manner]) =>
    new Step(`LMS: ${manner}`, `the LMS, seen from the ${deviceName(place)}: ${manner}`, async (world) => {
      world.device(place).manner = manner;
      // The player asks once a minute whether the network is there.
      if (manner === 'lies') await world.wait(61_000);
    }),
);

const storage = fc.tuple(device, fc.constantFrom<StorageState>('works', 'works', 'full', 'forbidden')).map(
  ([place, state]) =>
    new Step(
      `storage: ${state}`,
      `storage on the ${deviceName(place)}: ${state}`,
      (world) => void (world.device(place).storageState = state),
      // A browser asks for it when a page is loaded.
      (world) => world.visitOn(world.device(place)) === undefined || state !== 'forbidden',
    ),
);

const lmsLoses = fc
  .tuple(
    fc.constantFrom(...learners),
    fc.constantFrom('falls back', 'drops the state', 'cuts the state'),
    some,
  )
  .map(
    ([who, how, pick]) =>
      new Step(
        `LMS ${how}`,
        `the LMS ${how} of ${who} (${pick})`,
        (world) => {
          const record = world.recordOf(who);
          const { 'cmi.suspend_data': state = '', ...rest } = record.data;
          world.wound(who);
          if (how === 'falls back')
            record.replace(record.history[pick % Math.max(1, record.history.length)] ?? {});
          if (how === 'drops the state') record.replace(rest);
          if (how === 'cuts the state') record.replace({ ...rest, 'cmi.suspend_data': state.slice(0, -3) });
        },
        (world) => world.way !== 'stand-alone',
      ),
  );

const review = fc.tuple(fc.constantFrom(...learners), fc.boolean()).map(
  ([who, on]) =>
    new Step(
      `review ${on ? 'on' : 'off'}`,
      `the LMS opens it for ${who} in ${on ? 'review' : 'normal'} mode`,
      (world) => {
        world.recordOf(who).mode = on ? 'review' : 'normal';
      },
    ),
);

const edit = fc.tuple(fc.constantFrom(...editKinds), some).map(
  ([kind, pick]) =>
    new Step(`edit: ${kind}`, `the authors: ${kind} (${pick})`, (world) => {
      world.course.edit(kind, pick);
    }),
);

const often = <T>(arbitrary: fc.Arbitrary<T>, times: number): fc.Arbitrary<T>[] =>
  Array.from({ length: times }, () => arbitrary);

/** What happens often is here more than once. */
export const anyCommands = fc.commands(
  [
    ...often(launch, 5),
    ...often(leave, 3),
    ...often(answerOne, 5),
    ...often(workThrough, 3),
    ...often(lmsBecomes, 2),
    ...often(edit, 2),
    goBackTo,
    openOne,
    readOn,
    hide,
    show,
    wait,
    retry,
    startAfresh,
    storage,
    lmsLoses,
    review,
  ],
  { maxCommands: 40, size: 'max' },
);

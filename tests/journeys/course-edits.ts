/** A course that its authors go on editing: what they write, the numbers that stay, and the Course it compiles to. */
import { courseQuestion } from '../../src/model/course-question.ts';
import type { Course, Question } from '../../src/model/course.ts';
import { partsOf } from '../../src/model/question-parts.ts';
import type { QuestionType } from '../../src/model/question-type.ts';
import { makeChapter, makeCourse } from '../fixtures/course.ts';
import { authored, makeAuthored } from '../unit/model/sample-questions.ts';

interface WrittenQuestion {
  readonly number: number;
  readonly type: QuestionType;
  /** Raised where earlier answers no longer fit. */
  revision: number;
  /** Changes the words only. */
  wording: number;
  required: boolean;
  /** Where the options begin. */
  turn: number;
  /** Ids to lock numbers; grows only. */
  readonly lock: Map<string, number>;
}

interface WrittenChapter {
  readonly number: number;
  readonly questions: WrittenQuestion[];
}

export const editKinds = [
  'add-chapter',
  'remove-chapter',
  'move-chapter',
  'add-question',
  'remove-question',
  'move-question',
  'reword',
  'turn-options',
  'change-right-answer',
] as const;

export type EditKind = (typeof editKinds)[number];

export interface Policy {
  readonly passMark: number;
  readonly reportFailed: boolean;
}

const types = Object.keys(authored) as QuestionType[];

export class EditedCourse {
  readonly #policy: Policy;
  readonly #parts: WrittenChapter[][];
  readonly #removed: Course['removed'] = { chapters: [], questions: [] };
  #nextChapter = 1;
  #nextQuestion = 1;
  #course: Course | undefined;

  /** Two parts of two chapters; a question of each type. */
  constructor(policy: Policy) {
    this.#policy = policy;
    this.#parts = [
      [this.#writeChapter(), this.#writeChapter('single', 'fill-in', 'order')],
      [
        this.#writeChapter('multiple', 'match', 'matrix'),
        this.#writeChapter('yes-no', 'sort', 'language', 'scenario'),
      ],
    ];
  }

  /** As it is published now. */
  get course(): Course {
    return (this.#course ??= this.#compile());
  }

  /** `pick` says where, from 0; what cannot be done leaves the course as it is. */
  edit(kind: EditKind, pick: number): void {
    this.#course = undefined;
    if (kind.endsWith('chapter')) this.#editChapters(kind, pick);
    else this.#editQuestions(kind, pick);
  }

  #editChapters(kind: EditKind, pick: number): void {
    const part = at(this.#parts, pick);
    if (kind === 'add-chapter') {
      part.splice(pick % (part.length + 1), 0, this.#writeChapter(at(types, pick)));
      return;
    }
    // A part without chapters would not compile.
    if (part.length < 2) return;
    const [chapter] = part.splice(pick % part.length, 1);
    if (!chapter) return;
    if (kind === 'move-chapter') at(this.#parts, pick + 1).push(chapter);
    else {
      this.#removed.chapters.push(chapter.number);
      for (const question of chapter.questions) this.#bury(question);
    }
  }

  #editQuestions(kind: EditKind, pick: number): void {
    const chapters = this.#parts.flat();
    if (kind === 'add-question') {
      at(chapters, pick).questions.unshift(this.#writeQuestion(at(types, pick)));
      return;
    }
    const asking = chapters.filter(({ questions }) => questions.length > 0);
    const from = asking[pick % Math.max(asking.length, 1)];
    const question = from?.questions[pick % from.questions.length];
    if (!from || !question) return;
    if (kind === 'reword') question.wording++;
    if (kind === 'turn-options') question.turn++;
    if (kind === 'change-right-answer') question.revision++;
    if (!kind.startsWith('remove') && !kind.startsWith('move')) return;
    from.questions.splice(from.questions.indexOf(question), 1);
    if (kind === 'move-question') at(chapters, pick + 1).questions.push(question);
    else this.#bury(question);
  }

  #bury({ number, lock }: WrittenQuestion): void {
    const options = [...lock.values()].map((option) => ({ number: option }));
    this.#removed.questions.push({ number, options });
  }

  #writeChapter(...asked: QuestionType[]): WrittenChapter {
    return { number: this.#nextChapter++, questions: asked.map((type) => this.#writeQuestion(type)) };
  }

  #writeQuestion(type: QuestionType): WrittenQuestion {
    const number = this.#nextQuestion++;
    return { number, type, revision: 1, wording: 0, required: number % 5 !== 0, turn: 0, lock: new Map() };
  }

  #compile(): Course {
    const parts = this.#parts.map((chapters, place) => ({
      id: `part-${place + 1}`,
      number: place + 1,
      title: `Part ${place + 1}`,
      chapters: chapters.map(({ number, questions }) =>
        makeChapter({
          id: `chapter-${number}`,
          number,
          required: number !== 1,
          questions: questions.map((question) => compileQuestion(question, `part-${place + 1}`)),
        }),
      ),
    }));
    return makeCourse({ ...this.#policy, removed: structuredClone(this.#removed), parts });
  }
}

function compileQuestion(written: WrittenQuestion, part: string): Question {
  const { number, type, revision, wording, required, turn, lock } = written;
  const prompt = `Question ${number}${' again'.repeat(wording)}?`;
  const asWritten = makeAuthored(type, { prompt, revision });
  const options = asWritten.type === 'single' || asWritten.type === 'multiple' ? asWritten.options : [];
  const shift = options.length === 0 ? 0 : turn % options.length;
  const turned = { options: [...options.slice(shift), ...options.slice(0, shift)] };
  const question = makeAuthored(type, { prompt, revision, ...(options.length > 0 && turned) });
  const { options: known, targets } = partsOf(question);
  for (const { id } of [...known, ...targets]) if (!lock.has(id)) lock.set(id, lock.size + 1);
  const compiled = courseQuestion(question, {
    tasks: [],
    partialCredit: false,
    quiz: 'check',
    part,
    number,
    numberOf: (id) => lock.get(id) ?? 0,
    plain: (markdown) => markdown.replaceAll('*', ''),
    nameOf: (id) => (id === 'yes' ? 'Yes' : 'No'),
    counts: true,
  });
  return { ...compiled, required };
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place % list.length];
  if (found === undefined) throw new Error('There is none.');
  return found;
}

/** Finds what the learner kept in a chapter: its words come from the chapter, what they did from progress. */
import type { ChecklistBlock } from '../../components/checklist-block.ts';
import type { KeepPad } from '../../components/keep-pad.ts';
import { fillGap } from '../../components/questions/fill-gap.ts';
import { readTasks } from '../../components/questions/matrix-task.ts';
import type { OutlineChapter, PlayableChoice } from '../../model/outline.ts';
import { findCountedAnswer } from '../../model/outcome.ts';
import type { Response } from '../../model/response.ts';
import type { KeptPads } from '../kept-pads.ts';
import type { ProgressStore } from '../progress-store.ts';

/** Where something comes from. */
export interface PlanSource {
  readonly chapter: OutlineChapter;
  /** As in an address: `#mutuality--sides`, or `#/mutuality` where the place has no name. */
  readonly href: string;
}

/** What the learner wrote or chose, below what was asked. */
export interface PlanNote extends PlanSource {
  readonly prompt: string;
  readonly text: string;
}

export interface PlanSaying extends PlanSource {
  /** The sentence as people say it. */
  readonly said: Node;
  /** The sentence with the wording that the learner found. */
  readonly would: Node;
}

export interface PlanMatrix extends PlanSource {
  readonly differing: number;
  readonly judged: number;
}

export interface PlanList extends PlanSource {
  readonly list: ChecklistBlock;
}

export interface Plan {
  readonly lists: readonly PlanList[];
  readonly notes: readonly PlanNote[];
  /** Approaches chosen in scenarios. */
  readonly choices: readonly PlanNote[];
  readonly sayings: readonly PlanSaying[];
  readonly matrices: readonly PlanMatrix[];
}

export function gatherPlan(
  place: HTMLElement,
  chapter: OutlineChapter,
  store: ProgressStore,
  pads: Readonly<Record<keyof KeptPads, KeepPad>>,
): Plan {
  const from = (element: Element): PlanSource => {
    const named = element.closest('[id]');
    return { chapter, href: named && place.contains(named) ? `#${named.id}` : `#/${chapter.id}` };
  };
  const answerTo = (element: Element): { response: Response; right: boolean } | undefined => {
    const number = Number(element.getAttribute('number'));
    const question = chapter.questions.find((known) => known.number === number);
    return question && findCountedAnswer(store.progress, question);
  };
  const notes = [...place.querySelectorAll('reflection-block')].flatMap((block): PlanNote[] => {
    const pad = block.getAttribute('keep') === 'record' ? pads.record : pads.device;
    const text = pad.read(Number(block.dataset['kept']));
    const prompt = block.querySelector('.prompt > *')?.textContent ?? '';
    return typeof text === 'string' && text !== '' ? [{ ...from(block), prompt, text }] : [];
  });
  const sayings = [...place.querySelectorAll('language-question')].flatMap((question): PlanSaying[] => {
    const answer = answerTo(question);
    return answer?.right ? readSaying(question, answer.response, from(question)) : [];
  });
  const choices = [...place.querySelectorAll('scenario-question')].flatMap((question): PlanNote[] => {
    const answer = answerTo(question);
    return answer && (answer.right || !hasRight(question))
      ? readChoice(question, answer.response, from(question))
      : [];
  });
  const matrices = [...place.querySelectorAll('matrix-question')].flatMap((question): PlanMatrix[] => {
    const response = answerTo(question)?.response;
    return response?.kind === 'judgements' ? readMatrix(question, response, from(question)) : [];
  });
  const lists = [...place.querySelectorAll('checklist-block')].map((list) => ({ ...from(list), list }));
  return { lists, notes, choices, sayings, matrices };
}

/** What the learner chose in a question. */
function findChosen(question: Element, response: Response): Element | undefined {
  const chosen = response.kind === 'choice' ? response.chosen[0] : undefined;
  const option = question.querySelector(`input[value="${chosen}"]`)?.closest('.option');
  return option?.querySelector('.option-text') ?? undefined;
}

/** Where an approach is right, another is nobody's plan. */
function hasRight(question: Element): boolean {
  const data = question.querySelector('script[type="application/json"]')?.textContent;
  return data !== undefined && (JSON.parse(data) as PlayableChoice).options.some(({ right }) => right);
}

function readChoice(question: Element, response: Response, source: PlanSource): PlanNote[] {
  const text = findChosen(question, response)?.textContent ?? '';
  const prompt = question.querySelector('.question-prompt')?.textContent ?? '';
  return text === '' ? [] : [{ ...source, prompt, text }];
}

function readSaying(question: Element, response: Response, source: PlanSource): PlanSaying[] {
  const wording = findChosen(question, response);
  const said = question.querySelector('.said')?.cloneNode(true);
  const would = question.querySelector('.would > p')?.cloneNode(true);
  if (!wording || !said || !(would instanceof HTMLElement)) return [];
  fillGap(would, wording);
  return [{ ...source, said, would }];
}

function readMatrix(
  question: Element,
  { tasks }: Extract<Response, { kind: 'judgements' }>,
  source: PlanSource,
): PlanMatrix[] {
  const given = new Map(tasks);
  const read = readTasks(question);
  for (const task of read) task.put(given.get(task.number) ?? []);
  const judged = read.filter((task) => task.judged);
  const differing = judged.filter((task) => task.differences > 0).length;
  return judged.length === 0 ? [] : [{ ...source, differing, judged: judged.length }];
}

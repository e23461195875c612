/** An answer that is right, and one that is not, to any question. */
import type { PlayableQuestion } from './outline.ts';
import type { Judgement, Response } from './response.ts';

/** By factor: all differ from each other, so that a comparison shows every case. */
const judgements: readonly Judgement[] = ['yes', 'no', 'maybe', 'yes', 'no', 'maybe', 'no', 'yes'];

const judgeAll = (tasks: readonly number[]): Response => ({
  kind: 'judgements',
  tasks: tasks.map((task) => [task, judgements]),
});

/** Where nothing is right or wrong, an answer that is merely noted. */
export function rightAnswer(question: PlayableQuestion): Response {
  switch (question.type) {
    case 'match':
    case 'sort':
      return { kind: 'pairs', pairs: question.sources.map(({ number, target }) => [number, target]) };
    case 'order':
      return { kind: 'order', sequence: question.items };
    case 'fill-in':
      return { kind: 'text', text: question.accepted[0] ?? '' };
    case 'matrix':
      return judgeAll(question.tasks);
    default: {
      const right = question.options.filter((option) => option.right).map(({ number }) => number);
      const chosen = right.length > 0 ? right : question.options.map(({ number }) => number);
      return { kind: 'choice', chosen: question.type === 'multiple' ? chosen : chosen.slice(0, 1) };
    }
  }
}

/** Right in part where that can be; `undefined` where nothing is wrong. */
export function wrongAnswer(question: PlayableQuestion): Response | undefined {
  switch (question.type) {
    case 'match':
    case 'sort': {
      const [first, ...rest] = question.sources;
      const other = rest.find(({ target }) => target !== first?.target);
      const targetOf = ({ number, target }: { number: number; target: number }): number =>
        number === first?.number
          ? (other?.target ?? target)
          : number === other?.number
            ? (first?.target ?? target)
            : target;
      return {
        kind: 'pairs',
        pairs: question.sources.map((source) => [source.number, targetOf(source)] as const),
      };
    }
    case 'order':
      return { kind: 'order', sequence: [...question.items.slice(1), ...question.items.slice(0, 1)] };
    case 'fill-in':
      return { kind: 'text', text: 'something else' };
    case 'matrix':
      return undefined;
    default: {
      const right = question.options.find((option) => option.right)?.number;
      const wrong = question.options.find((option) => !option.right)?.number;
      if (right === undefined || wrong === undefined) return undefined;
      return { kind: 'choice', chosen: question.type === 'multiple' ? [wrong, right] : [wrong] };
    }
  }
}

/** How far a response is right; the same for every way of giving it. */
import type {
  PlayableChoice,
  PlayableFillIn,
  PlayableOrder,
  PlayablePairs,
  PlayableQuestion,
} from './outline.ts';
import { limitText, type Response } from './response.ts';

export interface Grade {
  /** All of it; never where nothing is marked. */
  readonly right: boolean;
  /** From 0 to `maximum`, whole. */
  readonly points: number;
  /** 0 where nothing is right or wrong: the matrix, and a scenario without a right approach. */
  readonly maximum: number;
}

/** A response of another kind than the question's has no points. */
export function grade(question: PlayableQuestion, response: Response): Grade {
  const [points, maximum] = countPoints(question, response);
  return { right: maximum > 0 && points === maximum, points, maximum };
}

type Points = readonly [points: number, maximum: number];

function countPoints(question: PlayableQuestion, response: Response): Points {
  switch (question.type) {
    case 'multiple':
      return gradeSeveral(question, response);
    case 'match':
    case 'sort':
      return gradePairs(question, response);
    case 'order':
      return gradeOrder(question, response);
    case 'fill-in':
      return gradeText(question, response);
    case 'matrix':
      return [0, 0];
    default:
      return gradeOne(question, response);
  }
}

const rightNumbers = ({ options }: PlayableChoice): Set<number> =>
  new Set(options.filter((option) => option.right).map((option) => option.number));

/** One option, and a right one. */
function gradeOne(question: PlayableChoice, response: Response): Points {
  const right = rightNumbers(question);
  const given = new Set(response.kind === 'choice' ? response.chosen : []);
  const hit = given.size === 1 && [...given].every((number) => right.has(number));
  return [hit ? 1 : 0, right.size > 0 ? 1 : 0];
}

/** A point for each right option; each wrong one takes one away, or choosing everything would earn all. */
function gradeSeveral(question: PlayableChoice, response: Response): Points {
  const right = rightNumbers(question);
  const given = [...new Set(response.kind === 'choice' ? response.chosen : [])];
  const hits = given.filter((number) => right.has(number)).length;
  return [Math.max(0, hits - (given.length - hits)), right.size];
}

/** A point for each thing at its place. */
function gradePairs({ sources }: PlayablePairs, response: Response): Points {
  const given = new Map(response.kind === 'pairs' ? response.pairs : []);
  return [sources.filter(({ number, target }) => given.get(number) === target).length, sources.length];
}

/** A point for each step that directly follows the one before it: moving one thing does not lose everything. */
function gradeOrder({ items }: PlayableOrder, response: Response): Points {
  const given = response.kind === 'order' ? response.sequence : [];
  const follows = items.slice(1).filter((item, at) => {
    const place = given.indexOf(item);
    return place > 0 && given[place - 1] === items[at];
  });
  return [follows.length, items.length - 1];
}

function gradeText({ accepted, caseMatters }: PlayableFillIn, response: Response): Points {
  const spell = (text: string): string => (caseMatters ? limitText(text) : limitText(text).toLowerCase());
  const given = spell(response.kind === 'text' ? response.text : '');
  return [accepted.some((spelling) => spell(spelling) === given) ? 1 : 0, 1];
}

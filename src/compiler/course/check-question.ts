/** What a question's schema cannot say. */
import type { AuthoredQuestion, AuthoredQuiz } from '../../model/quiz.ts';
import type { Problems } from '../problem.ts';
import { listKnown } from '../suggest.ts';
import type { Place } from '../source/excerpt.ts';
import type { LocatedJson } from '../source/read-json.ts';
import type { Path } from '../source/schema-problems.ts';

interface Item {
  readonly id: string;
  readonly right?: boolean | undefined;
  readonly feedback?: string;
}

/** The question's lists of things with an id, by their names. */
function listsOf(question: AuthoredQuestion): [name: string, items: readonly Item[]][] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [['options', question.options]];
    case 'match':
      return [
        ['pairs', question.pairs],
        ['extras', question.extras ?? []],
      ];
    case 'sort':
      return [
        ['groups', question.groups],
        ['items', question.items],
      ];
    case 'order':
      return [['items', question.items]];
    case 'language':
      return [['wordings', question.wordings]];
    case 'scenario':
      return [['approaches', question.approaches]];
    case 'matrix':
      return [['tasks', question.tasks]];
    default:
      return [];
  }
}

/** Ids in the question, and the path of each. */
export function idsIn(question: AuthoredQuestion): [id: string, path: Path][] {
  return listsOf(question).flatMap(([name, items]) =>
    items.map(({ id }, index): [string, Path] => [id, [name, index, 'id']]),
  );
}

/** Every reason of the question: where it stands, what it belongs to, and its words. */
function listFeedback(question: AuthoredQuestion): [path: Path, holder: string, text: string][] {
  if (question.type === 'yes-no')
    return (['yes', 'no'] as const).map((name) => [[name], name, question[name]]);
  if (question.type === 'fill-in')
    return (['right', 'wrong'] as const).map((name) => [[name], name, question[name]]);
  return listsOf(question).flatMap(([name, items]) =>
    items.flatMap(({ id, feedback }, index): [Path, string, string][] =>
      feedback === undefined ? [] : [[[name, index, 'feedback'], id, feedback]],
    ),
  );
}

type PlaceOf = (path: Path) => Place;

function checkRight(question: AuthoredQuestion, placeOf: PlaceOf, problems: Problems): void {
  if (question.type !== 'single' && question.type !== 'multiple' && question.type !== 'language') return;
  for (const [name, items] of listsOf(question)) {
    const right = [...items.entries()].filter(([, item]) => item.right === true);
    if (right.length === 0) problems.add('no-right-option', placeOf([name]));
    if (question.type !== 'single') continue;
    for (const [index] of right.slice(1)) problems.add('several-right', placeOf([name, index, 'right']));
  }
}

/** Ids are unique among all that a question holds: the lock numbers them together. */
function checkIds(question: AuthoredQuestion, placeOf: PlaceOf, problems: Problems): void {
  const ids = new Set<string>();
  for (const [name, items] of listsOf(question)) {
    for (const [index, { id }] of items.entries()) {
      if (ids.has(id)) problems.add('duplicate-id', placeOf([name, index, 'id']), id, 'in this question');
      ids.add(id);
    }
  }
}

function checkFeedback(question: AuthoredQuestion, placeOf: PlaceOf, problems: Problems): void {
  const feedback = new Map<string, string>();
  for (const [path, holder, text] of listFeedback(question)) {
    const words = text.trim().replace(/\s+/g, ' ').toLowerCase();
    const other = feedback.get(words);
    if (other === undefined) feedback.set(words, holder);
    else problems.add('shared-feedback', placeOf(path), other);
  }
}

function checkGroups(question: AuthoredQuestion, placeOf: PlaceOf, problems: Problems): void {
  if (question.type !== 'sort') return;
  const groups = question.groups.map(({ id }) => id);
  for (const [index, { group }] of question.items.entries()) {
    if (!groups.includes(group))
      problems.add('unknown-group', placeOf(['items', index, 'group']), group, ...listKnown(group, groups));
  }
}

/** `at` is the path of the question in its quiz. */
export function checkQuestion(
  question: AuthoredQuestion,
  at: Path,
  quiz: LocatedJson<AuthoredQuiz>,
  problems: Problems,
): void {
  const placeOf: PlaceOf = (path) => quiz.placeOf([...at, ...path]);
  for (const check of [checkRight, checkIds, checkFeedback, checkGroups]) check(question, placeOf, problems);
}

/** What all authored types have in common once their own names are taken off: what is chosen, placed or typed. */
import { fingerprintQuestion } from './fingerprint.ts';
import type { AuthoredQuestion } from './quiz.ts';

export interface OptionPart {
  readonly id: string;
  /** Inline Markdown. */
  readonly text: string;
  readonly right?: boolean | undefined;
  /** Id of the target that it belongs to. */
  readonly target?: string;
}

export interface QuestionParts {
  /** In authored order; of things to put in order, the right one. Yes and no have no text of their own. */
  readonly options: readonly OptionPart[];
  readonly targets: readonly OptionPart[];
  readonly accepted: readonly string[];
  readonly caseMatters: boolean;
  /** Further words that the learner reads before answering. */
  readonly words: readonly string[];
}

type Found = Partial<QuestionParts>;

const none: QuestionParts = { options: [], targets: [], accepted: [], caseMatters: false, words: [] };

export function partsOf(question: AuthoredQuestion): QuestionParts {
  return { ...none, ...findParts(question) };
}

function findParts(question: AuthoredQuestion): Found {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { options: question.options };
    case 'yes-no':
      return {
        options: (['yes', 'no'] as const).map((id) => ({ id, text: '', right: question.answer === id })),
      };
    case 'fill-in':
      return { accepted: question.accepted, caseMatters: question.caseMatters === true };
    case 'match': {
      const targets = [...question.pairs, ...(question.extras ?? [])];
      return {
        options: question.pairs.map(({ id, text }) => ({ id, text, target: id })),
        targets: targets.map(({ id, match }) => ({ id, text: match })),
      };
    }
    case 'sort':
      return {
        options: question.items.map(({ id, text, group }) => ({ id, text, target: group })),
        targets: question.groups,
      };
    case 'order':
      return { options: question.items };
    case 'language':
      return { options: question.wordings, words: [question.sentence, question.phrase] };
    case 'scenario':
      return {
        options: question.approaches,
        words: question.approaches.flatMap(({ benefits, risks }) => [...benefits, ...risks]).toSorted(),
      };
    case 'matrix':
      return { options: question.tasks, words: Object.values(question.factors) };
  }
}

/** Whether something in it is right or wrong. */
export function isMarked(question: AuthoredQuestion): boolean {
  if (question.type === 'matrix') return false;
  return question.type !== 'scenario' || question.approaches.some(({ right }) => right === true);
}

/**
 * The fingerprint of the question as authored. A matrix leaves its tasks out: each is judged for itself, so that a
 * further task, or another view of the source, takes nothing from what the learner has said of the others.
 */
export function fingerprintOf(question: AuthoredQuestion): number {
  const { type, revision } = question;
  const { options, targets, accepted, caseMatters } = partsOf(question);
  if (type === 'matrix') return fingerprintQuestion({ type, revision, options: [] });
  // Moving a thing to be put in order changes the right answer, moving an option does not.
  const placed = type === 'order' ? options.map(({ id }, at) => ({ id, target: String(at) })) : options;
  return fingerprintQuestion({ type, revision, options: placed, targets, accepted, caseMatters });
}

/** The ten question types, and what kind of response each takes. */
import type { Response } from './response.ts';

export const questionTypes = [
  'single',
  'multiple',
  'yes-no',
  'fill-in',
  'match',
  'sort',
  'order',
  'language',
  'matrix',
  'scenario',
] as const;

export type QuestionType = (typeof questionTypes)[number];

/** Options of which the learner chooses. */
export type ChoiceType = 'single' | 'multiple' | 'yes-no' | 'language' | 'scenario';

const kinds: Readonly<Record<QuestionType, Response['kind']>> = {
  single: 'choice',
  multiple: 'choice',
  'yes-no': 'choice',
  language: 'choice',
  scenario: 'choice',
  match: 'pairs',
  sort: 'pairs',
  order: 'order',
  'fill-in': 'text',
  matrix: 'judgements',
};

export function responseKindOf(type: QuestionType): Response['kind'] {
  return kinds[type];
}

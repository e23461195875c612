/** Every question of the gallery at rest, answered, and with its solution. */
import type { QuestionElement } from '../../src/components/questions/question-element.ts';
import { getFromGallery } from './gallery.ts';
import { get, getButton } from './page.ts';
import { questionCases, type Attempt, type QuestionCase } from './question-cases.ts';

interface QuestionState {
  readonly name: string;
  readonly html: string;
  readonly enter: () => void;
}

const host = (): QuestionElement => get('[number]') as QuestionElement;

function check({ enter }: Attempt): void {
  enter();
  getButton(host(), 'Check my answer').click();
}

async function listStates({ id, right, wrong = right }: QuestionCase): Promise<QuestionState[]> {
  const { html } = await getFromGallery(id);
  const state = (name: string, enter: () => void): QuestionState => ({ name: `${id}, ${name}`, html, enter });
  return [
    state('at rest', () => undefined),
    state('answered, not checked', wrong.enter),
    state('wrong', () => check(wrong)),
    state('right', () => check(right)),
    state('its solution', () => host().showSolution()),
  ];
}

export const questionStates: readonly QuestionState[] = (
  await Promise.all(questionCases.map(listStates))
).flat();

/** Every question of the gallery at rest, answered, and with its solution. */
import '../../src/components/questions/sentences-card.ts';
import { getFromGallery } from './gallery.ts';
import { get, getButton } from './page.ts';
import { placingCases } from './placing-cases.ts';
import type { Attempt } from './attempt.ts';
import { questionCases, type QuestionCase } from './question-cases.ts';
import { shownQuestion } from './shown-question.ts';

interface QuestionState {
  readonly name: string;
  readonly html: string;
  readonly enter: () => void;
}

const host = shownQuestion;

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

/** A card in hand, and the places that take it. */
async function pickUp({ id }: QuestionCase): Promise<QuestionState> {
  const { html } = await getFromGallery(id);
  return { name: `${id}, picked up`, html, enter: () => get('.card[data-number="4"] .grip').click() };
}

const chosen = questionCases.filter((asked) => !placingCases.includes(asked));

/** The card that a stretch of sentences fills, with one of them found. */
async function showCard(): Promise<QuestionState> {
  const { html, card } = await getFromGallery('second-sentence');
  const enter = (): void => get('input[value="2"]').click();
  return { name: 'the card of sentences', html: `<h2>Words</h2>${html}${card}`, enter };
}

export const questionStates: readonly QuestionState[] = [
  ...(await Promise.all(chosen.map(listStates))).flat(),
  await showCard(),
];

/** Of the questions with cards; looked at apart, so that no file of tests takes too long. */
export const placingStates: readonly QuestionState[] = [
  ...(await Promise.all(placingCases.map(listStates))).flat(),
  ...(await Promise.all(placingCases.map(pickUp))),
];

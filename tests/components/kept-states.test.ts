/** Any state of any question, written as saved state and read again, shows the same. */
import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/components/questions/matrix-question.ts';
import type { QuestionElement } from '../../src/components/questions/question-element.ts';
import type { Question } from '../../src/model/course.ts';
import type { Answer } from '../../src/model/progress.ts';
import { emptyProgress } from '../../src/model/progress-reducer.ts';
import { responseKindOf } from '../../src/model/question-type.ts';
import { settleResponse, type Judgement, type Response } from '../../src/model/response.ts';
import { decodeState, encodeState } from '../../src/model/saved-state.ts';
import { getFromGallery } from './gallery.ts';
import { get, openPage, settle } from './page.ts';
import { questionCases } from './question-cases.ts';

const ids = [...questionCases.map(({ id }) => id), 'front-desk'];
const numbersOf = (items: readonly { readonly number: number }[]): number[] =>
  items.map(({ number }) => number);

/** What a learner may answer, complete or not. */
function anyResponse({ type, options, targets = [] }: Question): fc.Arbitrary<Response> {
  const numbers = numbersOf(options);
  switch (responseKindOf(type)) {
    case 'choice': {
      const most = type === 'multiple' ? numbers.length : 1;
      const chosen = fc.subarray(numbers, { minLength: 1, maxLength: most });
      return chosen.map((each) => ({ kind: 'choice', chosen: each }));
    }
    case 'pairs': {
      const given =
        type === 'match'
          ? fc.shuffledSubarray(numbersOf(targets), { minLength: numbers.length, maxLength: numbers.length })
          : fc.array(fc.constantFrom(...numbersOf(targets)), {
              minLength: numbers.length,
              maxLength: numbers.length,
            });
      return given.map((to) => ({
        kind: 'pairs',
        pairs: numbers.map((from, at) => [from, to[at] ?? 0] as const),
      }));
    }
    case 'order':
      return fc
        .shuffledSubarray(numbers, { minLength: numbers.length })
        .map((sequence) => ({ kind: 'order', sequence }));
    case 'text':
      return fc
        .oneof(
          fc.constantFrom('green', 'Grün wie Gras', '草の色', 'a'.repeat(90)),
          fc.string({ minLength: 1 }),
        )
        .map((text) => ({ kind: 'text', text }));
    case 'judgements': {
      const judgement = fc.constantFrom<Judgement>('', 'yes', 'no', 'maybe');
      const given = fc.array(judgement, { minLength: 8, maxLength: 8 });
      return fc.subarray(numbers, { minLength: 1 }).chain((tasks) =>
        fc.tuple(...tasks.map(() => given)).map((each) => ({
          kind: 'judgements',
          tasks: tasks.map((task, at) => [task, each[at] ?? []] as const),
        })),
      );
    }
  }
}

/** Through the LMS and back. */
function keep(number: number, response: Response, tries: number): Answer | undefined {
  const answer: Answer = {
    ...{ fingerprint: 1, index: 0, tries, right: false, everRight: false },
    response: settleResponse(response),
  };
  const progress = { ...emptyProgress, answers: new Map([[number, answer]]) };
  const decoded = decodeState(encodeState({ learnerId: 'ann', counter: 1, progress }), 'ann');
  return decoded.ok ? decoded.progress.answers.get(number) : undefined;
}

/** The matrix keeps the contract too, without being of the same class. */
type Asked = HTMLElement & Pick<QuestionElement, 'score' | 'maximum' | 'response'>;
const isAsked = (element: Element): element is Asked => 'response' in element;

function host(): Asked {
  const found = get('[number]');
  if (!isAsked(found)) throw new Error('There is no question');
  return found;
}

/** All that the learner sees, and what the element says of itself. */
function look(): object {
  const controls = host().querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return {
    values: [...controls].map((control) =>
      control instanceof HTMLInputElement && control.type !== 'text' ? control.checked : control.value,
    ),
    disabled: [...controls].map((control) => control.matches(':disabled')),
    form: host()
      .querySelector('form')
      ?.innerHTML.replace(/ id="[^"]*"| class=""/g, ''),
    bar: host().shadowRoot?.querySelector('.bar')?.textContent.replace(/\s+/g, ' '),
    own: { score: host().score, maximum: host().maximum, response: host().response },
  };
}

/** As the player does it: the seed, then what was kept. */
async function show(html: string, response: Response, tries: number): Promise<object> {
  await openPage(html);
  Object.assign(host(), { seed: 'ann' }, { tried: tries, restored: response });
  await settle();
  return look();
}

const variants = ['', ' shuffle', ' attempts="2"', ' shuffle attempts="2" solution="after-attempts"'];

for (const id of ids)
  describe(`${id}, kept and found again`, () => {
    it('shows the same', async () => {
      const { html, question } = await getFromGallery(id);
      const state = fc.record({
        response: anyResponse(question).map(settleResponse),
        variant: fc.constantFrom(...variants),
        tries: fc.constantFrom(1, 2),
      });
      await fc.assert(
        fc.asyncProperty(state, async ({ response, variant, tries }) => {
          const page = html.replace(' number=', `${variant} number=`);
          const before = await show(page, response, tries);
          const kept = keep(question.number, response, tries);
          expect(kept?.response).to.deep.equal(response);
          expect(kept?.tries).to.equal(tries);
          expect(await show(page, kept?.response ?? response, kept?.tries ?? 0)).to.deep.equal(before);
          expect(host().response).to.deep.equal(
            response.kind === 'judgements' ? judgedOf(response) : response,
          );
          if (tries === 2 && variant.includes('attempts') && question.type !== 'matrix')
            expect(host().querySelector('fieldset')?.disabled).to.equal(true);
        }),
        { numRuns: 5, includeErrorInReport: true },
      );
    }).timeout(60_000);
  });

/** A task of which nothing was said is none. */
function judgedOf({ tasks }: Extract<Response, { kind: 'judgements' }>): Response | undefined {
  const judged = tasks.filter(([, given]) => given.some((judgement) => judgement !== ''));
  return judged.length === 0 ? undefined : { kind: 'judgements', tasks: judged };
}

/** What every question does alike: score, response, another try, the solution, and what is restored. */
import { expect } from 'chai';
import type { QuestionElement } from '../../src/components/questions/question-element.ts';
import { getFromGallery } from './gallery.ts';
import { focused, get, getButton, isSeen, openPage, press, settle, startAtHeading } from './page.ts';
import type { Attempt } from './attempt.ts';
import { questionCases, type QuestionCase } from './question-cases.ts';
import { listen } from './question-page.ts';
import { shownQuestion } from './shown-question.ts';

const host = shownQuestion;

function valueOf(control: HTMLInputElement | HTMLSelectElement): string | boolean {
  return control instanceof HTMLInputElement && control.type !== 'text' ? control.checked : control.value;
}

/** All that the learner sees of the question. */
function look(): unknown {
  const controls = host().querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return {
    form: host()
      .querySelector('form')
      ?.innerHTML.replace(/ id="[^"]*-why"| class=""/g, ''),
    values: [...controls].map(valueOf),
    bar: host().shadowRoot?.querySelector('.bar')?.textContent.replace(/\s+/g, ' '),
  };
}

const verdicts = (): string[] =>
  [...host().querySelectorAll('.verdict')].filter(isSeen).map(({ textContent }) => textContent);

const standing = ({ score, maximum, response }: QuestionElement): unknown => ({ score, maximum, response });

async function open({ id }: QuestionCase): Promise<void> {
  await openPage((await getFromGallery(id)).html);
}

async function check({ enter }: Attempt, words = 'Check my answer'): Promise<void> {
  enter();
  await settle();
  getButton(host(), words).click();
  await settle();
}

for (const asked of questionCases)
  describe(`the contract of ${asked.id}`, () => {
    const { maximum, right, wrong = right } = asked;
    const attempts = new Set([right, wrong]);
    let heard: ReturnType<typeof listen>;

    beforeEach(async () => {
      await open(asked);
      heard = listen();
    });
    afterEach(() => heard.stop());

    it('has no response and no points before the first check', () => {
      expect(standing(host())).to.deep.equal({ score: 0, maximum, response: undefined });
      expect(verdicts()).to.deep.equal([]);
      expect(heard).to.deep.include({ answers: [], announced: [] });
    });

    for (const attempt of attempts)
      it(`submits ${JSON.stringify(attempt.response)} once, scores it, and says so in words`, async () => {
        await check(attempt);
        const { response, score } = attempt;
        expect(standing(host())).to.deep.equal({ score, maximum, response });
        const isRight = maximum > 0 && score === maximum;
        expect(heard.answers.map((answer) => [answer.response, answer.right])).to.deep.equal([
          [response, isRight],
        ]);
        const words = isRight ? 'That is it' : maximum === 0 ? 'Noted' : 'Not quite';
        expect(heard.announced).to.have.length(1);
        expect(heard.announced[0]).to.contain(words);
        expect(verdicts()).not.to.deep.equal([]);
      });

    if (!asked.neverEmpty)
      it('asks for an answer where there is none', async () => {
        getButton(host(), 'Check my answer').click();
        await settle();
        expect(heard.answers).to.deep.equal([]);
        expect(heard.announced).to.have.length(1);
        expect(host().shadowRoot?.querySelector('.note')?.textContent).to.equal(heard.announced[0]);
      });

    it('begins anew when it is tried again, and takes nothing back', async () => {
      const before = look();
      await check(wrong);
      getButton(host(), 'Try again').click();
      await settle();
      expect(look()).to.deep.equal(before);
      expect(standing(host())).to.deep.equal({ score: 0, maximum, response: undefined });
      expect(host().contains(focused())).to.equal(true);
      expect(heard.answers).to.have.length(1);
      expect(heard.announced).to.have.length(2);
      await check(right);
      expect(host().response).to.deep.equal(right.response);
    });

    it('shows the solution, submits nothing, and keeps the response', async () => {
      await check(wrong);
      const mine = look();
      host().showSolution();
      await settle();
      expect(heard.answers).to.have.length(1);
      expect(host().response).to.deep.equal(wrong.response);
      if (maximum === 0) expect(look()).to.deep.equal(mine);
      else expect(new Set(verdicts())).to.deep.equal(new Set(['That is it']));
    });

    it('offers the solution where the learner may ask for it', async () => {
      host().solution = 'after-answer';
      await settle();
      await check(wrong);
      const bar = host().shadowRoot?.querySelector('.bar')?.textContent ?? '';
      expect(bar.includes('Show the solution')).to.equal(maximum > 0);
      if (maximum === 0) return;
      getButton(host(), 'Show the solution').click();
      await settle();
      expect(host().contains(focused())).to.equal(true);
      expect(heard.announced.at(-1)).to.contain('solution');
    });

    for (const attempt of attempts)
      it(`looks the same when ${JSON.stringify(attempt.response)} is restored, and tells nobody`, async () => {
        await check(attempt);
        const before = look();
        await open(asked);
        const silent = listen();
        host().restored = attempt.response;
        await settle();
        silent.stop();
        expect(look()).to.deep.equal(before);
        expect(standing(host())).to.deep.equal({ score: attempt.score, maximum, response: attempt.response });
        expect(silent).to.deep.include({ answers: [], announced: [] });
      });

    it('passes over an answer of another kind', async () => {
      const before = look();
      const other = right.response.kind === 'order' ? 'text' : 'order';
      host().restored = other === 'text' ? { kind: 'text', text: '1' } : { kind: 'order', sequence: [1] };
      await settle();
      expect(look()).to.deep.equal(before);
    });

    it('is answered with nothing but keys', async () => {
      startAtHeading();
      await press(...asked.keys);
      expect(heard.answers).to.have.length(1);
      expect(host().score).to.equal(maximum);
    });

    it('shows its hint once, where the focus goes', async () => {
      getButton(host(), 'Show a hint').click();
      await settle();
      const hint = get('.hint', host());
      expect(isSeen(hint)).to.equal(true);
      expect(focused()).to.equal(hint);
      expect(heard.announced).to.deep.equal([hint.textContent]);
      expect(host().shadowRoot?.textContent).not.to.contain('Show a hint');
    });
  });

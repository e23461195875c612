/** The contract of questions, as far as it holds for the matrix: nothing in it is right, wrong or checked. */
import { expect } from 'chai';
import '../../src/components/questions/matrix-question.ts';
import { judge, judged, matrix, matrixWith } from './matrix-fixtures.ts';
import { focused, getButton, openPage, settle } from './page.ts';
import { listen } from './question-page.ts';

/** All that the learner sees of it. */
const look = (): unknown => ({
  form: matrix().querySelector('form')?.innerText,
  values: [...matrix().querySelectorAll('input')].map(({ checked }) => checked),
  shown: matrix().shadowRoot?.textContent.replace(/\s+/g, ' '),
});

const standing = (): unknown => {
  const { score, maximum, response } = matrix();
  return { score, maximum, response };
};

const without = { score: 0, maximum: 0, response: undefined };

async function restore(response: unknown): Promise<void> {
  Object.assign(matrix(), { restored: response });
  await settle();
}

describe('the contract of the matrix', () => {
  let heard: ReturnType<typeof listen>;

  beforeEach(async () => {
    await openPage(matrixWith('1', '2'));
    heard = listen();
  });
  afterEach(() => heard.stop());

  it('has no response and no points before the first judgement', () => {
    expect(standing()).to.deep.equal(without);
    expect(heard).to.deep.include({ answers: [], announced: [] });
  });

  it('has no points after it either, and never says that an answer is right', async () => {
    judge('nnynnnnm');
    getButton(matrix(), 'See the toolkit’s view').click();
    await settle();
    expect(heard.answers).to.have.length(1);
    expect(heard.answers[0]).to.include({ right: false, points: 0 });
    expect(standing()).to.deep.equal({ ...without, response: heard.answers[0]?.response });
  });

  it('looks the same when its response is restored, and tells nobody', async () => {
    await restore(judged);
    const { response } = matrix();
    const before = look();
    await openPage(matrixWith('1', '2'));
    const silent = listen();
    await restore(JSON.parse(JSON.stringify(response)));
    silent.stop();
    expect(look()).to.deep.equal(before);
    expect(standing()).to.deep.equal({ ...without, response });
    expect(silent).to.deep.include({ answers: [], announced: [] });
  });

  it('passes over an answer of another kind', async () => {
    const before = look();
    await restore({ kind: 'text', text: '1' });
    expect(look()).to.deep.equal(before);
    expect(standing()).to.deep.equal(without);
  });

  it('begins anew when it is reset, and takes nothing back', async () => {
    const before = look();
    await restore(judged);
    expect(look()).not.to.deep.equal(before);
    matrix().reset();
    await settle();
    expect(look()).to.deep.equal(before);
    expect(standing()).to.deep.equal(without);
    expect(heard.answers).to.deep.equal([]);
  });

  it('shows the solution, submits nothing, and keeps the response', async () => {
    await restore(judged);
    const { response } = matrix();
    matrix().showSolution();
    await settle();
    expect(heard.answers).to.deep.equal([]);
    expect(matrix().response).to.deep.equal(response);
    expect(matrix().contains(focused())).to.equal(false);
  });
});

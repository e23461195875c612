/** A sentence as people say it, the words that harm marked in it, and wordings that could replace them. */
import { escapeHtml } from '../../../model/escape-html.ts';
import { cut } from '../../source/excerpt.ts';
import { renderOption } from './options.ts';
import { renderText, type Asked, type QuestionBody } from './question-body.ts';

const guidelines = ['person-first', 'medical-nature', 'recovery', 'no-slang'] as const;

const hidden = (words: string): string => `<span class="visually-hidden">${escapeHtml(words)}</span>`;

/** The sentence with what stands for the phrase, the same on the card of all sentences. */
function renderSentence(
  { authored, source, render }: Asked<'language'>,
  renderPhrase: (phrase: string) => string,
): string {
  const sentence = source(['sentence']);
  const start = sentence.text.indexOf(authored.phrase);
  const end = start + authored.phrase.length;
  const phrase = render(cut(sentence, start, end));
  return `${render(cut(sentence, 0, start))}${renderPhrase(phrase)}${render(cut(sentence, end))}`;
}

/** As people say it. */
export function renderSaid(asked: Asked<'language'>): string {
  const name = hidden(` (${asked.t.asks.wordsThatHarm})`);
  return renderSentence(asked, (phrase) => `<mark class="harm">${phrase}${name}</mark>`);
}

/** As the learner would say it: with a gap that the element fills, or a pen on paper. */
export function renderWould(asked: Asked<'language'>): string {
  const gap = `<span class="gap"><span aria-hidden="true"></span>${hidden(asked.t.asks.gap)}</span>`;
  return renderSentence(asked, () => gap);
}

function renderSayings(asked: Asked<'language'>): string {
  const { asks } = asked.t;
  return (
    `<div class="sayings"><p class="saying-label">${escapeHtml(asks.asPeopleSayIt)}</p>` +
    `<p class="said">${renderSaid(asked)}</p><p class="saying-label">${escapeHtml(asks.asYouWouldSayIt)}</p>` +
    `<div class="would"><p>${renderWould(asked)}</p></div></div>`
  );
}

export function renderLanguage(asked: Asked<'language'>): QuestionBody {
  const { authored, question, t } = asked;
  const options = question.options.map(({ number }, index) => {
    const rank = guidelines.indexOf(authored.wordings[index]?.guideline ?? 'person-first') + 1;
    const name = t.asks.guidelines[guidelines[rank - 1] ?? 'person-first'];
    return renderOption({
      control: 'radio',
      question: question.number,
      number,
      text: renderText(asked, ['wordings', index, 'text']),
      why:
        `<p class="guideline"><b aria-hidden="true">${rank}</b>${escapeHtml(t.asks.guideline(rank, name))}</p>` +
        `<p>${renderText(asked, ['wordings', index, 'feedback'])}</p>`,
    });
  });
  const html = renderSayings(asked) + options.join('');
  return { tag: 'language-question', how: t.asks.chooseWording, html };
}

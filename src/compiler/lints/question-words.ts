/** Words that give an answer away, and a “not” that is easily read over. */
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import { choiceQuestions, type ChoiceQuestion } from './question-parts.ts';
import { isInside } from './text/passage.ts';
import { splitSentences } from './text/sentences.ts';
import type { QuizPassage, QuizTexts } from './text/read-quiz.ts';

const absolute =
  /\b(?:always|never|(?:all|none|any|both) of (?:the above|these|them)(?=[.”"]?$)|both \w and \w(?=[.”"]?$))(?![\p{L}-])/giu;

/** “Which of these is not …”, “What should you never …”: asked for what does not fit. */
const negative =
  /\b(?:which|what|who)\b(?:(?!\b(?:who|that|when|if|because|where|whom|does|do|did)\b)[^?,;])*?(?:\b(?<word>not|never|except|least)\b|\w(?<short>n[’']t)\b)/i;

/** Learners know that such words are seldom right. Where every option has one, none stands out. */
function lintAbsolute({ options }: ChoiceQuestion, problems: Problems): void {
  const found = options.map(({ passage }) => [...passage.words.text.matchAll(absolute)]);
  if (found.every((matches) => matches.length > 0)) return;
  for (const [index, matches] of found.entries()) {
    const [match] = matches;
    const passage = options[index]?.passage;
    if (match !== undefined && passage !== undefined)
      problems.add('absolute-word', placeOf(passage.words, match.index), match[0]);
  }
}

function lintNegative(prompt: QuizPassage, problems: Problems): void {
  for (const { start, text } of splitSentences(prompt.words.text, 'en')) {
    const match = text.includes('?') ? negative.exec(text) : null;
    const word = match?.groups?.['word'] ?? match?.groups?.['short'];
    if (match === null || word === undefined) continue;
    const index = start + match.index + match[0].length - word.length;
    const isMarked =
      word === word.toUpperCase() || isInside(prompt.spans, 'emphasis', index, index + word.length);
    if (!isMarked) problems.add('negative-prompt', placeOf(prompt.words, index), word);
  }
}

export function lintQuestionWords(texts: QuizTexts, problems: Problems): void {
  for (const question of choiceQuestions(texts)) {
    lintAbsolute(question, problems);
    const prompt = texts.passages.find((one) => one.kind === 'prompt' && one.question === question.question);
    if (prompt !== undefined) lintNegative(prompt, problems);
  }
}

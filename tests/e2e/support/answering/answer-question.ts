/** Answers a question of any type, and holds what is then said of the answer against the Course. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Mark } from '../../../../src/components/questions/mark-reason.ts';
import { findAll, type TreeElement } from '../../../../src/plugins/print/tree.ts';
import type { QuestionType } from '../../../../src/model/question-type.ts';
import { t } from '../course-under-test.ts';
import { chooseOne } from './choose-one.ts';
import { chooseSeveral } from './choose-several.ts';
import type { Asked, Driver } from './driver.ts';
import { judge } from './judge.ts';
import { placeAll } from './place-cards.ts';
import { order } from './put-in-order.ts';
import { replaceWords } from './replace-words.ts';
import { typeWords } from './type-words.ts';
import { weigh } from './weigh.ts';

const drivers: Readonly<Record<QuestionType, Driver>> = {
  single: chooseOne,
  multiple: chooseSeveral,
  'yes-no': chooseOne,
  'fill-in': typeWords,
  match: placeAll,
  sort: placeAll,
  order,
  language: replaceWords,
  scenario: weigh,
  matrix: judge,
};

const said: Readonly<Record<Mark, string>> = { right: t.right, wrong: t.notQuite, noted: t.noted };

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reasons by the option's number, the card's, or what a fill-in says when it is right or wrong. */
function readReasons(form: TreeElement): Map<string, string> {
  const nameOf = (why: TreeElement): string =>
    why.getAttribute('data-when') ??
    why.closest('.card')?.getAttribute('data-number') ??
    why.closest('.option')?.querySelector('input')?.getAttribute('value') ??
    '';
  return new Map(findAll(form, '.why').map((why) => [nameOf(why), squeeze(why.textContent)]));
}

/** What stands on the page, verdict first, by the same names. */
async function readSaid(host: Locator): Promise<Record<string, string>> {
  const pairs = await host.locator('.why:visible').evaluateAll((reasons) =>
    reasons.map((why) => {
      const card = why.closest('.card')?.getAttribute('data-number');
      const option = why.closest('.option')?.querySelector('input')?.value;
      const mark = ['right', 'wrong', 'noted'].find((kind) => why.parentElement?.classList.contains(kind));
      const [verdict, ...words] = [...why.children].map(({ textContent }) => textContent);
      const name = why.getAttribute('data-when') ?? card ?? option ?? '';
      return [name, `${mark} ${verdict}: ${words.join('')}`] as const;
    }),
  );
  return Object.fromEntries(pairs.map(([name, words]) => [name, squeeze(words)]));
}

/** `onChecked`: after each check. */
export async function answerQuestion(asked: Asked, onChecked: () => Promise<void>): Promise<void> {
  const { host, question, form } = asked;
  const reasons = readReasons(form);
  let checks = 0;
  for await (const taken of drivers[question.type](asked)) {
    checks += 1;
    const expected = taken.map(({ name, mark }) => [name, `${mark} ${said[mark]}: ${reasons.get(name)}`]);
    expect.soft(await readSaid(host), question.id).toEqual(Object.fromEntries(expected));
    await onChecked();
  }
  expect(checks, question.id).toBeGreaterThan(0);
}

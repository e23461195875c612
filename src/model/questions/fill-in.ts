import { z } from 'zod';
import { limitText } from '../response.ts';
import { common, feedback, typeDescription } from './common.ts';

const spelling = z
  .string()
  .min(1)
  .max(60)
  .refine((text) => limitText(text) === text, 'use at most 60 plain letters, and no space at either end')
  .describe('A spelling that counts as right.');

export const fillIn = z
  .strictObject({
    type: z.literal('fill-in').describe(typeDescription),
    ...common,
    accepted: z.array(spelling).min(1).describe('All that counts as right; reports show the first five.'),
    caseMatters: z.literal(true).optional().describe('Whether capitals must be as spelt.'),
    right: feedback.describe('Shown after an accepted answer: the reason, in eight words or more.'),
    wrong: feedback.describe('Shown after any other answer: the reason, in eight words or more.'),
  })
  .describe('A word or two, typed by the learner.');

/** Runs axe over every state, in one theme; a file a theme, so that two run at a time. */
import 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { laptop, narrow, settle } from './page.ts';
import { openState, states, type State } from './states.ts';

declare const axe: typeof import('axe-core');

/** Every rule, best practices and the newest criteria too. */
const options: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
};

const describeViolation = ({ id, help, nodes }: Result): string =>
  `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')}: ${node.failureSummary ?? ''}`).join('\n')}`;

/** What the foot covers just then can be scrolled free; that it never covers the focus, focus.test.ts checks. */
function unpinFoot(): void {
  document.querySelector<HTMLElement>('.foot')?.style.setProperty('position', 'static');
}

export async function findViolations(): Promise<string> {
  unpinFoot();
  const { violations, passes } = await axe.run(document, options);
  expect(passes.length).to.be.greaterThan(10);
  return violations.map(describeViolation).join('\n');
}

export function describeAxe(colorScheme: 'light' | 'dark', shown: readonly State[] = states): void {
  for (const viewport of [narrow, laptop])
    describe(`axe finds nothing in ${colorScheme} at ${viewport.width} pixels`, () => {
      for (const state of shown.filter(({ sheet }) => !sheet || viewport === narrow))
        it(state.name, async () => {
          await openState(state, { size: viewport, colorScheme, reducedMotion: 'reduce' });
          state.enter();
          await settle();
          expect(await findViolations()).to.equal('');
        }).timeout(10_000);
    });
}

import { expect } from 'chai';
import { describeAxe, findViolations } from './axe-check.ts';
import { contentsStates, openEmpty, pageStates, termStates } from './page-states.ts';
import { laptop, narrow, settle } from './page.ts';

describeAxe('dark', [...termStates, ...contentsStates]);

for (const viewport of [narrow, laptop])
  describe(`axe finds nothing on a page in dark at ${viewport.width} pixels`, () => {
    for (const { name, enter } of pageStates)
      it(name, async () => {
        await openEmpty({ size: viewport, colorScheme: 'dark', reducedMotion: 'reduce' });
        await enter();
        await settle();
        expect(await findViolations()).to.equal('');
      }).timeout(10_000);
  });

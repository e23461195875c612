import { expect } from 'chai';
import { describeAxe, findViolations } from './axe-check.ts';
import { quiz } from './fixtures.ts';
import { openPage } from './page.ts';

describeAxe('light');

it('axe sees bad contrast inside an element, so that its silence means something', async () => {
  await openPage(quiz);
  document.documentElement.style.setProperty('--on-accent', '#60808a');
  const found = await findViolations();
  document.documentElement.removeAttribute('style');
  expect(found).to.contain('color-contrast');
  expect(found).to.contain('choice-question');
}).timeout(10_000);

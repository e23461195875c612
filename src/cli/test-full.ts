/**
 * `npm run test:full`: what `npm test` runs, with 10,000 random journeys and 500 mutations that no run has made before,
 * and every chapter of the course under axe and on paper.
 */
process.env['LONG_TESTS'] ??= '1';
process.env['JOURNEYS'] ??= '10000';
process.env['JOURNEY_SEED'] ??= String(Date.now() % 2 ** 31);
process.env['MUTATIONS'] ??= '500';
process.env['MUTATION_SEED'] ??= String(Date.now() % 2 ** 31);
await import('./test.ts');

export {};

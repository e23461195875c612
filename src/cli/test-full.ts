/**
 * `npm run test:full`: what `npm test` runs, with 10,000 random journeys and 500 mutations that no run has made before,
 * every chapter of the course under axe and on paper, 200 kills of the LMS and 10,000 malformed commits.
 */
process.env['LONG_TESTS'] ??= '1';
process.env['JOURNEYS'] ??= '10000';
process.env['JOURNEY_SEED'] ??= String(Date.now() % 2 ** 31);
process.env['MUTATIONS'] ??= '500';
process.env['MUTATION_SEED'] ??= String(Date.now() % 2 ** 31);
process.env['KILLS'] ??= '200';
process.env['MALFORMED'] ??= '10000';
process.env['MALFORMED_SEED'] ??= String(Date.now() % 2 ** 31);
await import('./test.ts');

export {};

import { checkJourneys } from './check-journeys.ts';

checkJourneys('first');

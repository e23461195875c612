import { describeAxe } from './axe-check.ts';
import { readingStates } from './reading-states.ts';

describeAxe('dark', readingStates);

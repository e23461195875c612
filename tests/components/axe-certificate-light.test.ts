import { describeAxe } from './axe-check.ts';
import { certificateStates } from './certificate-states.ts';

describeAxe('light', certificateStates);

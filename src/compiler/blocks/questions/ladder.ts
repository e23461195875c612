/**
 * A ladder beside the places of a match, a rung for each: the higher, the more of a rung is marigold.
 *
 * Rails and rungs stretch with the rows beside them, so that every rung stays at its place however long a reason
 * is. The rungs lie behind the rails and are cut off between them (ladder.css).
 */
import type { Question } from '../../../model/course.ts';
import { ladderGround, ladderPeople } from './ladder-scene.ts';

/** Share of petrol from the top rung to the lowest; it illustrates and does not measure. */
const shares = [0.12, 0.5, 0.6, 0.74, 0.86] as const;

/** Rails in per cent of the ladder's width, at the top and at the foot; the same in ladder.css. */
const [top, foot] = [18, 4];

/** `height` from 0 at the top to 1. */
function shareAt(height: number): number {
  const at = height * (shares.length - 1);
  const before = shares[Math.floor(at)] ?? shares[0];
  const after = shares[Math.ceil(at)] ?? before;
  return before + (after - before) * (at % 1);
}

function renderRung(index: number, count: number): string {
  const left = top + (foot - top) * ((index + 0.5) / count);
  const split = (left + (100 - 2 * left) * shareAt(index / Math.max(1, count - 1))).toFixed(1);
  return (
    '<svg class="rung" viewBox="0 0 100 15" preserveAspectRatio="none">' +
    `<path d="M0 0H${split}V15H0Z" fill="var(--i-petrol)"/><path d="M${split} 0H100V15H${split}Z" fill="var(--i-mari)"/>` +
    '<path d="M0 11H100V15H0Z" fill="var(--i-ink)" opacity=".16"/></svg>'
  );
}

const renderRail = (from: number, to: number, colour: string): string =>
  `<path d="M${to} 100L${from} 0" stroke="var(--i-${colour})" vector-effect="non-scaling-stroke"/>`;

export function renderLadder({ number, options }: Question): string {
  const rungs = options.map((_, index) => renderRung(index, options.length));
  const part = (name: string, box: string, drawing: string): string =>
    `<svg class="ladder-${name}" viewBox="${box}">${drawing}</svg>`;
  return (
    `<div class="ladder" aria-hidden="true">${part('sun', '0 0 100 100', '<circle cx="50" cy="50" r="50" fill="var(--i-sun)"/>')}` +
    part('ground', '0 360 300 200', ladderGround) +
    `<div class="ladder-frame"><div class="ladder-rungs">${rungs.join('')}</div>` +
    '<svg class="ladder-rails" viewBox="0 0 100 100" preserveAspectRatio="none" stroke-linecap="round">' +
    `${renderRail(top, foot, 'petrol')}${renderRail(100 - top, 100 - foot, 'mari')}</svg></div>` +
    `${part('people', '0 360 300 200', ladderPeople(number))}</div>`
  );
}

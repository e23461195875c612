/** Hills and trees behind a ladder, and two people at its foot; colours are the theme's. */

const tree =
  '<rect x="-2.6" y="-14" width="5.2" height="14" fill="var(--i-woodd)"/>' +
  '<path d="M0 -100 C6 -84 13 -76 20 -70 C15 -69 13 -69 11 -68 C17 -56 23 -48 30 -42 C24 -40 20 -40 16 -39 C22 -28 29 -20 37 -12 C14 -7 -14 -7 -37 -12 C-29 -20 -22 -28 -16 -39 C-20 -40 -24 -40 -30 -42 C-23 -48 -17 -56 -11 -68 C-13 -69 -15 -69 -20 -70 C-13 -76 -6 -84 0 -100 Z"/>';

/** Outlines that are both filled and cut a shadow to. */
const coat =
  'M-15 -247 C-34 -244 -45 -236 -47 -214 C-48 -190 -41 -172 -40 -150 L-47 -78 C-25 -71 25 -71 47 -78 L40 -150 C41 -172 48 -190 47 -214 C45 -236 34 -244 15 -247 Z';
const jacket =
  'M-15 -247 C-34 -244 -45 -236 -47 -214 C-48 -190 -41 -172 -40 -150 L-42 -112 C-25 -105 25 -105 42 -112 L40 -150 C41 -172 48 -190 47 -214 C45 -236 34 -244 15 -247 Z';

/** On a grid of 300 by 200, from the horizon to the lower edge. */
export const ladderGround = [
  '<path d="M0 420 C70 380 110 372 160 392 C210 408 250 392 300 376 V560 H0 Z" fill="var(--i-far)"/>',
  '<path d="M0 468 C90 440 170 452 300 440 V560 H0 Z" fill="var(--i-mid)"/>',
  '<path d="M0 508 C100 492 200 500 300 490 V560 H0 Z" fill="var(--i-grass)"/>',
  '<g transform="translate(22 470) scale(0.84)" fill="var(--i-near)">',
  tree,
  '</g><g transform="translate(284 468) scale(1.04)" fill="var(--i-near)">',
  tree,
  '</g>',
].join('');

/** Two who stand on the same ground, turned slightly to each other; `number` keeps the ids apart. */
export const ladderPeople = (number: number): string =>
  [
    '<g transform="translate(52 545) scale(0.4092 0.4532)">',
    '<ellipse cx="14" cy="3" rx="66" ry="7" fill="var(--i-ink)" opacity=".14"/>',
    '<path d="M-3 -120 L-35 -120 C-35 -88 -33 -56 -29 -30 L-12 -30 C-9 -60 -5 -90 -3 -120 Z" fill="var(--i-woodd)"/>',
    '<path d="M-3 -120 L-35 -120 C-35 -88 -33 -56 -29 -30 L-12 -30 C-9 -60 -5 -90 -3 -120 Z" fill="var(--i-ink)" opacity=".28"/>',
    '<path d="M-10 -33 h-21 c-4 12 -3 25 1 30 h17 c6 -6 6 -20 3 -30 Z" fill="var(--i-woodd)"/>',
    '<path d="M-13 -22 h-15 c-2 6 -1 12 1 15 h12 c3 -4 3 -10 2 -15 Z" fill="var(--i-ink)" opacity=".35"/>',
    '<path d="M3 -120 L35 -120 C35 -80 31 -40 29 -8 L11 -8 C9 -50 5 -90 3 -120 Z" fill="var(--i-woodd)"/>',
    '<path d="M8 -12 h24 c3 8 3 14 0 15 h-24 c-3 -3 -2 -10 0 -15 Z" fill="var(--i-woodd)"/>',
    '<ellipse cx="-43" cy="-138" rx="8" ry="10" fill="var(--i-sk3)"/>',
    '<path d="M-33 -238 C-49 -232 -54 -214 -54 -194 C-55 -172 -56 -158 -50 -142 L-36 -145 C-38 -170 -34 -200 -30 -220 Z" fill="var(--i-petrold)"/>',
    `<path d="${coat}" fill="var(--i-petrol)"/>`,
    `<clipPath id="ladder-coat-${number}">`,
    `<path d="${coat}"/>`,
    '</clipPath>',
    `<path clip-path="url(#ladder-coat-${number})" d="M-60 -260 H-14 C-20 -200 -6 -150 -16 -64 H-60 Z" fill="var(--i-petrold)" opacity=".55"/>`,
    '<path d="M2 -73 C1 -100 2 -120 0 -140" stroke="var(--i-petrold)" stroke-width="3" fill="none" stroke-linecap="round"/>',
    '<ellipse cx="55" cy="-118" rx="8.5" ry="12" fill="var(--i-sk3)"/>',
    '<path d="M33 -238 C50 -232 55 -212 58 -190 C61 -168 64 -146 63 -126 L47 -124 C46 -150 40 -180 30 -218 Z" fill="var(--i-petrol)"/>',
    '<path d="M-9 -262 h18 v18 c-4 6 -14 6 -18 0 Z" fill="var(--i-sk3)"/>',
    '<ellipse cx="2" cy="-278" rx="18.5" ry="22" fill="var(--i-sk3)"/>',
    '<path d="M18 -284 c5 5 6 8 1 11 Z" fill="var(--i-sk3)"/><g fill="var(--i-h2)">',
    '<path d="M-20 -282 C-21 -302 18 -306 19 -286 C17 -280 12 -278 9 -266 C6 -258 -12 -254 -16 -262 C-19 -268 -20 -275 -20 -282 Z"/>',
    '</g>',
    '<path d="M-20 -252 C-10 -244 10 -244 20 -252 C24 -244 22 -238 18 -236 C6 -230 -8 -230 -19 -236 C-24 -240 -23 -247 -20 -252 Z M-16 -238 l-6 44 c4 4 10 4 14 2 l5 -44 Z" fill="var(--i-clay)"/>',
    '</g><g transform="translate(252 546) scale(0.39990000000000003 0.4429)">',
    '<ellipse cx="14" cy="3" rx="66" ry="7" fill="var(--i-ink)" opacity=".14"/>',
    '<path d="M3 -120 L35 -120 C35 -88 33 -56 29 -30 L12 -30 C9 -60 5 -90 3 -120 Z" fill="var(--i-petrol)"/>',
    '<path d="M3 -120 L35 -120 C35 -88 33 -56 29 -30 L12 -30 C9 -60 5 -90 3 -120 Z" fill="var(--i-ink)" opacity=".28"/>',
    '<path d="M10 -33 h21 c4 12 3 25 -1 30 h-17 c-6 -6 -6 -20 -3 -30 Z" fill="var(--i-clayd)"/>',
    '<path d="M13 -22 h15 c2 6 1 12 -1 15 h-12 c-3 -4 -3 -10 -2 -15 Z" fill="var(--i-ink)" opacity=".35"/>',
    '<path d="M-3 -120 L-35 -120 C-35 -80 -31 -40 -29 -8 L-11 -8 C-9 -50 -5 -90 -3 -120 Z" fill="var(--i-petrol)"/>',
    '<path d="M-8 -12 h-24 c-3 8 -3 14 0 15 h24 c3 -3 2 -10 0 -15 Z" fill="var(--i-clayd)"/>',
    '<ellipse cx="43" cy="-138" rx="8" ry="10" fill="var(--i-sk1)"/>',
    '<path d="M33 -238 C49 -232 54 -214 54 -194 C55 -172 56 -158 50 -142 L36 -145 C38 -170 34 -200 30 -220 Z" fill="var(--i-marid)"/>',
    `<path d="${jacket}" fill="var(--i-mari)"/>`,
    `<clipPath id="ladder-jacket-${number}">`,
    `<path d="${jacket}"/>`,
    '</clipPath>',
    `<path clip-path="url(#ladder-jacket-${number})" d="M-60 -260 H-14 C-20 -200 -6 -150 -16 -98 H-60 Z" fill="var(--i-marid)" opacity=".55"/>`,
    '<ellipse cx="-55" cy="-118" rx="8.5" ry="12" fill="var(--i-sk1)"/>',
    '<path d="M-33 -238 C-50 -232 -55 -212 -58 -190 C-61 -168 -64 -146 -63 -126 L-47 -124 C-46 -150 -40 -180 -30 -218 Z" fill="var(--i-mari)"/>',
    '<path d="M-9 -262 h18 v18 c-4 6 -14 6 -18 0 Z" fill="var(--i-sk1)"/>',
    '<ellipse cx="-2" cy="-278" rx="18.5" ry="22" fill="var(--i-sk1)"/>',
    '<path d="M-18 -284 c-5 5 -6 8 -1 11 Z" fill="var(--i-sk1)"/><g fill="var(--i-h1)">',
    '<circle cx="5" cy="-307" r="11"/>',
    '<path d="M20 -276 C22 -302 -18 -304 -19 -284 C-15 -280 -12 -276 -8 -262 C-2 -256 12 -256 16 -262 Z"/>',
    '</g></g>',
  ].join('');

/** Blocks as the compiler writes them into a chapter called `sides`. */
import type { PlayableChoice } from '../../src/model/outline.ts';
import type { Response } from '../../src/model/response.ts';

export const choice = (...chosen: number[]): Response => ({ kind: 'choice', chosen });

const picture = (attributes: string): string =>
  `<svg viewBox="0 0 1200 720" ${attributes} focusable="false"><rect width="1200" height="720" fill="var(--i-sky)"/>` +
  '<path d="M0 420 Q600 300 1200 420 V720 H0Z" fill="var(--i-mid)"/>' +
  '<path d="M0 560 Q600 480 1200 560 V720 H0Z" fill="var(--i-ground)"/></svg>';

const fold = (id: string, title: string, text: string): string =>
  `<details class="fold" id="sides--${id}"><summary><h3>${title}</h3></summary>` +
  `<div class="fold-body"><p>${text}</p></div></details>`;

export const accordion =
  '<accordion-block id="sides--values">' +
  fold('acknowledgement', 'Acknowledgement', 'Everyone wants to be seen as they are.') +
  fold('mutuality', 'Mutuality', 'Both people give, and both receive.') +
  fold(
    'self-determination',
    'Self-determination',
    'Everyone knows best <a href="#/about">what helps them</a>.',
  ) +
  '</accordion-block>';

/** Title, text, x and y (in per cent of the picture) of each point. */
export const points = [
  ['Reciprocity', 'Help goes both ways.', 53, 80],
  ['Equality', 'Neither stands above the other.', 20, 35.5],
  ['Respect', 'What one says counts for the other.', 88, 20],
] as const;

export const hotspots =
  '<hotspots-block id="sides--two">' +
  `<figure class="hotspots-picture">${picture('role="img" aria-label="Two people on a path"')}</figure>` +
  '<ol class="hotspots-list">' +
  points
    .map(
      ([title, text, x, y]) =>
        `<li id="sides--${title.toLowerCase()}" data-x="${x}" data-y="${y}"><h3>${title}</h3><div><p>${text}</p></div></li>`,
    )
    .join('') +
  '</ol></hotspots-block>';

/** Option numbers follow no order: they come from the lock, not from the place. */
export const single: PlayableChoice = {
  number: 3,
  fingerprint: 0x3456,
  type: 'single',
  interactionId: 'role_q3_what_peer_support_is',
  scored: true,
  options: [
    { number: 4, right: false },
    { number: 1, right: true },
    { number: 2, right: false },
  ],
};

export const multiple: PlayableChoice = {
  number: 7,
  fingerprint: 0x789a,
  type: 'multiple',
  interactionId: 'role_q7_values',
  scored: true,
  options: [
    { number: 5, right: true },
    { number: 2, right: false },
    { number: 1, right: true },
    { number: 3, right: false },
  ],
};

export const optionText = (number: number): string => `The answer that has the number ${number} in the lock`;
export const feedback = (number: number): string =>
  `Why answer ${number} is what it is, in one full sentence.`;
export const hint = 'Think of who gives, and of who receives.';

function renderOption(question: PlayableChoice, number: number): string {
  const kind = question.type === 'single' ? 'radio' : 'checkbox';
  return (
    `<div class="option"><label><input type="${kind}" name="q${question.number}" value="${number}">` +
    `<span class="option-text">${optionText(number)}</span></label>` +
    `<div class="why" hidden><p>${feedback(number)}</p></div></div>`
  );
}

export function renderQuestion(question: PlayableChoice, index = 1, count = 1): string {
  const options = question.options.map(({ number }) => renderOption(question, number)).join('');
  const how = question.type === 'single' ? 'Choose one answer.' : 'Choose all that apply.';
  return (
    `<choice-question number="${question.number}"><script type="application/json">${JSON.stringify(question)}</script>` +
    `<form class="question" novalidate><fieldset><legend><span class="question-count">Question ${index} of ${count}</span>` +
    '<span class="question-prompt">Someone asks you what peer support is. What do you say first?</span></legend>' +
    `<p class="question-how">${how}</p>${options}</fieldset><div class="hint" hidden><p>${hint}</p></div>` +
    '<p class="look-back">Look back: <a href="#/about">About this course</a></p></form></choice-question>'
  );
}

export const quiz =
  '<section class="quiz" aria-label="What you know now"><p class="quiz-intro">Two questions.</p>' +
  `${renderQuestion(single, 1, 2)}${renderQuestion(multiple, 2, 2)}</section>`;

/** What a chapter may hold besides its elements. */
export const text =
  '<h2>Beside each other</h2><p>Peer support is a relationship<sup class="note-ref">' +
  '<a href="#sides--note-1" id="sides--noteref-1" role="doc-noteref">1</a></sup>, and <a href="#/about">it grows</a>.</p>' +
  '<figure class="quote"><blockquote><p>Neither pulling nor pushing.</p></blockquote><figcaption>A peer worker</figcaption></figure>' +
  ['note', 'pause', 'remember']
    .map(
      (kind) =>
        `<aside class="callout callout-${kind}" aria-label="A ${kind}"><p class="callout-title">A ${kind}</p>` +
        '<p>Some words, and <a href="https://example.org/" rel="noopener" target="_blank">a link</a>.</p></aside>',
    )
    .join('') +
  `<figure class="picture">${picture('role="img" aria-label="Hills"')}<figcaption>Hills in the evening</figcaption></figure>` +
  '<div class="table" role="region" tabindex="0" aria-label="Who does what"><table><thead><tr><th>Who</th><th>What</th></tr>' +
  '</thead><tbody><tr><td>A peer worker</td><td>Shares</td></tr></tbody></table></div>' +
  '<contents-list><nav class="contents" aria-label="Contents"><section class="contents-part"><h2>Introduction</h2>' +
  '<span class="contents-facts"><span>2 chapters</span><b class="part-read"></b></span><ol>' +
  [
    [1, 'Welcome', ''],
    [2, 'About this course', ''],
    [3, 'Check your understanding', '1 2'],
  ]
    .map(
      ([number, title, questions]) =>
        `<li data-chapter="${number}" data-questions="${questions}"><span class="mark" aria-hidden="true"></span><a href="#/welcome">${title}</a>` +
        '<span class="contents-summary">How it starts</span><span class="contents-facts"><span>1 minute</span><b class="contents-state"></b></span></li>',
    )
    .join('') +
  '</ol></section></nav></contents-list>';

export const notes =
  '<section class="notes" role="doc-endnotes" aria-label="Notes"><ol><li id="sides--note-1">After Mead, 2014. ' +
  '<a href="#sides--noteref-1" role="doc-backlink" aria-label="Back to the text">↩</a></li></ol></section>';

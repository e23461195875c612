/** Line icons on a 24 grid, drawn for this course; decorative, the words stand beside them. */
const paths = {
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  target: '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="4"/>',
  forward: '<path d="M4 12h16m-6-6 6 6-6 6"/>',
  back: '<path d="M20 12H4m6 6-6-6 6-6"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h10"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  down: '<path d="m6 9 6 6 6-6"/>',
  saved:
    '<path d="M7 18a4 4 0 0 1-.6-8A6 6 0 0 1 18 10.500a3.8 3.8 0 0 1-.5 7.500z"/><path d="m9.5 13.5 2 2 3.5-3.5"/>',
  device: '<rect x="7" y="3.5" width="10" height="17" rx="2.5"/><path d="M11 17.500h2"/>',
  search: '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.500 4.500"/>',
  pencil: '<path d="m5 19 1-4L16 5l3 3L9 18zM13.500 7.500l3 3"/>',
  note: '<circle cx="12" cy="12" r="8.5"/><path d="M12 8v4.500M12 16h.01"/>',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`;
}

/** The mark of the course: two people side by side. */
export const mark =
  '<svg viewBox="0 0 30 30" aria-hidden="true">' +
  '<g fill="var(--accent)"><circle cx="9.5" cy="6" r="4.3"/><rect x="5.2" y="12.5" width="8.6" height="16" rx="4.3"/></g>' +
  '<g fill="var(--mari)"><circle cx="20.5" cy="6" r="4.3"/><rect x="16.2" y="12.5" width="8.6" height="16" rx="4.3"/></g></svg>';

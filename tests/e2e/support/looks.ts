/** The widths and themes in which everything is looked at. */
export const looks = [360, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

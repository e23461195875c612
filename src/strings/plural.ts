const rules = new Intl.PluralRules('en');

/** `1 chapter`, `8 chapters`, as English counts. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${rules.select(count) === 'one' ? one : many}`;

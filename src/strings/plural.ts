let rules: Intl.PluralRules | undefined;

/** `1 chapter`, `8 chapters`, as English counts. */
export function plural(count: number, one: string, many: string): string {
  rules ??= new Intl.PluralRules('en');
  return `${count} ${rules.select(count) === 'one' ? one : many}`;
}

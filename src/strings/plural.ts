/** `1 chapter`, `8 chapters`: English has one form for one, another for all other whole numbers. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

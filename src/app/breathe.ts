/** Lets the browser paint and answer the learner between two pieces of work. Not by frames: a hidden page has none. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Codes that are no longer reported, with what became of them. A code is permanent: it is never given another meaning,
 * and tests/fixtures/released-codes.json, which lists every code there has ever been, keeps it from being forgotten.
 */
export const retiredCodes: ReadonlyMap<string, string> = new Map([]);

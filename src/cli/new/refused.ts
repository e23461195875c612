/** What a person can put right: said in a line or two, without a stack. */
export class Refused extends Error {}

/** The person thought better of it. */
export class Cancelled extends Error {}

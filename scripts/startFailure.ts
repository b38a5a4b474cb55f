/** A failure to start that the person at the keyboard can act on: one sentence, Chinese and English, no stack. */
export class StartFailure extends Error {}

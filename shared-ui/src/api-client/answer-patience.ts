/**
 * Milliseconds after which a question without an answer is asked again. A line that died without a sign, as when a
 * laptop wakes up elsewhere, fails only after many minutes by itself. The API answers a read, or gives it up, in less.
 */
export const ANSWER_PATIENCE = 20_000

/** `pnpm test` repeats little; `pnpm test:long` (LONG_TESTS=yes) as often as the proof asks for. */
export const isLong = process.env.LONG_TESTS === 'yes'

/** How often something is repeated in this run. */
export const times = (short: number, long: number): number => (isLong ? long : short)

/** A time limit for a test that repeats itself that often, on a machine that is loaded. */
export const patience = (short: number, long: number, millisecondsEach: number): number =>
  30_000 + times(short, long) * millisecondsEach

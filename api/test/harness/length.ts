/** How long tests repeat: `pnpm test` little; `pnpm test:long` (LONG_TESTS=yes) as often as the proof needs. */
export const isLong = process.env.LONG_TESTS === 'yes'

/** The first number in short runs, the second in long ones. */
export const times = (short: number, long: number): number => (isLong ? long : short)

/** A time limit for a test that repeats that often, on a busy machine. */
export const patience = (short: number, long: number, millisecondsEach: number): number =>
  60_000 + 2 * times(short, long) * millisecondsEach

/**
 * `pnpm test:long` (`pnpm test:long api`): what `pnpm test` runs, where what repeats itself does so as often
 * as its proof asks for: 50 rounds of each race, 200 crashes, every hostile value by every caller.
 */
process.env.LONG_TESTS = 'yes'
await import('./test.ts')

/**
 * `pnpm test:long` (or `pnpm test:long api`) runs the same tests as `pnpm test`, with more repetitions: 50
 * rounds of each race, 200 crashes, every hostile value by every caller, every walk past photographed pages.
 */
process.env.LONG_TESTS = 'yes'
await import('./test.ts')

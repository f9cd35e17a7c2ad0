import { runApiCommand } from './api-command.ts'

/** `pnpm operator …` looks after operators (PA1). */
await runApiCommand('dist/operator.js', process.argv.slice(2))

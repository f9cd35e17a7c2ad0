import { resolve } from 'node:path'
import { runApiCommand } from './api-command.ts'

/** `pnpm import-file FILE …` imports ecosystems and members (PA7). Files are named from where the command is typed. */
const at = process.env.INIT_CWD ?? process.cwd()
const [file, ...others] = process.argv.slice(2)
const result = others.indexOf('--result') + 1
const named = others.map((text, place) =>
  result > 0 && place === result && text !== '-' ? resolve(at, text) : text,
)

// Ctrl-C reaches the command itself, which stops between two batches.
process.on('SIGINT', () => undefined)
await runApiCommand('dist/import-file.js', file ? [resolve(at, file), ...named] : [])

import { endings, ends, operatingSystemUser, runOverPlatform } from './command-line.ts'
import { IMPORT_USAGE, readImportCommand, STANDARD } from './imports/command-line.ts'
import { runImportCommand } from './imports/run-command.ts'

/**
 * `import-file FILE --as EMAIL [--dry-run] [--result FILE]`: imports ecosystems and members from the server (PA7). Needs no terminal
 * and asks nothing; whoever has the server's shell needs no MFA code. Ctrl-C stops it between two batches, and the same command goes
 * on. Ends with 0 where every line is done, 1 where some have faults, were refused, or it was stopped.
 */

const command = readImportCommand(process.argv.slice(2)) ?? ends(endings.WRONG_USAGE, IMPORT_USAGE)
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

await runOverPlatform(
  (platform) =>
    runImportCommand(platform, command, {
      typedBy: operatingSystemUser(),
      stopping: stopping.signal,
      // Nothing else stands in a result that is written to the standard output.
      print: (line) => (command.result === STANDARD ? console.error(line) : console.log(line)),
    }),
  'The command failed. What was imported before stays, and the same command goes on',
)

import { parseArgs } from 'node:util'

/** In place of a file's path: the standard input, or output. */
export const STANDARD = '-'

/** A command as it was typed. */
export interface ImportCommand {
  /** A path, or STANDARD. */
  readonly file: string
  /** The address of the operator in whose name lines are done. */
  readonly operator: string
  readonly dryRun: boolean
  /** Where to write what became of each line: a path or STANDARD; null for nowhere. */
  readonly result: string | null
}

export const IMPORT_USAGE = `Imports ecosystems and members from a CSV or JSON Lines file.

  import-file FILE --as EMAIL --dry-run        check the file and show every fault; nothing is done
  import-file FILE --as EMAIL                  check it, then import every line without faults
  import-file FILE --as EMAIL --result FILE    the same, and write what became of each line

EMAIL is the address of an active operator; "-" in place of a FILE is the standard input or output. Ctrl-C stops; the same command goes on.`

/** Reads the arguments; null if they are no command. */
export function readImportCommand(args: readonly string[]): ImportCommand | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        'dry-run': { type: 'boolean' },
        result: { type: 'string' },
      },
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0 || !values.as) return null
    const dryRun = values['dry-run'] ?? false
    return { file, operator: values.as, dryRun, result: values.result ?? null }
  } catch {
    return null
  }
}

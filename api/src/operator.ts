import { hostname, userInfo } from 'node:os'
import { type App, createApp } from './app.ts'
import { house } from './house.ts'
import { systemActor } from './platform/actor.ts'
import { SettingsError } from './platform/read-settings.ts'
import { UnfitDatabase } from './production-database.ts'
import { readSettings, type Settings } from './settings.ts'
import { type CommandLine, OPERATOR_USAGE, readCommand } from './staff/command-line.ts'
import { CommandRefused } from './staff/operator-commands.ts'
import { runCommand } from './staff/run-command.ts'
import { refuseUnmigrated, UnusableDatabase } from './usable-database.ts'

/**
 * `operator create | list | reset-mfa | unblock`: looks after operators from the server (PA1). Needs no terminal and asks
 * nothing. Ends with 0; 1 where it refuses; 2 where the command is none; 3 where settings or database can't be used.
 */

const [REFUSED, WRONG_USAGE, UNUSABLE] = [1, 2, 3]

/** Seconds for which the command waits for the mail server's word. */
const MAIL_SECONDS = 15

function ends(code: number, sentence: string): never {
  console.error(sentence)
  process.exit(code)
}

const command: CommandLine = readCommand(process.argv.slice(2)) ?? ends(WRONG_USAGE, OPERATOR_USAGE)

/** Who typed the command, for the record. In a container the user may have no name. */
function operatingSystemUser(): string {
  try {
    return `${userInfo().username}@${hostname()}`
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}@${hostname()}`
  }
}

async function appOver(settings: Settings): Promise<App> {
  await refuseUnmigrated(settings.DATABASE_URL, house.migrations)
  return createApp(settings)
}

/** What went wrong, as a sentence, if it is one that whoever looks after the server can act on. */
function sentenceOf(error: unknown): { readonly code: number; readonly sentence: string } {
  if (error instanceof CommandRefused) return { code: REFUSED, sentence: error.message }
  const isKnown =
    error instanceof SettingsError ||
    error instanceof UnfitDatabase ||
    error instanceof UnusableDatabase
  const reason = error instanceof Error ? error.message || error.name : String(error)
  return {
    code: UNUSABLE,
    sentence: isKnown ? reason : `The command failed, and nothing was changed: ${reason}`,
  }
}

try {
  // What the command itself says is all there is to read.
  const settings = readSettings({ ...process.env, LOG_LEVEL: 'silent' })
  const app = await appOver(settings)
  try {
    const actor = systemActor(`operator ${command.name}`)
    const origin = { ...actor.origin, userAgent: `command line: ${operatingSystemUser()}` }
    const lines = await runCommand(app.platform, { ...actor, origin }, command, MAIL_SECONDS)
    console.log(lines.join('\n'))
  } finally {
    await app.close()
  }
  process.exit(0)
} catch (error) {
  const { code, sentence } = sentenceOf(error)
  ends(code, sentence)
}

import { hostname, userInfo } from 'node:os'
import { createApp } from './app.ts'
import { house } from './house.ts'
import type { Platform } from './platform/platform.ts'
import { SettingsError } from './platform/read-settings.ts'
import { UnfitDatabase } from './production-database.ts'
import { readSettings } from './settings.ts'
import { CommandRefused } from './staff/operator-commands.ts'
import { refuseUnmigrated, UnusableDatabase } from './usable-database.ts'

/** How commands end: with 0; 1 where they refuse; 2 where the command is none; 3 where settings or database can't be used. */
export const endings = { REFUSED: 1, WRONG_USAGE: 2, UNUSABLE: 3 } as const

/** Ends the process with a sentence. */
export function ends(code: number, sentence: string): never {
  console.error(sentence)
  process.exit(code)
}

/** Who typed the command, for the record. In a container the user may have no name. */
export function operatingSystemUser(): string {
  try {
    return `${userInfo().username}@${hostname()}`
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}@${hostname()}`
  }
}

/** What went wrong, as a sentence, if it is one that whoever looks after the server can act on. */
function sentenceOf(error: unknown, otherwise: string): { code: number; sentence: string } {
  if (error instanceof CommandRefused) return { code: endings.REFUSED, sentence: error.message }
  const isKnown =
    error instanceof SettingsError ||
    error instanceof UnfitDatabase ||
    error instanceof UnusableDatabase
  const reason = error instanceof Error ? error.message || error.name : String(error)
  return { code: endings.UNUSABLE, sentence: isKnown ? reason : `${otherwise}: ${reason}` }
}

/**
 * Carries a command out over the platform, and ends the process.
 *
 * @param work gives the code with which it ends
 * @param otherwise what is so where it fails for a reason that nobody foresaw
 */
export async function runOverPlatform(
  work: (platform: Platform) => Promise<number>,
  otherwise: string,
): Promise<never> {
  try {
    // What the command itself says is all there is to read.
    const settings = readSettings({ ...process.env, LOG_LEVEL: 'silent' })
    await refuseUnmigrated(settings.DATABASE_URL, house.migrations)
    const app = await createApp(settings)
    let code: number
    try {
      code = await work(app.platform)
    } finally {
      await app.close()
    }
    return process.exit(code)
  } catch (error) {
    const { code, sentence } = sentenceOf(error, otherwise)
    return ends(code, sentence)
  }
}

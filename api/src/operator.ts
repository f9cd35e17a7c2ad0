import { endings, ends, operatingSystemUser, runOverPlatform } from './command-line.ts'
import { systemActor } from './platform/actor.ts'
import { allowStaffPasswords } from './single-sign-on/allow-staff-passwords.ts'
import { type CommandLine, OPERATOR_USAGE, readCommand } from './staff/command-line.ts'
import { runCommand } from './staff/run-command.ts'

/**
 * `operator create | list | reset-mfa | unblock | allow-passwords`: looks after operators from the server (PA1). Needs no terminal and asks
 * nothing.
 */

/** Seconds for which the command waits for the mail server's word. */
const MAIL_SECONDS = 15

const command: CommandLine =
  readCommand(process.argv.slice(2)) ?? ends(endings.WRONG_USAGE, OPERATOR_USAGE)

await runOverPlatform(async (platform) => {
  const actor = systemActor(`operator ${command.name}`)
  const origin = { ...actor.origin, userAgent: `command line: ${operatingSystemUser()}` }
  const byServer = { ...actor, origin }
  const lines =
    command.name === 'allow-passwords'
      ? await allowStaffPasswords(platform, byServer)
      : await runCommand(platform, byServer, command, MAIL_SECONDS)
  console.log(lines.join('\n'))
  return 0
}, 'The command failed, and nothing was changed')

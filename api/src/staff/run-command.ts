import { setTimeout as pause } from 'node:timers/promises'
import { readableEmail } from '../identity/email-addresses.ts'
import type { Actor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import type { CommandLine } from './command-line.ts'
import {
  createOperator,
  type ListedOperator,
  listOperators,
  resetStaffMfa,
  unblockOperator,
} from './operator-commands.ts'
import type { SentLink } from './send-staff-link.ts'

/** A command about people of the staff; what else there is, other rooms do. */
export type StaffCommand = Exclude<CommandLine, { readonly name: 'allow-passwords' }>

/**
 * Carries a command out.
 *
 * @param mailSeconds for which the mail server is given to take the e-mail, before the answer is printed without its word
 * @returns the lines to print
 * @throws CommandRefused
 */
export async function runCommand(
  platform: Platform,
  actor: Actor,
  command: StaffCommand,
  mailSeconds: number,
): Promise<string[]> {
  switch (command.name) {
    case 'list':
      return linesOf(await listOperators(platform))
    case 'unblock':
      await unblockOperator(platform, actor, command.email)
      return [`${command.email} is not blocked any more.`]
    case 'reset-mfa': {
      const sent = await resetStaffMfa(platform, actor, command.email)
      return [
        `${command.email} connects a new authenticator app by this link. The present one works until then.`,
        ...(await withLink(platform, sent, mailSeconds)),
      ]
    }
    case 'create': {
      const { email, person: name } = command
      const made = await createOperator(platform, actor, { email, name })
      if ('promoted' in made)
        return [`${email} is a member of staff with MFA on, and an operator from now on.`]
      return [
        `${email} becomes an operator by this link, which asks for a password and an authenticator app.`,
        ...(await withLink(platform, made.link, mailSeconds)),
      ]
    }
  }
}

async function withLink(
  platform: Platform,
  { link, expiresAt, replaced }: SentLink,
  mailSeconds: number,
): Promise<string[]> {
  return [
    ...(replaced ? ['The link before it is void.'] : []),
    '',
    `  ${link}`,
    '',
    `It works once, until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC. Whoever has it can use it: keep it to yourselves.`,
    await mailOutcome(platform, mailSeconds),
  ]
}

const BETWEEN_LOOKS_MILLISECONDS = 100

/** What became of the e-mail of the change before, which this process helps to send: on the first day no other does. */
async function mailOutcome(
  { database, deadlines }: Platform,
  mailSeconds: number,
): Promise<string> {
  const { rows: latest } = await database.pool.query<{ id: string }>(
    `select id from outbox_mails where template in ('staffInvitation', 'newAuthenticator')
     order by created_at desc, id desc limit 1`,
  )
  await deadlines.work()
  const until = performance.now() + mailSeconds * 1000
  while (performance.now() < until) {
    const { rows } = await database.pool.query<{ sent: boolean; lastError: string | null }>(
      'select sent_at is not null as sent, last_error as "lastError" from outbox_mails where id = $1',
      [latest[0]?.id],
    )
    if (rows[0]?.sent) return 'The mail server has taken the e-mail with the same link.'
    if (rows[0]?.lastError)
      return `The mail server did not take the e-mail (${rows[0].lastError}). The link above works all the same.`
    await pause(BETWEEN_LOOKS_MILLISECONDS)
  }
  return 'The mail server has not answered yet; the API goes on trying. The link above works all the same.'
}

const states = {
  ACTIVE: 'active',
  BLOCKED: 'blocked',
  INVITED: 'has not used the link yet',
  LINK_EXPIRED: 'the link has expired',
} as const satisfies Record<ListedOperator['state'], string>

function linesOf(operators: readonly ListedOperator[]): string[] {
  if (operators.length === 0)
    return ['There is no operator yet. "operator create EMAIL NAME" makes the first one.']
  return operators.map(({ email, name, state, mfaOn }) => {
    const mfa = state === 'ACTIVE' || state === 'BLOCKED' ? `, MFA ${mfaOn ? 'on' : 'OFF'}` : ''
    return `${readableEmail(email)}  ${name}  ${states[state]}${mfa}`
  })
}

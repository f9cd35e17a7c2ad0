import { randomUUID } from 'node:crypto'
import { domainToASCII } from 'node:url'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The shape of an address in its one form; kept out of the class, since the constraint says the same. */
const SHAPE = '^[^@A-Z[:space:]]+@[a-z0-9_.-]+$'
const PAGE = 1_000

interface Row {
  id: string
  email: string
}

/**
 * The e-mail address of a user is kept in one form: the domain in small A-labels, the local part in
 * small letters without compatibility forms. `bücher.example` and `xn--bcher-kva.example` were two
 * users with one mailbox, and whoever had the mailbox could not know of which of them a mail spoke.
 *
 * Where two users turn out to share a mailbox, the migration stops before it has changed anything and
 * names their ids. No software can know whether they are one person, and neither may be given an
 * address of which they do not know, nor be taken their sign-in: docs/operations.md says what to do.
 */
export class OneFormOfAddresses1000000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const moved = await rowsToChange(runner)
    await refuseUnclear(runner, moved)
    for (const { id, was, email } of moved) {
      await runner.query('update users set email = $2 where id = $1', [id, email])
      await runner.query('select append_audit_event($1, $2, null, app_now(), $3)', [
        randomUUID(),
        'PLATFORM',
        recorded(id, was, email),
      ])
    }
    if (moved.length > 0) await runner.query('set constraints all immediate')
    await runner.query(
      `alter table users add constraint one_form_of_address check (
         (email::text collate "C") ~ '${SHAPE}' and email::text is nfkc normalized)`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}

/** The users whose address is not in the one form yet, with the address that it becomes, by pages of ids. */
async function rowsToChange(runner: QueryRunner): Promise<(Row & { was: string })[]> {
  const found: (Row & { was: string })[] = []
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = (await runner.query(
      `select id, email::text as email from users where id > $1
         and not ((email::text collate "C") ~ '${SHAPE}' and email::text is nfkc normalized)
       order by id limit ${PAGE}`,
      [after],
    )) as Row[]
    found.push(...page.map(({ id, email }) => ({ id, was: email, email: oneForm(email) })))
    const last = page.at(-1)
    if (!last || page.length < PAGE) return found
    after = last.id
  }
}

/** As identity's `emailOf` stood when this was written; an empty domain where it is none. */
function oneForm(email: string): string {
  const whole = email.normalize('NFKC').toLowerCase().normalize('NFKC')
  const at = whole.lastIndexOf('@')
  const domain = whole.slice(at + 1)
  // `domainToASCII` reads its text as the host of an address, and would leave out a path or a port.
  return `${whole.slice(0, at)}@${/^[\w.\u0080-\u{10ffff}-]+$/u.test(domain) ? domainToASCII(domain) : ''}`
}

async function refuseUnclear(runner: QueryRunner, moved: readonly Row[]): Promise<void> {
  const unreachable = moved.filter(({ email }) => !/^[^@\s]+@[a-z0-9_.-]+$/.test(email))
  if (unreachable.length > 0)
    throw new Error(
      `These users have an e-mail address to which no mail can go: ${unreachable.map(({ id }) => id).join(', ')}. Give each another address, then start again (docs/operations.md).`,
    )
  const ids = new Map<string, string[]>()
  for (const { id, email } of moved) ids.set(email, [...(ids.get(email) ?? []), id])
  const settled = (await runner.query(
    'select id, email::text as email from users where email = any($1::citext[])',
    [[...ids.keys()]],
  )) as Row[]
  for (const { id, email } of settled) {
    const sharing = ids.get(email.toLowerCase())
    if (sharing && !sharing.includes(id)) sharing.push(id)
  }
  const pairs = [...ids.values()].filter((sharing) => sharing.length > 1)
  if (pairs.length > 0)
    throw new Error(
      `These users share a mailbox under two spellings of its address: ${pairs.map((sharing) => sharing.join(' and ')).join('; ')}. Give all but one of each another address, then start again (docs/operations.md).`,
    )
}

/** Canonical JSON (RFC 8785): the names in order, no spaces. */
const recorded = (id: string, was: string, email: string): string =>
  JSON.stringify({
    accessSessionId: null,
    action: 'user.emailBroughtToOneForm',
    actorId: null,
    after: { email },
    app: 'API',
    before: { email: was },
    controllerId: null,
    device: 'system',
    ecosystemId: null,
    environment: null,
    ipAddress: '',
    requestId: 'migration',
    subjectId: id,
    targetId: id,
    targetType: 'user',
    via: 'SYSTEM',
  })

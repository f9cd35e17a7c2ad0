import type { MembershipRole } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { ImportFault, ImportOutcome } from 'shared-schema/import-enums'
import { createEcosystem } from '../ecosystems/create-ecosystem.ts'
import { inviteWithin } from '../ecosystems/invite-member.ts'
import type { User } from '../identity/entities.ts'
import { firstPasswordLink } from '../identity/purposes.ts'
import { futureAdministrator, tellNewAdministrator } from '../partner-accounts/new-administrator.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import type { ImportedEcosystem } from './check-line.ts'
import { causedImportedInvitation } from './purposes.ts'

/** A line that is to be done. */
export interface LineToDo {
  readonly line: number
  readonly role: MembershipRole
  readonly reference: string
  readonly email: string
  readonly name: string
  readonly ecosystem: ImportedEcosystem | null
}

/** What became of a line. */
export interface LineDone {
  readonly outcome: Exclude<ImportOutcome, 'REFUSED'>
  readonly ecosystemId: string
}

/** A line can't be done. Nothing of it is; the others go on without it. */
export class LineRefused extends Error {
  override name = 'LineRefused'
  readonly line: number
  readonly fault: ImportFault
  /** How many lines of its batch were done before it, which its refusal undoes. */
  place = 0

  constructor(line: number, fault: ImportFault) {
    super(`line ${line}: ${fault}`)
    this.line = line
    this.fault = fault
  }
}

/** How the refusals of use cases are told of a line. */
const faultOf: Partial<Record<ErrorCode, ImportFault>> = {
  ADMINISTRATOR_NOT_ADDABLE: 'PERSON_NOT_ADDABLE',
  EMAIL_TAKEN: 'PERSON_NOT_ADDABLE',
  ECOSYSTEM_NOT_OPEN: 'ECOSYSTEM_NOT_OPEN',
  MAIL_LIMIT_REACHED: 'MAIL_LIMIT',
  NOT_FOUND: 'ECOSYSTEM_UNKNOWN',
}

/**
 * Does a line within a change. What is there already is left as it is, so that a line that was done is not done again, by whatever
 * import.
 *
 * @throws LineRefused
 */
export async function doLine(
  platform: Platform,
  change: Change,
  line: LineToDo,
): Promise<LineDone> {
  try {
    const target = await targetOf(change, line.reference)
    if (line.ecosystem)
      return await bringEcosystem(platform, change, { ...line, target }, line.ecosystem)
    if (!target) throw new LineRefused(line.line, 'ECOSYSTEM_UNKNOWN')
    return await bringMember(platform, change, line, target)
  } catch (error) {
    const fault = error instanceof Refusal ? faultOf[error.code] : undefined
    throw fault ? new LineRefused(line.line, fault) : error
  }
}

async function targetOf({ manager }: Change, reference: string): Promise<string | null> {
  const [row] = (await manager.query('select import_target($1) as id', [reference])) as {
    id: string | null
  }[]
  return row?.id ?? null
}

async function bringEcosystem(
  platform: Platform,
  change: Change,
  { reference, email, name, target }: LineToDo & { readonly target: string | null },
  { name: ecosystemName, plan, modules, ...company }: ImportedEcosystem,
): Promise<LineDone> {
  if (target) return { outcome: 'ALREADY_THERE', ecosystemId: target }
  const id = newId()
  const person = await futureAdministrator(change, { email, name })
  await createEcosystem(change, {
    id,
    name: ecosystemName,
    plan,
    modules,
    company,
    administrator: person,
  })
  await change.manager.query(
    'insert into imported_ecosystems (reference, ecosystem_id) values ($1, $2)',
    [reference, id],
  )
  if (!(await hasFirstLink(change, person)))
    await tellNewAdministrator(platform, change, {
      person,
      accountName: ecosystemName,
      amongMany: true,
    })
  return { outcome: 'CREATED', ecosystemId: id }
}

/**
 * Whether somebody without a password has a link to set one, which another one would make void: they see all their ecosystems by
 * that one.
 */
async function hasFirstLink(
  { manager, now }: Change,
  { id, passwordHash }: User,
): Promise<boolean> {
  if (passwordHash) return false
  const [row] = (await manager.query(
    `select exists (select from one_time_links where process_id = $1 and purpose = $2 and used_at is null and voided_at is null
       and expires_at > $3) as has`,
    [id, firstPasswordLink, now],
  )) as { has: boolean }[]
  return row?.has ?? false
}

async function bringMember(
  platform: Platform,
  change: Change,
  { line, email, name, role }: LineToDo,
  ecosystemId: string,
): Promise<LineDone> {
  const [standing] = (await change.manager.query(
    `select exists (select from users u where u.email = $1 and (u.status = 'BLOCKED' or u.staff_roles <> '{}')) as refused,
       exists (select from users u join memberships m on m.user_id = u.id
         where u.email = $1 and m.ecosystem_id = $2 and m.removed_at is null)
       or exists (select from member_invitations i
         where i.ecosystem_id = $2 and i.email = $1 and i.ended_at is null and i.expires_at > $3) as there`,
    [email, ecosystemId, change.now],
  )) as { refused: boolean; there: boolean }[]
  if (standing?.refused) throw new LineRefused(line, 'PERSON_NOT_ADDABLE')
  if (standing?.there) return { outcome: 'ALREADY_THERE', ecosystemId }
  await inviteWithin(
    platform,
    change,
    newId(),
    { ecosystemId, email, name, role },
    {
      caused: causedImportedInvitation,
      senderId: null,
      urgency: 'BULK',
    },
  )
  return { outcome: 'INVITED', ecosystemId }
}

import { createEcosystem } from '../ecosystems/create-ecosystem.ts'
import type { User } from '../identity/entities.ts'
import { firstPasswordLink } from '../identity/purposes.ts'
import { futureAdministrator, tellNewAdministrator } from '../partner-accounts/new-administrator.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import type { ImportedEcosystem } from './check-line.ts'
import { faultOf, type LineDone, LineRefused, type LineToDo } from './line-ends.ts'

/** A line that brings an ecosystem with its administrator. */
export type EcosystemToBring = LineToDo & { readonly ecosystem: ImportedEcosystem }

/**
 * Does a line that brings an ecosystem, within a change. What is there already is left as it is, so that a line that was done is
 * not done again, by whatever import.
 *
 * @throws LineRefused
 */
export async function bringEcosystem(
  platform: Platform,
  change: Change,
  line: EcosystemToBring,
): Promise<LineDone> {
  try {
    return await bring(platform, change, line)
  } catch (error) {
    throw error instanceof Refusal ? new LineRefused(line.line, faultOf(error)) : error
  }
}

async function bring(
  platform: Platform,
  change: Change,
  { reference, email, name, ecosystem }: EcosystemToBring,
): Promise<LineDone> {
  const { name: ecosystemName, plan, modules, ...company } = ecosystem
  const target = await targetOf(change, reference)
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

async function targetOf({ manager }: Change, reference: string): Promise<string | null> {
  const [row] = (await manager.query('select import_target($1) as id', [reference])) as {
    id: string | null
  }[]
  return row?.id ?? null
}

import { inviteAllWithin } from '../ecosystems/invite-within.ts'
import type { NewInvitation } from '../ecosystems/invitee-refusals.ts'
import type { Change } from '../platform/change.ts'
import { found, type Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { faultOf, type LineEnd, type LineToDo } from './line-ends.ts'
import { causedImportedInvitation } from './purposes.ts'

/**
 * Does lines that bring members, within a change and in as many statements as for one. Who is there or invited already is left as
 * they are, so that a line that was done is not done again, by whatever import. Returns what became of each, in the order given.
 */
export async function bringMembers(
  platform: Platform,
  change: Change,
  lines: readonly LineToDo[],
): Promise<LineEnd[]> {
  if (lines.length === 0) return []
  const ends = new Map<number, LineEnd>()
  const invitations: (NewInvitation & { readonly line: number })[] = []
  const standings = await standingsOf(change, lines)
  for (const [place, { line, email, name, role }] of lines.entries()) {
    const { ecosystemId, isRefused } = found(standings[place])
    if (!ecosystemId) ends.set(line, { outcome: 'REFUSED', fault: 'ECOSYSTEM_UNKNOWN' })
    else if (isRefused) ends.set(line, { outcome: 'REFUSED', fault: 'PERSON_NOT_ADDABLE' })
    else invitations.push({ line, id: newId(), ecosystemId, email, name, role })
  }
  const refusals = await inviteAllWithin(platform, change, invitations, {
    caused: causedImportedInvitation,
    senderId: null,
    urgency: 'BULK',
  })
  for (const { line, id, ecosystemId } of invitations)
    ends.set(line, endOf(ecosystemId, refusals.get(id)))
  return lines.map(({ line }) => found(ends.get(line)))
}

function endOf(ecosystemId: string, refusal: Refusal | undefined): LineEnd {
  if (!refusal) return { outcome: 'INVITED', ecosystemId }
  return refusal.code === 'ALREADY_MEMBER' || refusal.code === 'ALREADY_INVITED'
    ? { outcome: 'ALREADY_THERE', ecosystemId }
    : { outcome: 'REFUSED', fault: faultOf(refusal) }
}

interface Standing {
  readonly ecosystemId: string | null
  /** Blocked, or of the platform's own staff. */
  readonly isRefused: boolean
}

const standingsOf = (
  { manager }: Change,
  lines: readonly LineToDo[],
): Promise<readonly Standing[]> =>
  manager.query(
    `select import_target(l.reference) as "ecosystemId",
       exists (select from users u where u.email = l.email and (u.status = 'BLOCKED' or u.staff_roles <> '{}')) as "isRefused"
     from unnest($1::text[], $2::citext[]) with ordinality as l (reference, email, place) order by l.place`,
    [lines.map(({ reference }) => reference), lines.map(({ email }) => email)],
  )

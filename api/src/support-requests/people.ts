import type { MembershipStatus, UserStatus } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { found } from '../platform/errors.ts'
import type { SupportRequest } from './entities.ts'

/** A person of a request, as steps and e-mails need them. */
export interface Person {
  readonly id: string
  readonly email: string
  readonly name: string
  /** Null until they choose one (PA12). */
  readonly language: Language | null
  /** IANA name; null where none is known. */
  readonly timeZone: string | null
  readonly status: UserStatus
}

/** SQL for a person: one jsonb value over a row of `users`. */
export const personOf = (user: string): string =>
  `jsonb_build_object('id', ${user}.id, 'email', ${user}.email, 'name', ${user}.name, 'language', ${user}.language,
    'timeZone', ${user}.time_zone, 'status', ${user}.status)`

/** Analyst and client of a request, and where help is given. */
export interface Parties {
  readonly analyst: Person
  readonly client: Person
  /** The client's place in the request's ecosystem; null without an ecosystem, or if they are no member. */
  readonly place: MembershipStatus | null
  /** Null before an ecosystem is chosen. */
  readonly ecosystemName: string | null
}

/** A request and its ecosystem: a step may choose another one. */
type Where = Pick<SupportRequest, 'id' | 'ecosystemId'>

const keyOf = ({ id, ecosystemId }: Where): string => `${id} ${ecosystemId}`

/** What changes have read of their requests' parties, which they lock until the commit. */
const held = new WeakMap<Change, Map<string, Parties>>()

/** Notes the parties of a request that a change holds, so that it need not read them again. */
export function noteParties(change: Change, request: Where, parties: Parties): void {
  const ofChange = held.get(change) ?? new Map<string, Parties>()
  held.set(change, ofChange.set(keyOf(request), parties))
}

const PARTIES = {
  name: 'parties-of-request',
  text: `select ${personOf('a')} as analyst, ${personOf('c')} as client, m.status as place, e.name as "ecosystemName"
    from users a join users c on c.id = $2
      left join ecosystems e on e.id = $3
      left join memberships m on m.ecosystem_id = $3 and m.user_id = $2 and m.removed_at is null
    where a.id = $1`,
}

/** The parties of a request within a change: those that the change holds, else as they are now. */
export async function partiesOf(change: Change, request: SupportRequest): Promise<Parties> {
  const known = held.get(change)?.get(keyOf(request))
  if (known) return known
  const { analystId, clientId, ecosystemId } = request
  const [read] = await askPrepared<Parties>(change.manager, PARTIES, [
    analystId,
    clientId,
    ecosystemId,
  ])
  return found(read)
}

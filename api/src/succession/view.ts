import type {
  ClaimReason,
  PreviousAdministratorFate,
  SuccessionEvent,
  SuccessionParty,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { allowedEvents, type HandoverKind, stateAt, states } from './rules.ts'

interface PersonView {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** A succession as it stands at `serverTime`. */
export interface SuccessionView {
  readonly id: string
  readonly ecosystemId: string
  readonly ecosystemName: string
  readonly state: SuccessionState
  readonly administrator: PersonView
  readonly successor: PersonView
  readonly handoverKind: HandoverKind | null
  readonly previousAdministratorFate: PreviousAdministratorFate | null
  readonly createdAt: Date
  readonly stateSince: Date
  readonly turnOf: SuccessionParty | null
  readonly deadline: Date | null
  readonly notBefore: Date | null
  readonly contestedAt: Date | null
  readonly contestReason: string | null
  readonly restrictions: readonly SuccessionRestriction[]
  readonly declineReason: string | null
  readonly claimReason: ClaimReason | null
  readonly claimExplanation: string | null
  readonly claimedAt: Date | null
  readonly releaseRequestedAt: Date | null
  readonly serverTime: Date
}

type Row = Omit<SuccessionView, 'turnOf'>

const SELECT = `
  select s.id, s.ecosystem_id as "ecosystemId", e.name as "ecosystemName", s.state,
    jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email) as administrator,
    jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as successor,
    s.handover_kind as "handoverKind", s.previous_administrator_fate as "previousAdministratorFate",
    s.created_at as "createdAt", s.state_since as "stateSince", s.deadline, s.not_before as "notBefore",
    s.contested_at as "contestedAt", s.contest_reason as "contestReason", s.restrictions,
    s.decline_reason as "declineReason", s.claim_reason as "claimReason",
    s.claim_explanation as "claimExplanation", s.claimed_at as "claimedAt",
    s.release_requested_at as "releaseRequestedAt", app_now() as "serverTime"
  from successions s
  join ecosystems e on e.id = s.ecosystem_id
  join users a on a.id = s.administrator_id
  join users u on u.id = s.successor_id`

/** For how long a successor still sees what has ended. */
const SHOWN_AFTERWARDS = "interval '30 days'"

const QUERIES = {
  byId: { name: 'succession-by-id', text: `${SELECT} where s.id = $1` },
  ofEcosystem: {
    name: 'succession-of-ecosystem',
    text: `${SELECT} where s.ecosystem_id = $1 order by s.closed_at is not null, s.id desc limit 1`,
  },
  allOfEcosystem: {
    name: 'successions-of-ecosystem',
    text: `${SELECT} where s.ecosystem_id = $1 order by s.id desc limit 50`,
  },
  ofSuccessor: {
    name: 'successions-of-successor',
    text: `${SELECT} where s.successor_id = $1
      and (s.closed_at is null or s.closed_at > app_now() - ${SHOWN_AFTERWARDS}) order by s.id desc limit 50`,
  },
  claims: {
    name: 'succession-claims',
    text: `${SELECT} where s.claimed_at is not null and ($3::boolean = (s.state = 'UNDER_REVIEW'))
      and ($2::uuid is null or (s.claimed_at, s.id) > (select p.claimed_at, p.id from successions p where p.id = $2))
      order by s.claimed_at, s.id limit $1`,
  },
} as const

/** A state that has lapsed is shown as what it is, whether or not a timer has written so. */
function asStanding(row: Row): SuccessionView {
  const state = stateAt(row, row.serverTime)
  // Once support has asked, it is the administrator who lifts the block (EA4).
  const asked = state === 'DECLINED_BY_PLATFORM' && row.releaseRequestedAt !== null
  return { ...row, state, turnOf: asked ? 'ADMINISTRATOR' : states[state].turnOf }
}

async function read(
  platform: Platform,
  query: keyof typeof QUERIES,
  values: unknown[],
): Promise<SuccessionView[]> {
  const { rows } = await platform.database.pool.query<Row>({ ...QUERIES[query], values })
  return rows.map(asStanding)
}

/** A succession by its id; null where there is none. */
export const successionView = async (
  platform: Platform,
  id: string,
): Promise<SuccessionView | null> => (await read(platform, 'byId', [id]))[0] ?? null

/** The live succession of an ecosystem, or its last. */
export const successionOf = async (
  platform: Platform,
  ecosystemId: string,
): Promise<SuccessionView | null> => (await read(platform, 'ofEcosystem', [ecosystemId]))[0] ?? null

/** All successions of an ecosystem, newest first (EA3). */
export const successionsOf = (platform: Platform, ecosystemId: string) =>
  read(platform, 'allOfEcosystem', [ecosystemId])

/** The successions in which a user is the successor, newest first; ended ones for 30 days. */
export const successionsOfSuccessor = (platform: Platform, userId: string) =>
  read(platform, 'ofSuccessor', [userId])

/** Claims, the longest waiting first: those under review, or those that are not any more. */
export const claims = (
  platform: Platform,
  limit: number,
  afterId: string | null,
  which: 'UNDER_REVIEW' | 'DECIDED',
) => read(platform, 'claims', [limit, afterId, which === 'UNDER_REVIEW'])

/** What the caller may do with a succession now. */
export function allowedFor(actor: PersonActor, view: SuccessionView): SuccessionEvent[] {
  if (actor.accessSession) return []
  const { ecosystemId, successor, releaseRequestedAt } = view
  if (actor.user.id === successor.id && actor.origin.app !== 'STORE')
    return allowedEvents(view, 'SUCCESSOR')
  if (
    actor.memberships.some(
      (membership) => membership.ecosystemId === ecosystemId && membership.role === 'ADMINISTRATOR',
    )
  )
    return [
      ...allowedEvents(view, 'ADMINISTRATOR'),
      ...(releaseRequestedAt ? allowedEvents(view, 'ANALYST') : []),
    ]
  if (actor.user.staffRole === 'REVIEWER' && actor.origin.app === 'BACKOFFICE')
    return allowedEvents(view, 'REVIEWER')
  return []
}

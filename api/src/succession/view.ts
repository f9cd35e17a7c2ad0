import type { EcosystemSituation } from 'shared-schema/enums'
import type {
  ClaimReason,
  PreviousAdministratorFate,
  SuccessionEvent,
  SuccessionParty,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { may } from '../platform/actor-permissions.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import type { Platform } from '../platform/platform.ts'
import { candidateColumns } from './appointment/candidate.ts'
import { involvements } from './claims/involved-reviewer.ts'
import { askForRelease, manageSuccession, reviewClaims } from './permissions.ts'
import { allowedNow, asksWhetherFit, type Circumstances, whoseTurn } from './rules/allowed-rules.ts'
import { brokenRestrictions, type Candidate } from './rules/fitness-rules.ts'
import type { HandoverKind } from './rules/standing-rules.ts'
import { stateAt } from './rules/transition-rules.ts'

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
  readonly ecosystemSituation: EcosystemSituation
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
  readonly restrictionsNow: readonly SuccessionRestriction[]
  readonly declineReason: string | null
  readonly claimReason: ClaimReason | null
  readonly claimExplanation: string | null
  readonly claimedAt: Date | null
  readonly releaseRequestedAt: Date | null
  readonly serverTime: Date
}

type Row = Omit<SuccessionView, 'turnOf' | 'restrictionsNow'> & Candidate

const SELECT = `
  select s.id, s.ecosystem_id as "ecosystemId", e.name as "ecosystemName",
    e.situation as "ecosystemSituation", s.state,
    jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email) as administrator,
    jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as successor,
    s.handover_kind as "handoverKind", s.previous_administrator_fate as "previousAdministratorFate",
    s.created_at as "createdAt", s.state_since as "stateSince", s.deadline, s.not_before as "notBefore",
    s.contested_at as "contestedAt", s.contest_reason as "contestReason", s.restrictions,
    s.decline_reason as "declineReason", s.claim_reason as "claimReason",
    s.claim_explanation as "claimExplanation", s.claimed_at as "claimedAt",
    s.release_requested_at as "releaseRequestedAt", (select app_now()) as "serverTime",
    ${candidateColumns('(select app_now())', { user: 'u', activity: 'activity', member: 'member' })}
  from successions s
  join ecosystems e on e.id = s.ecosystem_id
  join users a on a.id = s.administrator_id
  join users u on u.id = s.successor_id
  left join user_activity activity on activity.user_id = u.id
  left join memberships member on member.user_id = u.id and member.ecosystem_id = s.ecosystem_id
    and member.removed_at is null`

/** For how long a successor still sees what has ended. */
const SHOWN_AFTERWARDS = "interval '30 days'"

/** The longest waiting first, after the claim with the id $2. */
const AFTER_CLAIM = `and ($2::uuid is null or (s.claimed_at, s.id) >
    ((select p.claimed_at from successions p where p.id = $2), (select p.id from successions p where p.id = $2)))
  order by s.claimed_at, s.id limit $1`

const QUERIES = {
  byId: { name: 'succession-by-id', text: `${SELECT} where s.id = $1` },
  ofEcosystem: {
    name: 'succession-of-ecosystem',
    text: `${SELECT} where s.id = coalesce(
      (select l.id from successions l where l.ecosystem_id = $1 and l.closed_at is null),
      (select l.id from successions l where l.ecosystem_id = $1 order by l.id desc limit 1))`,
  },
  allOfEcosystem: {
    name: 'successions-of-ecosystem',
    text: `${SELECT} where s.ecosystem_id = $1 order by s.id desc limit 50`,
  },
  ofSuccessor: {
    name: 'successions-of-successor',
    text: `${SELECT} where s.successor_id = $1
      and (s.closed_at is null or s.closed_at > (select app_now()) - ${SHOWN_AFTERWARDS}) order by s.id desc limit 50`,
  },
  claimsUnderReview: {
    name: 'succession-claims-under-review',
    text: `${SELECT} where s.claimed_at is not null and s.state = 'UNDER_REVIEW' ${AFTER_CLAIM}`,
  },
  claimsDecided: {
    name: 'succession-claims-decided',
    text: `${SELECT} where s.claimed_at is not null and s.state <> 'UNDER_REVIEW' ${AFTER_CLAIM}`,
  },
} as const

const circumstancesOf = (
  view: Pick<SuccessionView, 'serverTime' | 'notBefore' | 'restrictionsNow' | 'ecosystemSituation'>,
): Circumstances => ({
  now: view.serverTime,
  notBefore: view.notBefore,
  restrictionsNow: view.restrictionsNow,
  ecosystemOpen: view.ecosystemSituation === 'OPEN',
})

/** A state that has lapsed is shown as what it is, whether or not a timer has written so. */
function asStanding({ settings }: Platform, row: Row): SuccessionView {
  const state = stateAt(row, row.serverTime)
  const restrictionsNow = asksWhetherFit(state)
    ? brokenRestrictions(row, settings.SUCCESSOR_INACTIVE_SECONDS)
    : []
  const standing = { ...row, state, restrictionsNow }
  return { ...standing, turnOf: whoseTurn(standing, circumstancesOf(standing)) }
}

async function read(
  platform: Platform,
  query: keyof typeof QUERIES,
  values: unknown[],
): Promise<SuccessionView[]> {
  const { rows } = await platform.database.pool.query<Row>({ ...QUERIES[query], values })
  return rows.map((row) => asStanding(platform, row))
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
) => read(platform, which === 'DECIDED' ? 'claimsDecided' : 'claimsUnderReview', [limit, afterId])

/** What the caller may do with a succession now, where they stand on one of its sides or decide about it. */
export async function allowedFor(
  context: RequestContext,
  view: SuccessionView,
): Promise<SuccessionEvent[]> {
  const party = await partyOf(context, view)
  if (!party) return []
  return allowedNow(view, party, circumstancesOf(view))
}

/** As whom the caller may act upon a succession; null where they may only look. */
async function partyOf(
  context: RequestContext,
  { ecosystemId, successor, administrator, claimedAt }: SuccessionView,
): Promise<SuccessionParty | null> {
  const { platform, person: actor } = context
  if (actor.controller) return null
  const { user, origin } = actor
  if (user.id === successor.id && origin.app !== 'STORE') return 'SUCCESSOR'
  if (may(platform, actor, manageSuccession, ecosystemId)) return 'ADMINISTRATOR'
  if (origin.app !== 'BACKOFFICE') return null
  if (may(platform, actor, askForRelease)) return 'ANALYST'
  if (!may(platform, actor, reviewClaims) || claimedAt === null) return null
  const isInvolved = await context.load(involvements, {
    reviewerId: user.id,
    administratorId: administrator.id,
    successorId: successor.id,
  })
  return isInvolved ? null : 'REVIEWER'
}

import fc from 'fast-check'
import type {
  SuccessionEvent,
  SuccessionParty,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { newPersonWithMfa, type PersonWithMfa } from '../../test/harness/identity.ts'
import { times } from '../../test/harness/length.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  back,
  freshCode,
  type Heirs,
  invited,
  newHeirs,
  operations,
  uploaded,
} from '../../test/harness/succession.ts'
import { verifyRecord } from '../audit/verify.ts'
import { allowedEvents } from './rules/allowed-rules.ts'
import type { HandoverKind } from './rules/standing-rules.ts'
import { isFrozen, states } from './rules/state-rules.ts'
import { isFinal, wayOf } from './rules/transition-rules.ts'

const STEPS = times(1_000, 10_000)
const WALKS = 25
/** Longer than validation, activation, confirmation and invitation; shorter than 30 days of inactivity. */
const LONG = 15 * 86_400

/** What the table says that a succession is; nothing in it is read from the API. */
interface Model {
  state: SuccessionState
  handoverKind: HandoverKind | null
  /** The instant that the API gave to the contest of the present claim. */
  contestedAt: Date | null
  claimed: 'NEVER' | 'TODAY' | 'EARLIER'
  declineReason: string | null
  releaseRequestedAt: Date | null
}

const begun: Model = {
  state: 'INVITED',
  handoverKind: null,
  contestedAt: null,
  claimed: 'NEVER',
  declineReason: null,
  releaseRequestedAt: null,
}

/** One thing that somebody tries, or time that passes. */
interface Try {
  readonly event: SuccessionEvent
  readonly by: SuccessionParty
  readonly operation: string
  readonly proof: 'MFA' | 'NONE'
}

const tries: readonly Try[] = [
  { event: 'REVOKE', by: 'ADMINISTRATOR', operation: operations.revoke, proof: 'MFA' },
  { event: 'REMOVE', by: 'ADMINISTRATOR', operation: operations.remove, proof: 'MFA' },
  { event: 'RESEND', by: 'ADMINISTRATOR', operation: operations.resend, proof: 'MFA' },
  { event: 'GO_BACK', by: 'ADMINISTRATOR', operation: operations.goBack, proof: 'MFA' },
  {
    event: 'START_HANDOVER',
    by: 'ADMINISTRATOR',
    operation: operations.startHandover,
    proof: 'MFA',
  },
  {
    event: 'CANCEL_HANDOVER',
    by: 'ADMINISTRATOR',
    operation: operations.cancelHandover,
    proof: 'MFA',
  },
  { event: 'CONTEST', by: 'ADMINISTRATOR', operation: operations.contest, proof: 'MFA' },
  { event: 'REJECT', by: 'SUCCESSOR', operation: operations.reject, proof: 'NONE' },
  { event: 'ACCEPT', by: 'SUCCESSOR', operation: operations.accept, proof: 'MFA' },
  { event: 'CLAIM', by: 'SUCCESSOR', operation: operations.claim, proof: 'MFA' },
  { event: 'CANCEL_CLAIM', by: 'SUCCESSOR', operation: operations.cancelClaim, proof: 'NONE' },
  {
    event: 'REFUSE_HANDOVER',
    by: 'SUCCESSOR',
    operation: operations.refuseHandover,
    proof: 'NONE',
  },
  { event: 'RESIGN', by: 'SUCCESSOR', operation: operations.resign, proof: 'NONE' },
  { event: 'RENEW_LINK', by: 'SUCCESSOR', operation: operations.renewActivation, proof: 'MFA' },
  { event: 'CONFIRM', by: 'SUCCESSOR', operation: operations.confirm, proof: 'MFA' },
  { event: 'APPROVE_CLAIM', by: 'REVIEWER', operation: operations.approve, proof: 'MFA' },
  { event: 'DECLINE_CLAIM', by: 'REVIEWER', operation: operations.decline, proof: 'MFA' },
]

/** A move of the walk: a try, the activation link, or time. */
type Move = number | 'ACTIVATE' | 'TIME'

const moves = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.nat(tries.length - 1) },
    { weight: 3, arbitrary: fc.constant('ACTIVATE' as const) },
    { weight: 1, arbitrary: fc.constant('TIME' as const) },
  ),
  { minLength: STEPS / WALKS, maxLength: STEPS / WALKS },
)

/** What an act leads to, by the table alone: the refusal's code, or null where it happens. */
function expected(model: Model, { event, by }: Try): string | null {
  if (by === 'REVIEWER' && model.claimed === 'NEVER') return 'NOT_FOUND'
  if (!wayOf(model.state, event, by) || !allowedEvents(model, by).includes(event))
    return 'ILLEGAL_TRANSITION'
  return event === 'APPROVE_CLAIM' && model.claimed === 'TODAY' ? 'CLAIM_TOO_EARLY' : null
}

function advance(model: Model, { event, by }: Pick<Try, 'event' | 'by'>): void {
  model.state = wayOf(model.state, event, by)?.to ?? model.state
  if (event === 'CLAIM')
    Object.assign(model, { handoverKind: 'CLAIM', claimed: 'TODAY', contestedAt: null })
  if (event === 'START_HANDOVER') model.handoverKind = 'HANDOVER'
  if (!isFrozen(model.state)) model.handoverKind = null
}

function timePasses(model: Model): void {
  const { atBound } = states[model.state]
  if (atBound === 'LAPSE' || atBound === 'PASS_VALIDATION')
    advance(model, { event: atBound, by: 'SYSTEM' })
  if (model.claimed === 'TODAY') model.claimed = 'EARLIER'
}

describe('random walks of the real API beside the table', () => {
  const product = useProduct()
  let reviewer: PersonWithMfa
  beforeAll(async () => {
    reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
  })

  async function walk(path: readonly Move[]): Promise<void> {
    let heirs: Heirs = await newHeirs(product)
    let id = await invited(heirs)
    let model: Model = { ...begun }
    let desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const signInAgain = async (): Promise<void> => {
      heirs = await back(heirs)
      desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    }

    async function attempt(given: Try): Promise<void> {
      const refusal = expected(model, given)
      const people = {
        ADMINISTRATOR: heirs.administrator,
        SUCCESSOR: heirs.successor,
        REVIEWER: reviewer,
      }
      const who = people[given.by as keyof typeof people]
      const code =
        given.proof === 'MFA' && refusal !== 'ILLEGAL_TRANSITION' && refusal !== 'NOT_FOUND'
          ? await freshCode(product, who)
          : '000000'
      const evidence = given.event === 'CLAIM' ? [refusal ? id : await uploaded(heirs, id)] : []
      const variables = {
        id,
        code,
        evidenceIds: evidence,
        fate: 'KEEP_AS_USER',
        reason: 'A reason that can be read',
        contestedAt: model.contestedAt,
      }
      const used = Object.fromEntries(
        Object.entries(variables).filter(([name]) => given.operation.includes(`$${name}`)),
      )
      const [browser, surface] =
        given.by === 'ADMINISTRATOR'
          ? ([heirs.store, 'store'] as const)
          : given.by === 'SUCCESSOR'
            ? ([heirs.web, 'web'] as const)
            : ([desk, 'backoffice'] as const)
      const answer = await browser.send(surface, given.operation, used)
      expect(answer.errors?.[0]?.extensions.code ?? null, `${given.event} in ${model.state}`).toBe(
        refusal,
      )
      if (refusal) return
      advance(model, given)
      if (given.event === 'CONTEST') {
        const { contestedAt } = answer.data.contestClaim as { contestedAt: string }
        model.contestedAt = new Date(contestedAt)
      }
    }

    async function activate(): Promise<void> {
      await product.settle()
      const mail = product.mailbox.mails.findLast(
        ({ to, text }) =>
          to === heirs.successor.user.email && text.includes('/activate-succession#'),
      )
      const token = mail && /#([\w-]{43})/.exec(mail.text)?.[1]
      if (!token) return
      const answer = await product.browser().send('web', operations.activate, { token })
      const legal = model.state === 'AWAITING_ACTIVATION'
      expect(answer.errors?.[0]?.extensions.code ?? null).toBe(legal ? null : 'LINK_INVALID')
      if (legal) advance(model, { event: 'ACTIVATE', by: 'SUCCESSOR' })
    }

    for (const move of path) {
      if (move === 'ACTIVATE') await activate()
      else if (move === 'TIME') {
        await product.pass(LONG)
        timePasses(model)
        await signInAgain()
      } else await attempt(tries[move] as Try)
      const [row] = await product.rows<{ state: SuccessionState }>(
        'select state from successions where id = $1',
        [id],
      )
      expect(row?.state).toBe(model.state)
      const administrators = await product.rows(
        "select 1 from memberships where ecosystem_id = $1 and role = 'ADMINISTRATOR' and removed_at is null",
        [heirs.ecosystem.id],
      )
      expect(administrators).toHaveLength(1)
      if (isFinal(model.state) || model.state === 'DECLINED_BY_PLATFORM') {
        heirs = await newHeirs(product)
        id = await invited(heirs)
        model = { ...begun }
      }
    }
  }

  it(`R8, SU18, SU20: over ${STEPS} steps the API does what the table says, and nothing else`, async () => {
    await fc.assert(fc.asyncProperty(moves, walk), { numRuns: WALKS, endOnFailure: true })
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
  }, 600_000)
})

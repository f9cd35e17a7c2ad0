import type { SuccessionEvent } from 'shared-schema/succession-enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { newKey } from '../../test/harness/assistance.ts'
import { PASSKEY_REFUSALS, passkeyRefusals } from '../../test/harness/authenticator.ts'
import type { Answer, Browser } from '../../test/harness/browser.ts'
import { fingerprintOf } from '../../test/harness/fingerprint.ts'
import {
  codeOf,
  mfaCode,
  newPersonWithMfa,
  type PersonWithMfa,
  type Surface,
} from '../../test/harness/identity.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  type Heirs,
  newHeirs,
  operations,
  placed,
  spareCode,
  uploaded,
} from '../../test/harness/succession.ts'
import { userActions } from '../identity/actions.ts'
import { systemActor } from '../platform/actor.ts'
import { type Transition, transitions } from './rules/transition-rules.ts'

/** What is sent for each event of the table that asks for an MFA code. */
const sent: Partial<Record<SuccessionEvent, string>> = {
  REVOKE: operations.revoke,
  REMOVE: operations.remove,
  RESEND: operations.resend,
  GO_BACK: operations.goBack,
  START_HANDOVER: operations.startHandover,
  CANCEL_HANDOVER: operations.cancelHandover,
  CONTEST: operations.contest,
  ACCEPT: operations.accept,
  CLAIM: operations.claim,
  CONFIRM: operations.confirm,
  APPROVE_CLAIM: operations.approve,
  DECLINE_CLAIM: operations.decline,
  RELEASE: operations.release,
  REINSTATE: operations.release,
  RENEW_LINK: operations.renewActivation,
}

/** The successor's own acts that ask the conditions of SU16, of which MFA is one. */
const checked: readonly SuccessionEvent[] = ['ACCEPT', 'RENEW_LINK', 'CLAIM', 'CONFIRM']

describe('SU4, SU10, ID8: whoever has MFA off, with each act that asks for a code', () => {
  const product = useProduct()
  let fingerprint: () => Promise<string>
  beforeAll(async () => {
    fingerprint = await fingerprintOf(product)
  })

  /** A succession from which a way is open, as everything before would have left it. */
  const standingBefore = (
    heirs: Heirs,
    { from: state, given: holds }: Transition,
  ): Promise<string> =>
    placed(heirs, {
      state,
      handoverKind: holds.includes('HANDED_OVER') ? 'HANDOVER' : 'CLAIM',
      declineReason: holds.includes('CLAIM_DECLINED') ? 'It proves nothing of the kind' : null,
      previousAdministratorFate: 'PERMANENTLY_REMOVE',
      releaseRequestedAt: state === 'DECLINED_BY_PLATFORM' ? new Date() : null,
    })

  /** Codes that were good while MFA was on: one spent, one not, of the authenticator and of paper. */
  async function oldCodes(person: PersonWithMfa): Promise<string[]> {
    return [
      await mfaCode(product, person.secret),
      await mfaCode(product, person.secret, -30),
      await spareCode(product, person),
    ]
  }

  const turnOff = ({ user }: PersonWithMfa): Promise<void> =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        'update users set mfa_turned_on_at = null, sealed_mfa_secret = null where id = $1',
        [user.id],
      )
      // Not the action that declines by itself: the acts alone are tried here.
      change.record(userActions.profileChanged, { targetId: user.id })
    })

  async function actorOf(
    heirs: Heirs,
    { by }: Transition,
  ): Promise<[PersonWithMfa, Browser, Surface]> {
    if (by.includes('SUCCESSOR')) return [heirs.successor, heirs.web, 'web']
    if (!by.includes('REVIEWER')) return [heirs.administrator, heirs.store, 'store']
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    return [reviewer, await signedIn(product, reviewer.user, 'BACKOFFICE'), 'backoffice']
  }

  const given = (operation: string, all: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => operation.includes(`$${name}`)))

  const lines = async (): Promise<number> => {
    const [row] = await product.rows<{ count: number }>('select count(*)::int from audit_events')
    return row?.count ?? 0
  }

  for (const way of transitions.filter(({ proof }) => proof === 'MFA')) {
    const declines = way.by.includes('SUCCESSOR') && checked.includes(way.event)
    it(`${way.event} from ${way.from} by ${way.by} ${declines ? 'is declined by the platform (SU16)' : 'changes nothing'}`, async () => {
      const operation = sent[way.event]
      if (!operation) throw new Error(`nothing is sent for ${way.event}`)
      const heirs = await newHeirs(product)
      const id = await standingBefore(heirs, way)
      const [person, browser, surface] = await actorOf(heirs, way)
      const codes = ['', '000000', ...(await oldCodes(person))]
      const evidenceIds = way.event === 'CLAIM' ? [await uploaded(heirs, id)] : []
      await turnOff(person)
      const before = [await fingerprint(), await lines()]
      for (const code of declines ? [] : codes) {
        const answer = await browser.send(
          surface,
          operation,
          given(operation, {
            id,
            code,
            evidenceIds,
            fate: 'KEEP_AS_USER',
            reason: 'A reason that can be read',
            contestedAt: null,
          }),
        )
        expect(codeOf(answer), `with “${code}”`).toBe('MFA_NOT_ON')
        expect([await fingerprint(), await lines()], `with “${code}”`).toEqual(before)
      }
      if (!declines) return
      const answer = await browser.send(
        surface,
        operation,
        given(operation, { id, code: '000000', evidenceIds }),
      )
      expect(answer.errors).toBeUndefined()
      const [row] = await product.rows(
        'select state, restrictions, closed_at from successions where id = $1',
        [id],
      )
      expect(row).toEqual({
        state: 'DECLINED_BY_PLATFORM',
        restrictions: ['MFA_OFF'],
        closed_at: null,
      })
    })
  }

  it('the first invitation changes nothing either', async () => {
    const heirs = await newHeirs(product)
    const codes = ['', '000000', ...(await oldCodes(heirs.administrator))]
    await turnOff(heirs.administrator)
    const before = [await fingerprint(), await lines()]
    for (const code of codes) {
      const answer = await heirs.store.send('store', operations.invite, {
        ecosystemId: heirs.ecosystem.id,
        membershipId: heirs.successorMembershipId,
        code,
        key: newKey(),
      })
      expect(codeOf(answer)).toBe('MFA_NOT_ON')
      expect([await fingerprint(), await lines()]).toEqual(before)
    }
  })

  /** What each refused code is answered with, in turn; the last of many wrong ones. */
  async function refusalsOf(
    person: PersonWithMfa,
    at: readonly [Browser, Surface],
    operation: string,
    enter: (code: string) => Promise<Answer>,
  ): Promise<(string | undefined)[]> {
    const [, act = ''] = /\{\s*(\w+)/.exec(operation) ?? []
    const ofPasskeys = await passkeyRefusals(product, at, { user: person.user, act }, enter)
    const used = await mfaCode(product, person.secret)
    await product.rows('insert into mfa_steps (user_id, last_step) values ($1, $2)', [
      person.user.id,
      2_000_000_000,
    ])
    const refusals = [...ofPasskeys]
    for (const code of ['', '000000', used]) refusals.push(codeOf(await enter(code)))
    for (let tries = 1; tries < product.settings.FACTOR_FAILURES; tries += 1) await enter('000000')
    return [...refusals, codeOf(await enter('000000'))]
  }
  const REFUSALS = [
    ...PASSKEY_REFUSALS,
    'CODE_MALFORMED',
    'MFA_CODE_WRONG',
    'MFA_CODE_USED',
    'FACTOR_LOCKED',
  ]

  it('PA8: with MFA on, a wrong and a used code or passkey are refused by each act, declining ones included', async () => {
    for (const way of transitions.filter(({ proof }) => proof === 'MFA')) {
      const heirs = await newHeirs(product)
      const id = await standingBefore(heirs, way)
      const [person, browser, surface] = await actorOf(heirs, way)
      const operation = sent[way.event] ?? ''
      const evidenceIds = way.event === 'CLAIM' ? [await uploaded(heirs, id)] : []
      const refusals = await refusalsOf(person, [browser, surface], operation, (code) =>
        browser.send(
          surface,
          operation,
          given(operation, {
            id,
            code,
            evidenceIds,
            fate: 'KEEP_AS_USER',
            reason: 'A reason that can be read',
            contestedAt: null,
          }),
        ),
      )
      expect(refusals, way.event).toEqual(REFUSALS)
      const [{ state } = { state: '' }] = await product.rows<{ state: string }>(
        'select state from successions where id = $1',
        [id],
      )
      expect(state, way.event).toBe(way.from)
    }
  }, 60_000)

  it('with MFA on, they are refused by the first invitation too', async () => {
    const heirs = await newHeirs(product)
    const at = [heirs.store, 'store'] as const
    const refusals = await refusalsOf(heirs.administrator, at, operations.invite, (code) =>
      heirs.store.send('store', operations.invite, {
        ecosystemId: heirs.ecosystem.id,
        membershipId: heirs.successorMembershipId,
        code,
        key: newKey(),
      }),
    )
    expect(refusals).toEqual(REFUSALS)
  })
})

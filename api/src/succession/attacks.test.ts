import { getNamedType, isInputObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'

import { codeOf, newPersonWithMfa } from '../../test/harness/identity.ts'
import { newMembership, signedIn, underControl } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { rootFields } from '../../test/harness/root-fields.ts'
import {
  accepted,
  active,
  asAdministrator,
  asSuccessor,
  back,
  freshCode,
  type Heirs,
  newHeirs,
  operations,
  uploaded,
  validated,
} from '../../test/harness/succession.ts'
import { asActorUser } from '../identity/entities.ts'
import { linkActor } from '../platform/actor.ts'
import { inviteSuccessor } from './appointment/invite.ts'

const CONTEST = 'I am still here, at work every day'

const product = useProduct()

const stateOf = async (id: string): Promise<string> => {
  const [row] = await product.rows<{ state: string }>(
    'select state from successions where id = $1',
    [id],
  )
  return row?.state ?? 'NONE'
}

describe('a successor who is not the administrator yet', () => {
  it('R5: accepted but not activated, they can use nothing of it', async () => {
    const heirs = await newHeirs(product)
    const { id } = await accepted(heirs)
    const code = await freshCode(product, heirs.successor)
    const evidenceIds = [await uploaded(heirs, id)]
    for (const operation of [operations.confirm, operations.accept])
      expect(await heirs.web.refusal('web', operation, { id, code })).toBe('ILLEGAL_TRANSITION')
    expect(await heirs.web.refusal('web', operations.claim, { id, code, evidenceIds })).toBe(
      'ILLEGAL_TRANSITION',
    )
    expect(await heirs.web.refusal('web', operations.cancelClaim, { id })).toBe(
      'ILLEGAL_TRANSITION',
    )
    const members =
      'query ($id: ID!) { members(ecosystemId: $id, first: 2) { edges { node { id } } } }'
    expect(await heirs.web.refusal('web', members, { id: heirs.ecosystem.id })).toBe('FORBIDDEN')
    expect(await stateOf(id)).toBe('AWAITING_ACTIVATION')
  })

  it('R5, R6: they can do nothing that is the administrator’s, nor touch another succession', async () => {
    const heirs = await newHeirs(product)
    const others = await newHeirs(product)
    const [id, theirs] = [await active(heirs), await active(others)]
    const code = await freshCode(product, heirs.successor)
    for (const name of ['revoke', 'remove', 'resend', 'goBack', 'cancelHandover'] as const)
      expect(await heirs.web.refusal('web', operations[name], { id, code })).toBe('NOT_FOUND')
    expect(await heirs.web.refusal('web', operations.release, { id, code })).toBe('NOT_BLOCKED')
    const start = { id, code, fate: 'KEEP_AS_USER' }
    expect(await heirs.web.refusal('web', operations.startHandover, start)).toBe('NOT_FOUND')
    for (const name of ['accept', 'confirm'] as const)
      expect(await heirs.web.refusal('web', operations[name], { id: theirs, code })).toBe(
        'NOT_FOUND',
      )
    for (const name of ['approve'] as const)
      expect(await heirs.web.refusal('web', operations[name], { id, code })).toBe('FORBIDDEN')
  })

  it('R6: no input of an act has a place for a deadline, a state or a user', () => {
    const acts = rootFields().filter(
      ({ kind, document }) => kind === 'mutation' && document.includes('timeline'),
    )
    expect(acts.length).toBeGreaterThanOrEqual(15)
    const named = acts.flatMap(({ field }) =>
      field.args.flatMap(({ type }) => {
        const input = getNamedType(type)
        return isInputObjectType(input) ? Object.keys(input.getFields()) : [input.name]
      }),
    )
    expect([...new Set(named)].sort()).toEqual(
      `certified code contestedAt ecosystemId email evidenceIds explanation fate idempotencyKey membershipId reason
       requestId successionId token`.split(/\s+/),
    )
  })

  it('R6: evidence of another succession is no part of a claim', async () => {
    const heirs = await newHeirs(product)
    const others = await newHeirs(product)
    const id = await active(heirs)
    const foreign = await uploaded(others, await active(others))
    const code = await freshCode(product, heirs.successor)
    const claim = { id, code, evidenceIds: [foreign] }
    expect(await heirs.web.refusal('web', operations.claim, claim)).toBe('NOT_FOUND')
    expect(await stateOf(id)).toBe('ACTIVE')
  })
})

describe('who can be chosen', () => {
  const invitationOf = async (heirs: Heirs, membershipId: string) => {
    const code = await freshCode(product, heirs.administrator)
    const wish = { ecosystemId: heirs.ecosystem.id, membershipId, key: membershipId, code }
    return codeOf(await heirs.store.send('store', operations.invite, wish))
  }

  it('R7: not oneself', async () => {
    const heirs = await newHeirs(product)
    expect(await invitationOf(heirs, heirs.ecosystem.membershipId)).toBe('SUCCESSOR_IS_SELF')
  })

  it('R7: not the same mailbox with a plus sign', async () => {
    const heirs = await newHeirs(product)
    const email = heirs.administrator.user.email.replace('@', '+Heir@')
    const again = await newPersonWithMfa(product, { email })
    const membershipId = await newMembership(product, heirs.ecosystem.id, again.user)
    expect(await invitationOf(heirs, membershipId)).toBe('SUCCESSOR_SAME_MAILBOX')
  })

  it('R7: not a member who was removed, nor one of another ecosystem', async () => {
    const heirs = await newHeirs(product)
    const others = await newHeirs(product)
    const membershipId = heirs.successorMembershipId
    await heirs.store.ask(
      'store',
      'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) }',
      { id: membershipId },
    )
    expect(await invitationOf(heirs, membershipId)).toBe('SUCCESSOR_NOT_MEMBER')
    expect(await invitationOf(heirs, others.successorMembershipId)).toBe('SUCCESSOR_NOT_MEMBER')
  })

  it('R7: a former administrator who was kept may be, but has no right left to invite', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const before = await signedIn(product, heirs.administrator.user, 'WEB')
    await asSuccessor(heirs, operations.confirm, { id })
    const code = await freshCode(product, heirs.administrator)
    const wish = {
      ecosystemId: heirs.ecosystem.id,
      membershipId: heirs.successorMembershipId,
      key: 'once-more',
      code,
    }
    expect(await before.refusal('web', operations.invite, wish)).toBe('FORBIDDEN')
    const store = await signedIn(product, heirs.successor.user, 'STORE')
    const { inviteSuccessor } = await store.ask('store', operations.invite, {
      ...wish,
      membershipId: heirs.ecosystem.membershipId,
      code: await freshCode(product, heirs.successor),
    })
    expect(inviteSuccessor.state).toBe('INVITED')
  })

  it('R7, R9: an invitation that began before a completion and comes after it makes nobody successor', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const origin = { app: 'STORE', ipAddress: '', userAgent: '', requestId: 'late' } as const
    const stale = linkActor(asActorUser(heirs.administrator.user), origin)
    await asSuccessor(heirs, operations.confirm, { id })
    const late = inviteSuccessor(product.platform, stale, {
      ecosystemId: heirs.ecosystem.id,
      membershipId: heirs.successorMembershipId,
      code: await freshCode(product, heirs.administrator),
      idempotencyKey: 'began-before',
    })
    await expect(late).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('R7, A4, AS11: under control every act is refused, and stands on the record', async () => {
    const heirs = await newHeirs(product)
    const { id } = await accepted(heirs)
    const ecosystemId = heirs.ecosystem.id
    for (const [subject, environment, surface] of [
      [heirs.administrator.user, 'STORE', 'store'],
      [heirs.successor.user, 'WEB', 'web'],
    ] as const) {
      const { browser, accessSessionId } = await underControl(product, {
        subject,
        ecosystemId,
        environment,
      })
      const all = {
        ...operations,
        discard: 'mutation ($id: ID!) { discardEvidence(evidenceId: $id) }',
      }
      const sent = Object.values(all).filter((operation) => operation.startsWith('mutation'))
      for (const operation of sent) {
        const given = {
          id,
          code: '123456',
          reason: CONTEST,
          fate: 'KEEP_AS_USER',
          evidenceIds: [id],
          ecosystemId,
          membershipId: heirs.successorMembershipId,
          key: 'under control',
          token: 'x',
        }
        const used = Object.fromEntries(
          Object.entries(given).filter(([name]) => operation.includes(`$${name}`)),
        )
        expect(await browser.refusal(surface, operation, used)).toBe('REFUSED_UNDER_CONTROL')
      }
      const refused = await product.rows(
        "select 1 from audit_events where action = 'accessSession.operationRefused' and target_id = $1",
        [accessSessionId],
      )
      expect(refused).toHaveLength(sent.length)
    }
    expect(await stateOf(id)).toBe('AWAITING_ACTIVATION')
  })
})

describe('the activation link', () => {
  const activate = (token: string) =>
    product.browser().send('web', operations.activate, { token }).then(codeOf)

  it('C6: looked at by GET and by its page, it is still good', async () => {
    const { id, token } = await accepted(await newHeirs(product))
    const url = `http://127.0.0.1:${product.app.ports.api}/web/graphql?query=${encodeURIComponent(`mutation { activateSuccession(input: { token: "${token}" }) { id } }`)}`
    for (const method of ['GET', 'HEAD']) await fetch(url, { method })
    expect(await stateOf(id)).toBe('AWAITING_ACTIVATION')
    expect(await activate(token)).toBeUndefined()
  })

  it('C7: of 20 at the same instant one activates', async () => {
    const { id, token } = await accepted(await newHeirs(product))
    const answers = await Promise.all(Array.from({ length: 20 }, () => activate(token)))
    expect(answers.filter((code) => code === undefined)).toHaveLength(1)
    expect(new Set(answers)).toEqual(new Set([undefined, 'LINK_INVALID']))
    expect(await stateOf(id)).toBe('ACTIVE')
  })

  it('C8: after another invitation the old link is dead, and so it is after a removal', async () => {
    const heirs = await newHeirs(product)
    const { id, token } = await accepted(heirs)
    await product.pass(86_402)
    expect(await stateOf(id)).toBe('ACTIVATION_EXPIRED')
    expect(await activate(token)).toBe('LINK_INVALID')
    const later = await back(heirs)
    await asAdministrator(later, operations.resend, { id })
    await product.settle()
    await asSuccessor(later, operations.accept, { id })
    await product.settle()
    const renewed = product.mailbox.linkTokenTo(heirs.successor.user.email)
    expect(await activate(token)).toBe('LINK_INVALID')
    await asAdministrator(later, operations.remove, { id })
    expect(await activate(renewed)).toBe('LINK_INVALID')
  })

  it('C9: a link of another purpose, a changed one, and none activate nothing', async () => {
    const heirs = await newHeirs(product)
    const { id, token } = await accepted(heirs)
    await heirs.web.ask(
      'web',
      'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) }',
      { email: heirs.successor.user.email },
    )
    await product.settle()
    const reset = product.mailbox.linkTokenTo(heirs.successor.user.email)
    expect(reset).not.toBe(token)
    for (const other of [reset, token.toUpperCase(), `${token} `, id, ''])
      expect(await activate(other)).toBe('LINK_INVALID')
    expect(await activate(token)).toBeUndefined()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSupport, started } from '../../test/harness/administration.ts'
import { codeOf, newPersonWithMfa, type PersonWithMfa } from '../../test/harness/identity.ts'
import { newMembership, newPerson, signedIn, underControl } from '../../test/harness/people.ts'
import { type Product, startProduct } from '../../test/harness/product.ts'
import { rootFields } from '../../test/harness/root-fields.ts'
import {
  accepted,
  active,
  asAdministrator,
  asSuccessor,
  back,
  freshCode,
  type Heirs,
  invited,
  newHeirs,
  operations,
  uploaded,
  validated,
} from '../../test/harness/succession.ts'
import { verifyRecord } from '../audit/verify.ts'
import { systemActor } from '../platform/actor.ts'

const CONTEST = 'I am still here, at work every day'
let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.close())

const stateOf = async (id: string): Promise<string> => {
  const [row] = await product.rows<{ state: string }>(
    'select state from successions where id = $1',
    [id],
  )
  return row?.state ?? 'NONE'
}
const restrictionsOf = async (id: string): Promise<string[]> => {
  const [row] = await product.rows<{ restrictions: string[] }>(
    'select restrictions from successions where id = $1',
    [id],
  )
  return row?.restrictions ?? []
}
const administratorsOf = (heirs: Heirs) =>
  product.rows<{ user_id: string }>(
    "select user_id from memberships where ecosystem_id = $1 and role = 'ADMINISTRATOR' and removed_at is null",
    [heirs.ecosystem.id],
  )
const changedBySystem = (sql: string, values: unknown[], action: string, targetId: string) =>
  product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(sql, values)
    change.record({ action, targetType: 'user', targetId })
  })

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
    for (const name of [
      'revoke',
      'remove',
      'resend',
      'goBack',
      'cancelHandover',
      'release',
    ] as const)
      expect(await heirs.web.refusal('web', operations[name], { id, code })).toBe('NOT_FOUND')
    const start = { id, code, fate: 'KEEP_AS_USER' }
    expect(await heirs.web.refusal('web', operations.startHandover, start)).toBe('NOT_FOUND')
    for (const name of ['accept', 'confirm'] as const)
      expect(await heirs.web.refusal('web', operations[name], { id: theirs, code })).toBe(
        'NOT_FOUND',
      )
    for (const name of ['approve'] as const)
      expect(await heirs.web.refusal('web', operations[name], { id, code })).toBe('FORBIDDEN')
  })

  it('R6: no input names a deadline, a state or another ecosystem', () => {
    const inputs = rootFields()
      .filter(({ document }) => document.includes('timeline'))
      .flatMap(({ field }) => field.args.map(({ type }) => String(type)))
      .join(' ')
    const taken = Object.values(operations).join(' ')
    expect(taken).not.toMatch(/input: \{[^}]*(state|deadline|notBefore|administratorId)/)
    expect(inputs).not.toMatch(/State|Date/)
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

  it('R7, A4, AS11: under control every act is refused, and stands on the record', async () => {
    const heirs = await newHeirs(product)
    const { id } = await accepted(heirs)
    const ecosystemId = heirs.ecosystem.id
    const acts = rootFields().filter(
      ({ kind, document }) => kind === 'mutation' && /timeline|ctivat|vidence/.test(document),
    )
    expect(acts.length).toBeGreaterThanOrEqual(17)
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
    for (const method of ['GET', 'HEAD'])
      expect((await fetch(url, { method })).ok && method === 'GET').toBe(false)
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

describe('SU16, R11: a successor who is not fit any more', () => {
  interface At {
    readonly state: string
    readonly until: (heirs: Heirs) => Promise<string>
  }
  const handover = async (heirs: Heirs): Promise<string> => {
    const id = await active(heirs)
    await asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
    return id
  }
  const claimed = async (heirs: Heirs): Promise<string> => {
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    return id
  }
  const rejected = async (heirs: Heirs): Promise<string> => {
    const id = await invited(heirs)
    await heirs.web.ask('web', operations.reject, { id })
    return id
  }
  const lapsed = async (heirs: Heirs): Promise<string> => {
    const { id } = await accepted(heirs)
    await product.pass(86_402)
    return id
  }
  const unanswered = async (heirs: Heirs): Promise<string> => {
    const id = await invited(heirs)
    await product.pass(product.settings.INVITATION_ANSWER_SECONDS + 2)
    return id
  }
  const states: readonly At[] = [
    { state: 'INVITED', until: invited },
    { state: 'INVITATION_EXPIRED', until: unanswered },
    { state: 'AWAITING_ACTIVATION', until: async (heirs) => (await accepted(heirs)).id },
    { state: 'ACTIVATION_EXPIRED', until: lapsed },
    { state: 'ACTIVE', until: active },
    { state: 'IN_VALIDATION', until: handover },
    { state: 'UNDER_REVIEW', until: claimed },
    {
      state: 'AWAITING_CONFIRMATION',
      until: async (heirs) => (await validated(heirs, 'KEEP_AS_USER')).id,
    },
    { state: 'DECLINED_BY_SUCCESSOR', until: rejected },
  ]
  const blows: readonly {
    readonly restriction: string
    readonly strike: (heirs: Heirs) => Promise<unknown>
  }[] = [
    {
      restriction: 'MFA_OFF',
      strike: ({ successor: { user } }) =>
        changedBySystem(
          'update users set mfa_turned_on_at = null, sealed_mfa_secret = null where id = $1',
          [user.id],
          'user.mfaTurnedOff',
          user.id,
        ),
    },
    {
      restriction: 'BLOCKED',
      strike: ({ successor: { user } }) =>
        changedBySystem(
          "update users set status = 'BLOCKED' where id = $1",
          [user.id],
          'user.blocked',
          user.id,
        ),
    },
    {
      restriction: 'NOT_A_MEMBER',
      strike: ({ successorMembershipId: id }) =>
        changedBySystem(
          'update memberships set removed_at = app_now() where id = $1',
          [id],
          'membership.removed',
          id,
        ),
    },
    {
      restriction: 'NOT_A_MEMBER',
      strike: ({ successorMembershipId: id }) =>
        changedBySystem(
          "update memberships set status = 'BLOCKED' where id = $1",
          [id],
          'membership.blocked',
          id,
        ),
    },
  ]
  for (const { state, until } of states)
    it(`in ${state} MFA off, a block and a removal decline at once, and the administrator stays`, async () => {
      for (const { restriction, strike } of blows) {
        const heirs = await newHeirs(product)
        const id = await until(heirs)
        expect(await stateOf(id)).toBe(state)
        await strike(heirs)
        expect([restriction, await stateOf(id)]).toEqual([restriction, 'DECLINED_BY_PLATFORM'])
        expect(await restrictionsOf(id)).toContain(restriction)
        expect(await administratorsOf(heirs)).toEqual([{ user_id: heirs.administrator.user.id }])
      }
    }, 60_000)

  it.each([
    [
      'INACTIVE',
      "update user_activity set last_active_at = app_now() - interval '31 days' where user_id = $1",
    ],
    ['EMAIL_UNCONFIRMED', 'update users set email_confirmed_at = null where id = $1'],
  ])('%s is found at the next step, the confirmation too', async (restriction, sql) => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const code = await freshCode(product, heirs.successor)
    const { user } = heirs.successor
    if (restriction === 'INACTIVE') await product.rows(sql, [user.id])
    else await changedBySystem(sql, [user.id], 'user.emailChanged', user.id)
    const answer = await heirs.web.send('web', operations.confirm, { id, code })
    if (restriction === 'INACTIVE') {
      // Whoever confirms is at work this very minute: that counts.
      expect(['COMPLETED', 'DECLINED_BY_PLATFORM']).toContain(answer.data.confirmSuccession.state)
      return
    }
    expect(answer.data.confirmSuccession.state).toBe('DECLINED_BY_PLATFORM')
    expect(await administratorsOf(heirs)).toEqual([{ user_id: heirs.administrator.user.id }])
  })

  it('INACTIVE for 30 days, they do not pass the validation', async () => {
    const heirs = await newHeirs(product)
    const id = await handover(heirs)
    await product.rows(
      "update user_activity set last_active_at = app_now() - interval '31 days' where user_id = $1",
      [heirs.successor.user.id],
    )
    await product.pass(86_402)
    expect(await stateOf(id)).toBe('DECLINED_BY_PLATFORM')
    expect(await restrictionsOf(id)).toEqual(['INACTIVE'])
  })
})

describe('a claim and its reviewer', () => {
  const underReview = async (): Promise<{ id: string; heirs: Heirs }> => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    return { id, heirs }
  }
  const decides = async (reviewer: PersonWithMfa, id: string) => {
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const code = await freshCode(product, reviewer)
    return codeOf(await desk.send('backoffice', operations.decline, { id, code, reason: CONTEST }))
  }

  it('SU21: one who assisted either side within 30 days decides nothing; after them they may', async () => {
    const { id, heirs } = await underReview()
    const reviewer = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    const support = await newSupport(product, heirs.administrator.user)
    await started({
      ...support,
      analyst: reviewer.user,
      backoffice: await signedIn(product, reviewer.user, 'BACKOFFICE'),
    })
    await changedBySystem(
      "update users set staff_role = 'REVIEWER' where id = $1",
      [reviewer.user.id],
      'user.staffRoleChanged',
      reviewer.user.id,
    )
    expect(await decides(reviewer, id)).toBe('REVIEWER_INVOLVED')
    expect(await stateOf(id)).toBe('UNDER_REVIEW')
    await product.pass(30 * 86_400 + 60)
    expect(await decides(reviewer, id)).toBeUndefined()
  })

  it('SU21: one of the two decides nothing', async () => {
    const { id, heirs } = await underReview()
    const { user } = heirs.successor
    await changedBySystem(
      "update users set staff_role = 'REVIEWER' where id = $1",
      [user.id],
      'user.staffRoleChanged',
      user.id,
    )
    expect(await decides(heirs.successor, id)).toBe('REVIEWER_INVOLVED')
  })

  it('SU15: a cancelled claim ends the appointment; only the administrator can take it up again', async () => {
    const { id, heirs } = await underReview()
    await heirs.web.ask('web', operations.cancelClaim, { id })
    expect(await stateOf(id)).toBe('DECLINED_BY_SUCCESSOR')
    const code = await freshCode(product, heirs.successor)
    for (const name of ['accept', 'confirm'] as const)
      expect(await heirs.web.refusal('web', operations[name], { id, code })).toBe(
        'ILLEGAL_TRANSITION',
      )
    const { succession } = await heirs.store.ask('store', operations.succession, {
      ecosystemId: heirs.ecosystem.id,
    })
    expect(succession.allowedActions).toEqual(['RESEND', 'GO_BACK', 'REMOVE'])
  })

  it('SU17: contested after its approval, it can not be confirmed', async () => {
    const { id, heirs } = await underReview()
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    await product.pass(86_402)
    const again = await back(heirs)
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const code = await freshCode(product, reviewer)
    await desk.ask('backoffice', operations.approve, { id, code })
    await asAdministrator(again, operations.contest, { id, reason: CONTEST })
    const late = await freshCode(product, heirs.successor)
    expect(await again.web.refusal('web', operations.confirm, { id, code: late })).toBe(
      'ILLEGAL_TRANSITION',
    )
    expect(await decides(reviewer, id)).toBeUndefined()
    expect(await stateOf(id)).toBe('DECLINED_BY_PLATFORM')
    expect(await administratorsOf(heirs)).toEqual([{ user_id: heirs.administrator.user.id }])
  })
})

describe('faults', () => {
  it('A1, F1, SU12: a completion whose record fails changes nothing, and can be done again', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'PERMANENTLY_REMOVE')
    await product.settle()
    const counts = () =>
      product.rows(`select (select count(*) from outbox_mails) as mails,
        (select count(*) from memberships where removed_at is null) as members,
        (select count(*) from devices where signed_out_at is null) as devices,
        (select count(*) from audit_events where action like 'membership.%') as events`)
    const code = await freshCode(product, heirs.successor)
    const before = await counts()
    await product.rows(`create function fail() returns trigger language plpgsql as $$
      begin if new.payload::text like '%succession.completed%' then raise exception 'the disk is full'; end if;
      return new; end $$;
      create trigger fail before insert on audit_events for each row execute function fail()`)
    const answer = await heirs.web.send('web', operations.confirm, { id, code })
    await product.rows('drop trigger fail on audit_events; drop function fail()')
    expect(codeOf(answer)).toBe('INTERNAL_ERROR')
    expect(await counts()).toEqual(before)
    expect(await stateOf(id)).toBe('AWAITING_CONFIRMATION')
    expect(await administratorsOf(heirs)).toEqual([{ user_id: heirs.administrator.user.id }])
    expect(await asSuccessor(heirs, operations.confirm, { id })).toMatchObject({
      state: 'COMPLETED',
    })
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
  })

  it('SU20: an access session that is open on the ecosystem ends with the completion', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const bystander = await newPerson(product)
    await newMembership(product, heirs.ecosystem.id, bystander)
    for (const subject of [heirs.administrator.user, bystander])
      await underControl(product, { subject, ecosystemId: heirs.ecosystem.id, environment: 'WEB' })
    await asSuccessor(heirs, operations.confirm, { id })
    expect(
      await product.rows(
        'select 1 from access_sessions where ecosystem_id = $1 and ended_at is null',
        [heirs.ecosystem.id],
      ),
    ).toEqual([])
  })
})

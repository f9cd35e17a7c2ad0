import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { mfaCode, subjectsTo, wrongMfaCode } from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  atBackoffice,
  invitee,
  newAdmUser,
  newTeam,
  type TeamMember,
  type TestTeam,
  team,
} from '../../test/harness/team.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

describe('the Principal', () => {
  const product = useProduct()
  let ours: TestTeam
  let other: TeamMember
  let principal: Browser

  beforeEach(async () => {
    ours = await newTeam(product)
    other = await newAdmUser(product, ours, 'SUPER_ADMIN')
    principal = await atBackoffice(product, ours.principal)
  })

  const principalId = async () =>
    (
      await product.rows<{ principal_id: string }>(
        'select principal_id from partners where id = $1',
        [ours.partnerId],
      )
    )[0]?.principal_id

  const handOn = async (id: string, browser = principal, from = ours.principal) =>
    browser.send('backoffice', team.handOn, { id, code: await mfaCode(product, from.secret) })
  const codeOf = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code

  it('R3, AD4: another Super Admin can do nothing to them but sign them out', async () => {
    const theirs = await atBackoffice(product, other)
    const { id } = ours.principal
    for (const operation of [team.block, team.delete])
      expect(await theirs.refusal('backoffice', operation, { id })).toBe('PRINCIPAL_PROTECTED')
    expect(
      await theirs.refusal('backoffice', team.change, {
        id,
        phone: '+34912345678',
        profile: 'SUPPORT',
      }),
    ).toBe('PRINCIPAL_PROTECTED')
    await theirs.ask('backoffice', team.signOut, { id })
  })

  it('AD5: hands the title on with MFA; both are told, and the record says from whom to whom (AD6)', async () => {
    expect(codeOf(await handOn(other.id))).toBeUndefined()
    expect(await principalId()).toBe(other.id)
    await product.settle()
    expect(subjectsTo(product, other.user)).toEqual([`You are the Principal of ${ours.name} now`])
    expect(subjectsTo(product, ours.principal.user)).toEqual([
      `You handed the title of the Principal of ${ours.name} on`,
    ])
    const [event] = await recordedEvents(product, 'target_id = $1 and action = $2', [
      ours.partnerId,
      'partner.principalHandedOn',
    ])
    expect(event).toMatchObject({
      actorId: ours.principal.user.id,
      before: { principalEmail: ours.principal.user.email },
      after: { principalEmail: other.user.email },
    })
    for (const [{ id }, action] of [
      [other, 'admUser.principalReceived'],
      [ours.principal, 'admUser.principalGiven'],
    ] as const)
      expect((await recordedEvents(product, 'target_id = $1', [id])).at(-1)?.action).toBe(action)
    // The protections went over with the title.
    const theirs = await atBackoffice(product, other)
    await theirs.ask('backoffice', team.block, { id: ours.principal.id })
  })

  it('case 5, R3, AD5: a pending invitee, one without MFA, one of another profile, a blocked one: PRINCIPAL_UNFIT, and no code is used up', async () => {
    const withoutMfa = await newAdmUser(product, ours, 'SUPER_ADMIN', 'OFF')
    const support = await newAdmUser(product, ours, 'SUPPORT')
    const blocked = await newAdmUser(product, ours, 'SUPER_ADMIN')
    await principal.ask('backoffice', team.block, { id: blocked.id })
    const invited = await principal.ask('backoffice', team.invite, {
      input: invitee({ profile: 'SUPER_ADMIN' }),
    })
    for (const { id } of [invited.inviteAdmUser, withoutMfa, support, blocked])
      expect(codeOf(await handOn(id))).toBe('PRINCIPAL_UNFIT')
    expect(codeOf(await handOn(ours.principal.id))).toBe('OWN_TEAM_PLACE')
    expect(codeOf(await handOn((await newTeam(product)).principal.id))).toBe('NOT_FOUND')
    expect(codeOf(await handOn(other.id))).toBeUndefined()
  })

  it('AD5: needs a fresh code of the Principal, and nobody else hands on', async () => {
    const code = await wrongMfaCode(product, ours.principal.secret)
    expect(await principal.refusal('backoffice', team.handOn, { id: other.id, code })).toBe(
      'MFA_CODE_WRONG',
    )
    const third = await newAdmUser(product, ours, 'SUPER_ADMIN')
    const theirs = await atBackoffice(product, other)
    expect(codeOf(await handOn(third.id, theirs, other))).toBe('FORBIDDEN')
    expect(await principalId()).toBe(ours.principal.id)
  })

  it('R3, AD5: handed on twice at the same instant: one gets it, and every snapshot has exactly one', async () => {
    const third = await newAdmUser(product, ours, 'SUPER_ADMIN')
    const counts = new Set<number>()
    let done = false
    const watching = (async () => {
      while (!done) {
        const [row] = await product.rows<{ principals: number }>(
          `select count(*)::int as principals from partners p join adm_users t on t.id = p.principal_id
             and t.partner_id = p.id and t.state = 'ACTIVE' and t.profile = 'SUPER_ADMIN' where p.id = $1`,
          [ours.partnerId],
        )
        counts.add(row?.principals ?? 0)
      }
    })()
    const now = await mfaCode(product, ours.principal.secret)
    const next = await mfaCode(product, ours.principal.secret, 30)
    const answers = await Promise.all([
      principal.send('backoffice', team.handOn, { id: other.id, code: now }),
      principal.send('backoffice', team.handOn, { id: third.id, code: next }),
    ])
    done = true
    await watching
    expect(answers.filter((answer) => codeOf(answer) === undefined)).toHaveLength(1)
    expect([...counts]).toEqual([1])
  })

  it('AD5: a block of the one who is to become Principal, at the same instant: never a blocked Principal', async () => {
    const theirs = await atBackoffice(product, await newAdmUser(product, ours, 'SUPER_ADMIN'))
    await Promise.all([handOn(other.id), theirs.send('backoffice', team.block, { id: other.id })])
    const [row] = await product.rows<{ state: string }>(
      'select t.state from partners p join adm_users t on t.id = p.principal_id where p.id = $1',
      [ours.partnerId],
    )
    expect(row?.state).toBe('ACTIVE')
  })

  it.each([
    ['a block', "update adm_users set state = 'BLOCKED' where id = $1"],
    ['another profile', "update adm_users set profile = 'FINANCE' where id = $1"],
    ['a deletion', "update adm_users set state = 'DELETED' where id = $1"],
    ['a removal of the row', 'delete from adm_users where id = $1'],
    [
      'a pointer to somebody of another partner',
      `update partners set principal_id = (select id from adm_users where partner_id <> partners.id limit 1)
       where principal_id = $1`,
    ],
    [
      'a pointer to nobody',
      'update partners set principal_id = gen_random_uuid() where principal_id = $1',
    ],
  ])('case 8, R3, AD4: plain SQL fails at the commit: %s', async (_what, sql) => {
    await newTeam(product)
    const attempt = product.platform.inChange(systemActor('by mistake'), async (change) => {
      change.record(testAction('test.happened', 'test'), { targetId: ours.partnerId })
      await change.manager.query(sql, [ours.principal.id])
    })
    await expect(attempt).rejects.toThrow(/partners_principal|adm_users/)
    expect(await principalId()).toBe(ours.principal.id)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { identity, OTHER_PASSWORD, subjectsTo } from '../../test/harness/identity.ts'
import { newOperator, type TestOperator } from '../../test/harness/platform-ecosystems.ts'
import {
  createdPartner,
  newPartnerForm,
  partnerOperations,
} from '../../test/harness/platform-partners.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, invitee, newTeam, team } from '../../test/harness/team.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { blockUser, unblockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

const HOUR = 3_600

describe('PA4: a partner to be', () => {
  const product = useProduct({ PARTNER_INVITATION_SECONDS: `${HOUR}` })
  let operator: TestOperator

  // Hours pass in some of the tests, after which an operator signs in again.
  beforeEach(async () => {
    operator = await newOperator(product)
  })

  const one = async (id: string) =>
    (await operator.browser.ask('backoffice', partnerOperations.one, { id })).platformPartner
  const act = (name: 'resend' | 'withdraw' | 'resume', partnerId: string) =>
    operator.browser.refusal('backoffice', partnerOperations[name], { partnerId })
  const resent = async (partnerId: string) =>
    (await operator.browser.ask('backoffice', partnerOperations.resend, { partnerId }))
      .resendPartnerInvitation
  /** The code with which it is refused; null if the password is set. */
  async function setPassword(token: string): Promise<string | null> {
    const given = { token, newPassword: OTHER_PASSWORD }
    const { errors } = await product.browser().send('backoffice', identity.reset, given)
    return errors?.[0]?.extensions.code ?? null
  }
  async function tokenOf(email: string): Promise<string> {
    await product.settle()
    return product.mailbox.linkTokenTo(email)
  }

  it('becomes a partner with its Principal in the transaction in which they set their first password', async () => {
    const invited = await createdPartner(operator, { name: 'Nova Ponte' })
    const { id, principalEmail: email } = invited
    expect(invited).toMatchObject({
      situation: 'INVITED',
      principalName: 'Davi Reis',
      invitedBy: operator.user.name,
      allowedActions: ['RESEND_INVITATION', 'WITHDRAW_INVITATION'],
    })
    expect(await product.rows('select 1 from partners where id = $1', [id])).toEqual([])
    const token = await tokenOf(email)
    expect(subjectsTo(product, { email })).toEqual(['Nova Ponte: set up your partner account'])
    expect(await setPassword(token)).toBeNull()
    expect(await one(id)).toMatchObject({ id, situation: 'ACTIVE', invitedUntil: null })
    const browser = product.browser()
    await browser.ask('backoffice', identity.signIn, {
      input: { email, password: OTHER_PASSWORD },
    })
    expect((await browser.ask('backoffice', team.own)).viewer.team).toMatchObject({
      partner: { id, name: 'Nova Ponte' },
      principal: true,
    })
    const [transactions] = await product.rows<{ count: number }>(
      `select count(distinct xmin::text)::int as count from audit_events
       where action in ('partner.created', 'partnerInvitation.accepted') and target_id = $1`,
      [id],
    )
    expect(transactions?.count).toBe(1)
  })

  it('AT1: who invited, and what became of it, is on the record of the platform', async () => {
    const { id, name, principalEmail } = await createdPartner(operator)
    await product.pass(61)
    await resent(id)
    await operator.browser.ask('backoffice', partnerOperations.withdraw, { partnerId: id })
    const events = await recordedEvents(product, 'target_id = $1', [id])
    expect(events.map(({ action }) => action)).toEqual([
      'partnerInvitation.sent',
      'partnerInvitation.sentAgain',
      'partnerInvitation.withdrawn',
    ])
    expect(events[0]).toMatchObject({
      actorId: operator.user.id,
      chain: { kind: 'PLATFORM' },
      after: { name, principalEmail },
    })
  })

  it('ID9: sent again, the earlier link is dead, and the time starts anew', async () => {
    const { id, principalEmail: email, invitedUntil } = await createdPartner(operator)
    const first = await tokenOf(email)
    expect(await act('resend', id)).toBe('MAIL_TOO_SOON')
    await product.pass(61)
    const again = await resent(id)
    expect(new Date(again.invitedUntil).getTime()).toBeGreaterThan(new Date(invitedUntil).getTime())
    const second = await tokenOf(email)
    expect(await setPassword(first)).toBe('LINK_INVALID')
    expect(await setPassword(second)).toBeNull()
    expect(await act('resend', id)).toBe('PARTNER_SITUATION')
    expect(await act('withdraw', id)).toBe('PARTNER_SITUATION')
  })

  it('taken back, its link is dead, its name is free, and it is not found any more', async () => {
    const { id, name, principalEmail: email } = await createdPartner(operator)
    const token = await tokenOf(email)
    await operator.browser.ask('backoffice', partnerOperations.withdraw, { partnerId: id })
    expect(await setPassword(token)).toBe('LINK_INVALID')
    expect(await operator.browser.refusal('backoffice', partnerOperations.one, { id })).toBe(
      'NOT_FOUND',
    )
    const input = newPartnerForm({ name, principalEmail: email })
    expect(await operator.browser.refusal('backoffice', partnerOperations.create, { input })).toBe(
      'MAIL_TOO_SOON',
    )
    await product.pass(61)
    expect((await createdPartner(operator, input)).situation).toBe('INVITED')
  })

  it('lapsed, a first password by another link makes no partner of it; sent again, it exists at once', async () => {
    const { id, principalEmail: email } = await createdPartner(operator)
    const invited = await tokenOf(email)
    await product.pass(HOUR + 1)
    operator = await newOperator(product)
    expect(await setPassword(invited)).toBe('LINK_INVALID')
    await product.browser().ask('web', identity.requestReset, { email })
    expect(await setPassword(await tokenOf(email))).toBeNull()
    expect(await one(id)).toMatchObject({ situation: 'INVITED' })
    expect(await resent(id)).toMatchObject({ situation: 'ACTIVE' })
    await product.settle()
    expect(subjectsTo(product, { email }).at(-1)).toContain('You are the Principal of')
  })

  it('AD1: another team can’t have who is awaited, and can once the invitation has lapsed', async () => {
    const { id, principalEmail: email } = await createdPartner(operator)
    const other = await newTeam(product)
    const invite = async () => {
      const principal = await atBackoffice(product, other.principal)
      const { errors } = await principal.send('backoffice', team.invite, {
        input: invitee({ email }),
      })
      return errors?.[0]?.extensions.code ?? null
    }
    expect(await invite()).toBe('ADM_USER_NOT_ADDABLE')
    await product.pass(HOUR + 1)
    operator = await newOperator(product)
    expect(await invite()).toBeNull()
    expect(await act('resend', id)).toBe('PRINCIPAL_IN_TEAM')
    // Their password makes them one of the team, and nothing else.
    expect(await setPassword(await tokenOf(email))).toBeNull()
    expect(await one(id)).toMatchObject({ situation: 'INVITED' })
  })

  it('whoever is unfit by then is refused when it is sent again, and so is an address out of reach', async () => {
    const { id, principalEmail } = await createdPartner(operator, {
      principalEmail: 'ñandú-to-be@ponte.example',
    })
    await product.pass(61)
    product.mailbox.takesAnyLetters = false
    expect(await act('resend', id)).toBe('EMAIL_UNREACHABLE')
    product.mailbox.failure = new Error('the mail server is away')
    expect(await act('resend', id)).toBe('SERVICE_UNAVAILABLE')
    const input = newPartnerForm({ principalEmail: 'ñandú-two@ponte.example' })
    const create = () => operator.browser.refusal('backoffice', partnerOperations.create, { input })
    expect(await create()).toBe('SERVICE_UNAVAILABLE')
    product.mailbox.failure = null
    expect(await create()).toBe('EMAIL_UNREACHABLE')
    product.mailbox.takesAnyLetters = true
    const [user] = await product.rows<{ id: string }>('select id from users where email = $1', [
      principalEmail,
    ])
    const userId = user?.id ?? ''
    const { inChange } = product.platform
    const seeding = systemActor('test')
    await inChange(seeding, (change) => blockUser(change, { id: userId }))
    expect(await act('resend', id)).toBe('PRINCIPAL_BLOCKED')
    await inChange(seeding, (change) => unblockUser(change, { id: userId }))
    await inChange(seeding, async (change) => {
      await change.manager.query("update users set staff_roles = '{ANALYST}' where id = $1", [
        userId,
      ])
      change.record(testAction(), { targetId: newId() })
    })
    expect(await act('resend', id)).toBe('PRINCIPAL_IS_STAFF')
  })

  it('ID7: an address gets so many invitations an hour', async () => {
    const { id } = await createdPartner(operator)
    let code: string | null = null
    for (let time = 0; time < 20 && code === null; time += 1) {
      await product.pass(61)
      const { errors } = await operator.browser.send('backoffice', partnerOperations.resend, {
        partnerId: id,
      })
      code = errors?.[0]?.extensions.code ?? null
    }
    expect(code).toBe('MAIL_LIMIT_REACHED')
    const { principalEmail } = await one(id)
    await operator.browser.ask('backoffice', partnerOperations.withdraw, { partnerId: id })
    const input = newPartnerForm({ principalEmail })
    expect(await operator.browser.refusal('backoffice', partnerOperations.create, { input })).toBe(
      'MAIL_LIMIT_REACHED',
    )
  })

  it('R9: taken back in the same instant in which the password is set, either wins and nothing is half done', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, principalEmail: email } = await createdPartner(operator)
      const token = await tokenOf(email)
      await race<unknown>([
        () => setPassword(token),
        () => operator.browser.send('backoffice', partnerOperations.withdraw, { partnerId: id }),
      ])
      const [kept] = await product.rows<{ outcome: string; partners: number }>(
        `select outcome, (select count(*)::int from partners where id = $1) as partners
         from partner_invitations where id = $1`,
        [id],
      )
      expect(kept?.partners).toBe(kept?.outcome === 'ACCEPTED' ? 1 : 0)
      expect(['ACCEPTED', 'WITHDRAWN']).toContain(kept?.outcome)
    }
  })

  it('suspending and resuming are for partners that exist', async () => {
    const { id } = await createdPartner(operator)
    expect(
      await operator.browser.refusal('backoffice', partnerOperations.suspend, {
        partnerId: id,
        reason: 'The contract was not renewed',
      }),
    ).toBe('PARTNER_SITUATION')
    expect(await act('resume', id)).toBe('PARTNER_SITUATION')
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { PASSKEY_REFUSALS, passkeyRefusals } from '../../test/harness/authenticator.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { codeOf, mfaCode, wrongMfaCode } from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'
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

describe('what a team refuses', () => {
  const product = useProduct({ SENDS_PER_HOUR: '2', FACTOR_FAILURES: '3' })
  let ours: TestTeam
  let other: TeamMember
  let principal: Browser

  beforeEach(async () => {
    product.mailbox.takesAnyLetters = true
    product.mailbox.failure = null
    ours = await newTeam(product)
    other = await newAdmUser(product, ours, 'SUPER_ADMIN')
    principal = await atBackoffice(product, ours.principal)
  })

  const phone = '+34912345678'
  const acts: Readonly<Record<string, string>> = {
    resend: team.resend,
    change: team.change,
    block: team.block,
    unblock: team.unblock,
    delete: team.delete,
    signOut: team.signOut,
    proposeEmail: team.proposeEmail,
  }
  const refusal = (act: string, id: string, browser = principal) =>
    browser.refusal('backoffice', acts[act] ?? '', {
      id,
      ...(act === 'change' ? { phone, profile: 'FINANCE' } : {}),
      ...(act === 'proposeEmail' ? { newEmail: 'proposed@test.example' } : {}),
    })
  const propose = (newEmail: string) =>
    principal.refusal('backoffice', team.proposeEmail, { id: other.id, newEmail })
  const invite = async (given: Record<string, unknown> = {}) =>
    (await principal.ask('backoffice', team.invite, { input: invitee(given) })).inviteAdmUser
  const refusedInvitation = (given: Record<string, unknown>) =>
    principal.refusal('backoffice', team.invite, { input: invitee(given) })

  it.each(Object.keys(acts))('AD13: nobody acts on their own place: %s', async (act) => {
    expect(await refusal(act, ours.principal.id)).toBe('OWN_TEAM_PLACE')
  })

  it.each(Object.keys(acts).filter((act) => act !== 'signOut'))(
    'case 1, R3, AD4: nobody acts on the Principal, not on e-mail or phone: %s',
    async (act) => {
      const theirs = await atBackoffice(product, other)
      expect(await refusal(act, ours.principal.id, theirs)).toBe('PRINCIPAL_PROTECTED')
    },
  )

  it('R4, AD13: neither Support nor Finance makes anybody anything, nor raises their own profile', async () => {
    for (const profile of ['SUPPORT', 'FINANCE'] as const) {
      const place = await newAdmUser(product, ours, profile)
      const theirs = await atBackoffice(product, place)
      for (const act of Object.keys(acts))
        for (const { id } of [place, other, ours.principal])
          expect(await refusal(act, id, theirs)).toBe('FORBIDDEN')
      for (const wanted of ['SUPER_ADMIN', profile])
        expect(
          await theirs.refusal('backoffice', team.invite, { input: invitee({ profile: wanted }) }),
        ).toBe('FORBIDDEN')
      expect(
        await theirs.refusal('backoffice', team.change, {
          id: place.id,
          phone,
          profile: 'SUPER_ADMIN',
        }),
      ).toBe('FORBIDDEN')
      expect(await handOn('123456', place.id, theirs)).toBe('FORBIDDEN')
      // The own phone is theirs to change; no other field goes with it (S7).
      expect(
        await theirs.refusal(
          'backoffice',
          'mutation ($input: ChangeOwnTeamPhoneInput!) { changeOwnTeamPhone(input: $input) { phone } }',
          { input: { phone, profile: 'SUPER_ADMIN' } },
        ),
      ).toBe('BAD_USER_INPUT')
      expect((await theirs.ask('backoffice', team.own)).viewer.team.profile).toBe(profile)
    }
  })

  it('AD3: what the state of a place does not allow', async () => {
    const invited = await invite()
    expect(await refusal('resend', other.id)).toBe('ADM_USER_STATE')
    expect(await refusal('unblock', other.id)).toBe('ADM_USER_STATE')
    expect(await refusal('block', invited.id)).toBe('ADM_USER_STATE')
    expect(await refusal('signOut', invited.id)).toBe('ADM_USER_STATE')
  })

  it('AD3: a phone that is none changes nothing', async () => {
    expect(
      await principal.refusal('backoffice', team.change, {
        id: other.id,
        phone: 'none',
        profile: 'SUPPORT',
      }),
    ).toBe('PHONE_MALFORMED')
  })

  it('an address that the mail server can’t reach gets no invitation, nor a second one', async () => {
    const email = 'níña@team.example'
    const { id } = await invite({ email })
    product.mailbox.takesAnyLetters = false
    expect(await refusedInvitation({ email: 'ñandú@team.example' })).toBe('EMAIL_UNREACHABLE')
    expect(await refusal('resend', id)).toBe('EMAIL_UNREACHABLE')
    product.mailbox.failure = new Error('the mail server is away')
    expect(await refusedInvitation({ email: 'ñandú@team.example' })).toBe('SERVICE_UNAVAILABLE')
    expect(await refusal('resend', id)).toBe('SERVICE_UNAVAILABLE')
    expect(await propose('ñandú@team.example')).toBe('SERVICE_UNAVAILABLE')
    product.mailbox.failure = null
    expect(await propose('ñandú@team.example')).toBe('EMAIL_UNREACHABLE')
  })

  it('ID7: an ADM user is told of two proposed addresses an hour, and nobody invited of any', async () => {
    const proposeWell = (newEmail: string) =>
      principal.ask('backoffice', team.proposeEmail, { id: other.id, newEmail })
    await proposeWell('first@test.example')
    await proposeWell('second@test.example')
    expect(await propose('third@test.example')).toBe('MAIL_LIMIT_REACHED')
    expect(await refusal('proposeEmail', (await invite()).id)).toBe('ADM_USER_STATE')
  })

  it('ID7: an address is invited again after a minute, and twice an hour', async () => {
    const { id, user } = await invite()
    await principal.ask('backoffice', team.delete, { id })
    expect(await refusedInvitation({ email: user.email })).toBe('MAIL_TOO_SOON')
    await product.pass(61)
    const again = await invite({ email: user.email })
    await product.pass(61)
    expect(await refusal('resend', again.id)).toBe('MAIL_LIMIT_REACHED')
    await principal.ask('backoffice', team.delete, { id: again.id })
    expect(await refusedInvitation({ email: user.email })).toBe('MAIL_LIMIT_REACHED')
  })

  const handOn = async (code: string, id = other.id, browser = principal) =>
    codeOf(await browser.send('backoffice', team.handOn, { id, code }))

  it('PA8: handing the title on says what is wrong with a passkey', async () => {
    const { user } = ours.principal
    const at = [principal, 'backoffice'] as const
    expect(
      await passkeyRefusals(product, at, { user, act: 'handPrincipalOn' }, (code) =>
        principal.send('backoffice', team.handOn, { id: other.id, code }),
      ),
    ).toEqual(PASSKEY_REFUSALS)
  })

  it('ID8: handing the title on says what is wrong with the code', async () => {
    const { user, secret } = ours.principal
    await product.rows('insert into mfa_steps (user_id, last_step) values ($1, 2000000000)', [
      user.id,
    ])
    const wrong = await wrongMfaCode(product, secret)
    const refusals = []
    for (const code of ['', await mfaCode(product, secret), wrong, wrong, wrong, wrong])
      refusals.push(await handOn(code))
    expect(refusals).toEqual([
      'CODE_MALFORMED',
      'MFA_CODE_USED',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'FACTOR_LOCKED',
    ])
  })

  it('ID8: nor does a Principal without MFA hand it on', async () => {
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        'update users set sealed_mfa_secret = null, mfa_turned_on_at = null where id = $1',
        [ours.principal.user.id],
      )
      change.record(testAction('user.changed', 'user'), { targetId: ours.principal.user.id })
    })
    expect(await handOn('123456')).toBe('MFA_NOT_ON')
  })

  it('ID7: a title that goes to and fro sends two e-mails an hour to each', async () => {
    const theirs = await atBackoffice(product, other)
    const hand = async (from: TeamMember, to: TeamMember, browser: Browser) => {
      await product.pass(31)
      return handOn(await mfaCode(product, from.secret), to.id, browser)
    }
    for (let round = 0; round < 2; round += 1) {
      expect(await hand(ours.principal, other, principal)).toBeUndefined()
      expect(await hand(other, ours.principal, theirs)).toBeUndefined()
    }
    expect(await hand(ours.principal, other, principal)).toBe('MAIL_LIMIT_REACHED')
  })
})

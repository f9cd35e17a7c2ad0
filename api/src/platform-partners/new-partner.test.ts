import { beforeAll, describe, expect, it } from 'vitest'
import {
  newPersonWithPassword,
  signedInByPassword,
  subjectsTo,
} from '../../test/harness/identity.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { newOperator, type TestOperator } from '../../test/harness/platform-ecosystems.ts'
import {
  createdPartner,
  newPartnerForm,
  partnerOperations,
} from '../../test/harness/platform-partners.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { newTeam, team } from '../../test/harness/team.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

describe('PA4: an operator creates a partner', () => {
  const product = useProduct()
  let operator: TestOperator

  beforeAll(async () => {
    operator = await newOperator(product)
  })

  const refused = (given: object) =>
    operator.browser.refusal('backoffice', partnerOperations.create, {
      input: newPartnerForm(given),
    })

  it('for somebody who has a password: it exists at once, memberships stay, and they are told', async () => {
    const known = await newPersonWithPassword(product, { name: 'Known Already' })
    const ecosystem = await newEcosystem(product)
    await newMembership(product, ecosystem.id, known)
    const partner = await createdPartner(operator, {
      name: 'Casa Central',
      principalEmail: known.email.toUpperCase(),
      principalName: 'Another Name',
    })
    expect(partner).toMatchObject({
      situation: 'ACTIVE',
      name: 'Casa Central',
      country: 'BR',
      zone: 'America/Bahia',
      principalName: 'Known Already',
      principalEmail: known.email,
      invitedUntil: null,
      invitedBy: null,
      accountCount: 0,
      allowedActions: ['SUSPEND', 'GIVE_ECOSYSTEM', 'TAKE_ECOSYSTEM'],
    })
    await product.settle()
    expect(subjectsTo(product, known)).toContain('You are the Principal of Casa Central')
    expect(() => product.mailbox.linkTokenTo(known.email)).toThrow('no link')
    const backoffice = await signedInByPassword(product, known, 'backoffice')
    const own = (await backoffice.ask('backoffice', team.own)).viewer.team
    expect(own).toMatchObject({
      partner: { id: partner.id },
      profile: 'SUPER_ADMIN',
      phone: '+557133334444',
      principal: true,
    })
    const web = await signedIn(product, known, 'WEB')
    const memberships = '{ viewer { memberships { ecosystem { id } } } }'
    expect((await web.ask('web', memberships)).viewer.memberships).toHaveLength(1)
  })

  it('AT1: on the record of the partner, in the name of the operator, and only once by one key', async () => {
    const { email } = await newPersonWithPassword(product)
    const input = newPartnerForm({ principalEmail: email })
    const twice = await race(
      [1, 2].map(
        () => () => operator.browser.ask('backoffice', partnerOperations.create, { input }),
      ),
    )
    const [id, again] = twice.map(({ createPartner }) => createPartner.id as string)
    expect(again).toBe(id)
    const [created] = await recordedEvents(product, 'target_id = $1', [id])
    expect(created).toMatchObject({
      action: 'partner.created',
      chain: { kind: 'PARTNER', id },
      actorId: operator.user.id,
      after: { name: input.name, country: 'BR', principalEmail: email },
    })
    expect(await refused({ idempotencyKey: input.idempotencyKey })).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('whoever is unfit is refused by a name of their own, and nothing is half done', async () => {
    const blocked = await newPersonWithPassword(product)
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, blocked))
    const { principal } = await newTeam(product)
    const { principalEmail: awaited } = await createdPartner(operator)
    const before = await product.rows('select count(*) from users')
    const hostile: readonly [object, string][] = [
      [{ principalEmail: operator.user.email }, 'PRINCIPAL_IS_STAFF'],
      [{ principalEmail: blocked.email }, 'PRINCIPAL_BLOCKED'],
      [{ principalEmail: principal.user.email }, 'PRINCIPAL_IN_TEAM'],
      [{ principalEmail: awaited }, 'ALREADY_INVITED'],
      [{ principalEmail: 'no address' }, 'EMAIL_MALFORMED'],
      [{ principalName: '' }, 'NAME_INVALID'],
      [{ name: 'x'.repeat(101) }, 'NAME_INVALID'],
      [{ name: ' \u200b ' }, 'NAME_INVALID'],
      [{ country: 'ZZ' }, 'BAD_USER_INPUT'],
      [{ country: 'br' }, 'BAD_USER_INPUT'],
      [{ zone: 'Mars/Olympus' }, 'TIME_ZONE_UNKNOWN'],
      [{ principalPhone: '12' }, 'PHONE_MALFORMED'],
      [{ idempotencyKey: '' }, 'BAD_USER_INPUT'],
    ]
    for (const [given, code] of hostile) expect(await refused(given), code).toBe(code)
    expect(await product.rows('select count(*) from users')).toEqual(before)
  })

  it('a name is one partner’s, whatever its accents and capitals, also of two at once', async () => {
    await createdPartner(operator, { name: 'Água Viva' })
    expect(await refused({ name: 'agua viva' })).toBe('PARTNER_NAME_TAKEN')
    const codes = await race(
      [1, 2].map(() => async () => {
        const input = newPartnerForm({ name: 'Only one' })
        const { errors } = await operator.browser.send('backoffice', partnerOperations.create, {
          input,
        })
        return errors?.[0]?.extensions.code ?? 'OK'
      }),
    )
    expect([...codes].sort()).toEqual(['OK', 'PARTNER_NAME_TAKEN'])
  })

  it('AD1: two partners at once for one person: one has them', async () => {
    const { email } = await newPersonWithPassword(product)
    const codes = await race(
      [1, 2].map(() => async () => {
        const input = newPartnerForm({ principalEmail: email })
        const { errors } = await operator.browser.send('backoffice', partnerOperations.create, {
          input,
        })
        return errors?.[0]?.extensions.code ?? 'OK'
      }),
    )
    expect([...codes].sort()).toEqual(['OK', 'PRINCIPAL_IN_TEAM'])
  })

  it('nobody else does', async () => {
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    for (const browser of [
      await signedIn(product, analyst, 'BACKOFFICE'),
      await signedIn(product, await newPerson(product), 'BACKOFFICE'),
    ])
      expect(
        await browser.refusal('backoffice', partnerOperations.create, { input: newPartnerForm() }),
      ).toBe('FORBIDDEN')
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import {
  identity,
  newPersonWithPassword,
  OTHER_PASSWORD,
  subjectsTo,
} from '../../test/harness/identity.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import {
  newEcosystemForm,
  newOperator,
  operatorOperations,
  type TestOperator,
} from '../../test/harness/platform-ecosystems.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

const MEMBERSHIPS = `{ viewer { memberships { role environments
  ecosystem { name plan modules situation } } } }`

describe('PA3: an operator creates an ecosystem', () => {
  const product = useProduct()
  let operator: TestOperator

  beforeAll(async () => {
    operator = await newOperator(product)
  })

  const create = async (given: object = {}) =>
    (
      await operator.browser.ask('backoffice', operatorOperations.create, {
        input: newEcosystemForm(given),
      })
    ).createEcosystem
  const refused = (given: object) =>
    operator.browser.refusal('backoffice', operatorOperations.create, {
      input: newEcosystemForm(given),
    })
  const count = async () =>
    (await product.rows<{ count: string }>('select count(*) from ecosystems'))[0]?.count

  it('for somebody who did not exist, who sets a password by the link and enters the Store', async () => {
    const ecosystem = await create({
      legalName: 'Aurora Serviços Médicos Ltda.',
      taxKind: 'CNPJ',
      taxNumber: '12.ABC.345/01DE-35',
    })
    expect(ecosystem).toMatchObject({
      name: 'Clínica Aurora',
      legalName: 'Aurora Serviços Médicos Ltda.',
      taxKind: 'CNPJ',
      taxNumber: '12ABC34501DE35',
      plan: 'PREMIUM',
      modules: ['RCM'],
      situation: 'OPEN',
      situationSince: null,
      memberCount: 1,
      partner: null,
      administrator: { name: 'Lia Prado' },
      allowedSituations: ['SUSPENDED', 'CLOSED'],
    })
    await product.settle()
    const { email } = ecosystem.administrator
    expect(subjectsTo(product, { email })).toEqual(['You are the administrator of Clínica Aurora'])
    const token = product.mailbox.linkTokenTo(email)
    const browser = product.browser()
    await browser.ask('store', identity.reset, { token, newPassword: OTHER_PASSWORD })
    await browser.ask('store', identity.signIn, { input: { email, password: OTHER_PASSWORD } })
    expect((await browser.ask('store', MEMBERSHIPS)).viewer.memberships).toEqual([
      {
        role: 'ADMINISTRATOR',
        environments: ['STORE', 'WEB', 'APP', 'RCM'],
        ecosystem: { name: 'Clínica Aurora', plan: 'PREMIUM', modules: ['RCM'], situation: 'OPEN' },
      },
    ])
  })

  it('for somebody with a password, who keeps their name, sees it at once and is told', async () => {
    const known = await newPersonWithPassword(product, { name: 'Known Already' })
    const browser = await signedIn(product, known, 'WEB')
    const live = browser.subscribe(
      'web',
      'subscription { viewerChanged { memberships { ecosystem { name } } } }',
    )
    await live.next()
    const { administrator } = await create({
      name: 'Second place',
      administratorName: 'Another Name',
      administratorEmail: known.email.toUpperCase(),
    })
    expect(administrator).toEqual({ id: known.id, name: 'Known Already', email: known.email })
    await live.until(({ viewerChanged }) => viewerChanged.memberships.length === 1)
    await product.settle()
    const mail = product.mailbox.lastTo(known.email)
    expect(mail.subject).toBe('You are the administrator of Second place')
    expect(mail.text).toContain(operator.user.name)
    expect(mail.text).not.toContain('Partner')
  })

  it('AT1: on the record in the name of the operator, and only once by one key', async () => {
    const input = newEcosystemForm()
    const twice = await race(
      [1, 2].map(
        () => () => operator.browser.ask('backoffice', operatorOperations.create, { input }),
      ),
    )
    const [id, again] = twice.map(({ createEcosystem }) => createEcosystem.id as string)
    expect(again).toBe(id)
    const events = await recordedEvents(
      product,
      'chain_id = (select id from audit_chains where scope_id = $1)',
      [id],
    )
    expect(events.map(({ action }) => action)).toEqual([
      'ecosystem.created',
      'membership.added',
      'queue.created',
    ])
    expect(events[0]).toMatchObject({
      actorId: operator.user.id,
      after: { name: 'Clínica Aurora', plan: 'PREMIUM', modules: ['RCM'] },
    })
    expect(await refused({ idempotencyKey: input.idempotencyKey, name: 'Another' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })

  it('two at once for one new address make one person', async () => {
    const administratorEmail = 'one.person@client.example'
    const made = await race([1, 2].map(() => () => create({ administratorEmail })))
    const ids = made.map(({ administrator }) => administrator.id)
    expect(new Set(ids).size).toBe(1)
  })

  it('PA3: bad input is refused by its name, with nothing half done', async () => {
    const blocked = await newPerson(product)
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, blocked))
    const before = await count()
    const people = await product.rows('select count(*) from users')
    const hostile: readonly [object, string][] = [
      [{ name: 'x'.repeat(10_000) }, 'NAME_INVALID'],
      [{ name: ' \u200b ' }, 'NAME_INVALID'],
      [{ administratorName: '' }, 'NAME_INVALID'],
      [{ plan: 'PLUS' }, 'MODULE_NOT_IN_PLAN'],
      [{ taxNumber: '11', taxKind: 'CPF' }, 'TAX_NUMBER_INVALID'],
      [{ taxNumber: '11' }, 'BAD_USER_INPUT'],
      [{ administratorEmail: 'no address' }, 'EMAIL_MALFORMED'],
      [{ administratorEmail: operator.user.email }, 'ADMINISTRATOR_NOT_ADDABLE'],
      [{ administratorEmail: blocked.email }, 'ADMINISTRATOR_NOT_ADDABLE'],
      [{ idempotencyKey: 'no key' }, 'BAD_USER_INPUT'],
    ]
    for (const [given, code] of hostile) expect(await refused(given), code).toBe(code)
    expect(await count()).toBe(before)
    expect(await product.rows('select count(*) from users')).toEqual(people)
    await product.settle()
    expect(subjectsTo(product, blocked)).toEqual([])
  })

  it('ID7: an address without a password gets so many invitations an hour, and one that the server can’t reach none', async () => {
    const administratorEmail = 'often@client.example'
    let code: string | null = null
    for (let time = 0; time < 20 && code === null; time += 1) {
      const { errors } = await operator.browser.send('backoffice', operatorOperations.create, {
        input: newEcosystemForm({ administratorEmail }),
      })
      code = errors?.[0]?.extensions.code ?? null
    }
    expect(code).toBe('MAIL_LIMIT_REACHED')
    product.mailbox.takesAnyLetters = false
    expect(await refused({ administratorEmail: 'ñandú@client.example' })).toBe('EMAIL_UNREACHABLE')
    product.mailbox.failure = new Error('the mail server is away')
    expect(await refused({ administratorEmail: 'ñandú@client.example' })).toBe(
      'SERVICE_UNAVAILABLE',
    )
    product.mailbox.failure = null
    product.mailbox.takesAnyLetters = true
  })

  it('nobody else does', async () => {
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    for (const browser of [
      await signedIn(product, analyst, 'BACKOFFICE'),
      await signedIn(product, await newPerson(product), 'BACKOFFICE'),
    ])
      expect(
        await browser.refusal('backoffice', operatorOperations.create, {
          input: newEcosystemForm(),
        }),
      ).toBe('FORBIDDEN')
  })
})

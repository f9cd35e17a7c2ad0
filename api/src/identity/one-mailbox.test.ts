import { describe, expect, it } from 'vitest'
import {
  codeOf,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { OneFormOfAddresses1000000000013 } from '../platform/database/migrations/0013-one-form-of-addresses.ts'
import { createUser } from './users.ts'

const UNICODE = 'bücher.example'
const ASCII = 'xn--bcher-kva.example'

describe('one mailbox is one user, however its address is written', () => {
  const product = useProduct()

  it('ID1: a second user with another spelling of an address is refused by the database', async () => {
    await newPerson(product, { email: `one@${UNICODE}` })
    for (const email of [`one@${ASCII}`, `ONE@${ASCII.toUpperCase()}`, `ｏｎｅ@${UNICODE}`])
      await expect(newPerson(product, { email })).rejects.toThrow(/duplicate key/)
  })

  it.each([`two@${UNICODE}`, `TWO@${ASCII}`, `ｔｗｏ@${ASCII}`, 'two', `two@${ASCII}/path`])(
    'ID1: the database keeps %s out, whoever writes it',
    async (email) => {
      const person = await newPerson(product)
      const raw = product.platform.inChange(systemActor('test'), async (change) => {
        change.record(testAction('user.changed', 'user'), { targetId: person.id })
        await change.manager.query('update users set email = $2 where id = $1', [person.id, email])
      })
      await expect(raw).rejects.toThrow(/one_form_of_address/)
    },
  )

  it('ID1, ID5: sign-in and reset find the user by each spelling; mail goes to the one form', async () => {
    await newPersonWithPassword(product, { email: `three@${UNICODE}` })
    for (const email of [`three@${UNICODE}`, `three@${ASCII}`]) {
      const { data } = await typeCredentials(product.browser(), 'web', email, PASSWORD)
      expect(data.signIn.step).toBe('SIGNED_IN')
    }
    await product
      .browser()
      .ask('web', 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) }', {
        email: `Three@${UNICODE}`,
      })
    await product.settle()
    expect(product.mailbox.lastTo(`three@${ASCII}`).text).toContain('reset-password')
  })

  it('C11, ID7: failures with two spellings of an unknown address lock one thing', async () => {
    const tries = product.settings.FACTOR_FAILURES
    for (let number = 0; number < tries; number += 1) {
      const email = `nobody@${number % 2 ? UNICODE : ASCII}`
      await typeCredentials(product.browser(), 'web', email, OTHER_PASSWORD)
    }
    for (const email of [`nobody@${UNICODE}`, `NOBODY@${ASCII}`])
      expect(codeOf(await typeCredentials(product.browser(), 'web', email, OTHER_PASSWORD))).toBe(
        'FACTOR_LOCKED',
      )
  })

  it('AS2: an analyst finds the client by each spelling, and reads the domain in its own letters', async () => {
    const client = await newPerson(product, { email: `four@${ASCII}` })
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const browser = await signedIn(product, analyst, 'BACKOFFICE')
    for (const email of [`four@${UNICODE}`, `four@${ASCII}`]) {
      const { findClient } = await browser.ask(
        'backoffice',
        'query ($email: String!) { findClient(email: $email) { id email } }',
        { email },
      )
      expect(findClient).toEqual({ id: client.id, email: `four@${UNICODE}` })
    }
  })

  it('an administrator finds a member by each spelling', async () => {
    const ecosystem = await newEcosystem(product)
    const member = await newPerson(product, { email: `five@${UNICODE}` })
    await newMembership(product, ecosystem.id, member)
    const browser = await signedIn(product, ecosystem.administrator, 'STORE')
    for (const search of [`five@${UNICODE}`, `five@${ASCII}`, 'five@']) {
      const { members } = await browser.ask(
        'store',
        `query ($id: ID!, $search: String) {
          members(ecosystemId: $id, search: $search) { edges { node { user { email } } } }
        }`,
        { id: ecosystem.id, search },
      )
      expect(members.edges).toEqual([{ node: { user: { email: `five@${UNICODE}` } } }])
    }
  })

  describe('the migration of users of an older version', () => {
    /** A user as an older version kept one. */
    const older = async (email: string): Promise<string> => {
      const made = await newPerson(product)
      await product.platform.inChange(systemActor('test'), async (change) => {
        change.record(testAction('user.changed', 'user'), { targetId: made.id })
        await change.manager.query('update users set email = $2 where id = $1', [made.id, email])
      })
      return made.id
    }
    const emailsOf = async (ids: string[]) =>
      (
        await product.rows<{ email: string }>(
          'select email::text as email from users where id = any($1) order by id',
          [ids],
        )
      ).map(({ email }) => email)
    const migrated = () =>
      product.platform.database.source.transaction((manager) => {
        if (!manager.queryRunner) throw new Error('no query runner')
        return new OneFormOfAddresses1000000000013().up(manager.queryRunner)
      })
    const dropped = () => product.rows('alter table users drop constraint one_form_of_address')

    it('AT1: brings each address to the one form, each with a line of the record', async () => {
      await dropped()
      const ids = [await older(`six@${UNICODE}`), await older('ｓｅｖｅｎ@mail.example')]
      await migrated()
      expect(await emailsOf(ids)).toEqual([`six@${ASCII}`, 'seven@mail.example'])
      const events = await product.rows<{ payload: object }>(
        `select payload::jsonb as payload from audit_events
         where action = 'user.emailBroughtToOneForm' order by sequence`,
      )
      expect(events.map(({ payload }) => payload)).toMatchObject([
        { targetId: ids[0], before: { email: `six@${UNICODE}` }, after: { email: `six@${ASCII}` } },
        { targetId: ids[1] },
      ])
    })

    it('names the ids of users who share a mailbox, and changes nothing', async () => {
      await dropped()
      const ids = [
        await older(`eight@${UNICODE}`),
        await older(`eight@${ASCII}`),
        await older(`nine@${UNICODE}`),
      ]
      const before = await emailsOf(ids)
      await expect(migrated()).rejects.toThrow(
        `These users share a mailbox under two spellings of its address: ${ids[0]} and ${ids[1]}.`,
      )
      expect(await emailsOf(ids)).toEqual(before)
      await product.platform.inChange(systemActor('test'), async (change) => {
        change.record(testAction('user.changed', 'user'), { targetId: ids[0] ?? '' })
        await change.manager.query('update users set email = $2 where id = $1', [
          ids[0],
          `eight+old@${ASCII}`,
        ])
      })
      await migrated()
      expect(await emailsOf(ids)).toEqual([`eight+old@${ASCII}`, `eight@${ASCII}`, `nine@${ASCII}`])
    })
  })

  it('S12: names that differ in an invisible character are one name', async () => {
    const person = await product.platform.inChange(systemActor('test'), (change) =>
      createUser(change, { email: 'ten@test.example', name: 'Ana\u200b Ruiz', language: 'EN' }),
    )
    expect(person.name).toBe('Ana Ruiz')
    const browser = await signedIn(product, person, 'WEB')
    const rename = 'mutation ($name: String) { updateProfile(input: { name: $name }) { name } }'
    const { updateProfile } = await browser.ask('web', rename, { name: 'Bea\u2060\u00a0 Ruiz' })
    expect(updateProfile.name).toBe('Bea Ruiz')
    for (const name of ['\u3164\u3164', 'Ana\u202e', '\u2800', '!!!'])
      expect(await browser.refusal('web', rename, { name })).toBe('NAME_INVALID')
    const ecosystem = await newEcosystem(product)
    const administrator = await signedIn(product, ecosystem.administrator, 'STORE')
    const { renameEcosystem } = await administrator.ask(
      'store',
      `mutation ($id: ID!, $name: String!) {
        renameEcosystem(input: { ecosystemId: $id, name: $name }) { name }
      }`,
      { id: ecosystem.id, name: 'Clí\u00adnica' },
    )
    expect(renameEcosystem.name).toBe('Clínica')
  })
})

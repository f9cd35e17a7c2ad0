import { beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../src/platform/actor.ts'
import type { Browser } from './harness/browser.ts'
import { newPersonWithMfa } from './harness/identity.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { testAction } from './harness/test-actions.ts'

const product = useProduct()
let ecosystem: TestEcosystem
let store: Browser
beforeEach(async () => {
  ecosystem = await newEcosystem(product)
  store = await signedIn(product, ecosystem.administrator, 'STORE')
})

let made = 0
async function member(name: string, email?: string): Promise<{ id: string; membershipId: string }> {
  made += 1
  const user = await newPerson(product, { name, email: email ?? `n${made}@people.example` })
  return { id: user.id, membershipId: await newMembership(product, ecosystem.id, user) }
}

async function found(search: string, first = 10): Promise<string[]> {
  const { successorCandidates } = await store.ask(
    'store',
    `query ($id: ID!, $search: String!, $first: Int!) {
      successorCandidates(ecosystemId: $id, search: $search, first: $first) { name } }`,
    { id: ecosystem.id, search, first },
  )
  return successorCandidates.map(({ name }: { name: string }) => name)
}

const changed = (sql: string, id: string, action: string) =>
  product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(sql, [id])
    change.record(testAction(action, 'user'), { targetId: id })
  })

describe('SU3: who can be chosen, letter by letter', () => {
  it('SU3: those whose name begins so come first, then the others, both by name', async () => {
    for (const name of ['Marta Soto', 'Sonia Paz', 'Álvaro Sousa', 'Sofía Luna', 'Berta Gil'])
      await member(name)
    expect(await found('so')).toEqual(['Sofía Luna', 'Sonia Paz', 'Álvaro Sousa', 'Marta Soto'])
    expect(await found('so', 3)).toEqual(['Sofía Luna', 'Sonia Paz', 'Álvaro Sousa'])
    expect(await found('s', 1)).toEqual(['Sofía Luna'])
    expect(await found('LÚN')).toEqual(['Sofía Luna'])
    expect(await found('a sou')).toEqual([])
    expect(await found('o sou')).toEqual(['Álvaro Sousa'])
  })

  it('SU3: accents are folded on both sides, however they are written', async () => {
    for (const name of ['José Gil', 'JOSÉ DÍAZ', 'Ana Jose\u0301']) await member(name)
    for (const typed of ['Jose', 'JOSÉ', 'jose\u0301', 'josê'])
      expect(await found(typed)).toEqual(['JOSÉ DÍAZ', 'José Gil', 'Ana José'])
  })

  it('SU3: by any part of an e-mail, and all where nothing is typed', async () => {
    await member('Somebody', 'Quentin.Zorro@people.example')
    await member('Another', 'ernesto@people.example')
    for (const part of ['q', 'qu', 'zorro@', 'tin.z', 'QUENTIN'])
      expect(await found(part)).toEqual(['Somebody'])
    expect(await found('@people')).toEqual(['Another', 'Somebody'])
    expect(await found(' ')).toEqual(['Another', 'Somebody'])
  })

  it('SU3, G6: marks of patterns are letters like others', async () => {
    await member('100% sure_thing \\o/')
    await member('Plain Name')
    for (const text of ['%', '_', '\\', '0% s', 'e_t', '\\o/', '100%'])
      expect(await found(text)).toEqual(['100% sure_thing \\o/'])
    for (const text of ['p%n', 'pl_in', '%%', "'", '\u{10ffff}', '\ud83d\udd11'])
      expect(await found(text)).toEqual([])
  })

  it('SU3: never oneself, nobody who is blocked, removed, or a member elsewhere', async () => {
    const elsewhere = await newEcosystem(product)
    await newMembership(product, elsewhere.id, await newPerson(product, { name: 'Zoe Elsewhere' }))
    const [blocked, barred, gone] = [
      await member('Zoe Blocked'),
      await member('Zoe Barred'),
      await member('Zoe Gone'),
    ]
    await member('Zoe Here')
    expect(await found('zoe')).toHaveLength(4)
    await changed("update users set status = 'BLOCKED' where id = $1", blocked.id, 'user.blocked')
    await changed(
      "update memberships set status = 'BLOCKED' where id = $1",
      barred.membershipId,
      'membership.blocked',
    )
    await changed(
      'update memberships set removed_at = app_now() where id = $1',
      gone.membershipId,
      'membership.removed',
    )
    expect(await found('zoe')).toEqual(['Zoe Here'])
    expect(await found(ecosystem.administrator.name)).toEqual([])
    await changed("update users set status = 'ACTIVE' where id = $1", blocked.id, 'user.unblocked')
    await changed(
      "update memberships set status = 'ACTIVE' where id = $1",
      barred.membershipId,
      'membership.unblocked',
    )
    expect(await found('zoe')).toEqual(['Zoe Barred', 'Zoe Blocked', 'Zoe Here'])
  })

  it('SU16: whom the platform would decline is found, with every reason', async () => {
    const judged = async () => {
      const { successorCandidates } = await store.ask(
        'store',
        `query ($id: ID!) { successorCandidates(ecosystemId: $id, search: "wendy") { name restrictions } }`,
        { id: ecosystem.id },
      )
      return Object.fromEntries(
        successorCandidates.map((each: { name: string; restrictions: string[] }) => [
          each.name,
          each.restrictions,
        ]),
      )
    }
    const fit = await newPersonWithMfa(product, { name: 'Wendy Fit' })
    const idle = await newPersonWithMfa(product, { name: 'Wendy Idle' })
    for (const { user } of [fit, idle]) await newMembership(product, ecosystem.id, user)
    const { id } = await member('Wendy Open')
    await changed(
      'update users set email_confirmed_at = null where id = $1',
      id,
      'user.emailChanged',
    )
    const active = (userId: string, days: number) =>
      product.rows(
        `insert into user_activity (user_id, last_active_at) values ($1, app_now() - interval '1 day' * $2)
         on conflict (user_id) do update set last_active_at = excluded.last_active_at`,
        [userId, days],
      )
    await active(fit.user.id, 29)
    await active(idle.user.id, 31)
    await active(id, 0)
    expect(await judged()).toEqual({
      'Wendy Fit': [],
      'Wendy Idle': ['INACTIVE'],
      'Wendy Open': ['MFA_OFF', 'EMAIL_UNCONFIRMED'],
    })
  })

  it('SU3: somebody who has a new name or e-mail is found by it at once, by the old no more', async () => {
    const { id } = await member('Olga Before', 'before@people.example')
    await changed("update users set name = 'Nadia After' where id = $1", id, 'user.nameChanged')
    expect(await found('nad')).toEqual(['Nadia After'])
    expect(await found('olga')).toEqual([])
    await changed(
      "update users set email = 'after@people.example' where id = $1",
      id,
      'user.emailChanged',
    )
    expect(await found('after@')).toEqual(['Nadia After'])
    expect(await found('before@')).toEqual([])
  })

  it('SU3: the longest name and e-mail are no obstacle, however they grow without accents', async () => {
    const name = 'ﬄ㎮'.repeat(50)
    const email = `${'w'.repeat(64)}@${'x.'.repeat(90)}example`
    await member(name, email)
    expect(await found('ffl')).toEqual([name])
    expect(await found('www')).toEqual([name])
  })
})

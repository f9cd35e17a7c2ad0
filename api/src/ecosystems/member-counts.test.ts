import { describe, expect, it } from 'vitest'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'

const COUNTS = 'query ($id: ID!) { memberCounts(ecosystemId: $id) { members withMfa } }'

describe('how many members there are, and how many have MFA on', () => {
  const product = useProduct()

  const truth = async (id: string) =>
    (
      await product.rows(
        `select count(*) as members, count(u.mfa_turned_on_at) as "withMfa" from memberships m
         join users u on u.id = m.user_id where m.ecosystem_id = $1 and m.removed_at is null`,
        [id],
      )
    )[0]

  const switchMfa = (userId: string) =>
    product.rows(
      `with recorded as (
         select append_audit_event(gen_random_uuid(), 'PLATFORM', null, now(), '{"action":"test.mfa"}'))
       update users set sealed_mfa_secret = case when mfa_turned_on_at is null then 'x' end,
         mfa_turned_on_at = case when mfa_turned_on_at is null then now() end
       where id = $1 and exists (select from recorded)`,
      [userId],
    )

  it('ID2: the counts follow each membership and each change of MFA', async () => {
    const ecosystem = await newEcosystem(product)
    const browser = await signedIn(product, ecosystem.administrator, 'STORE')
    const counted = async () =>
      (await browser.ask('store', COUNTS, { id: ecosystem.id })).memberCounts
    const before = await counted()
    expect(before).toEqual(await truth(ecosystem.id))
    const member = await newPerson(product)
    const membershipId = await newMembership(product, ecosystem.id, member)
    expect(await counted()).toEqual({ ...before, members: before.members + 1 })
    await switchMfa(member.id)
    expect(await counted()).toEqual({ members: before.members + 1, withMfa: before.withMfa + 1 })
    expect(await counted()).toEqual(await truth(ecosystem.id))
    await browser.ask(
      'store',
      'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
      { id: membershipId },
    )
    expect((await counted()).members).toBe(before.members + 1)
    await browser.ask(
      'store',
      'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) }',
      { id: membershipId },
    )
    expect(await counted()).toEqual(before)
  })

  it('ID2: a member who joins while they turn MFA on is counted once, whichever commits first', async () => {
    const ecosystem = await newEcosystem(product)
    for (let round = 0; round < 10; round += 1) {
      const person = await newPerson(product)
      await Promise.all([newMembership(product, ecosystem.id, person), switchMfa(person.id)])
      const [row] = await product.rows(
        'select members, with_mfa as "withMfa" from member_counts where ecosystem_id = $1',
        [ecosystem.id],
      )
      expect(row).toEqual(await truth(ecosystem.id))
    }
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { newMembers } from '../../test/harness/many-members.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import type { InChange } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { successionMails } from '../succession/mails/mails.ts'
import { mailEveryMember, queueMemberMails } from './tell-members.ts'

const MEMBERS = 1_250
const PORTION = 500

const product = useProduct()
let ecosystem: TestEcosystem

/** Tells all members but the administrator; gives the fan-out's id. */
async function told(): Promise<string> {
  await product.platform.inChange(systemActor('test'), async (change) => {
    await mailEveryMember(product.platform, change, {
      ecosystemId: ecosystem.id,
      exceptUserIds: [ecosystem.administrator.id],
      mail: successionMails.ecosystemHasNewAdministrator,
      parameters: { newAdministratorName: 'Ana', ecosystemName: ecosystem.name },
    })
    change.record(testAction('test.told', 'ecosystem'), { targetId: ecosystem.id })
  })
  const [row] = await product.rows<{ id: string }>(
    'select id from mail_fan_outs where ecosystem_id = $1 order by as_of desc limit 1',
    [ecosystem.id],
  )
  return row?.id ?? ''
}

/** How often each member is mailed to: an address stands once for each e-mail. */
async function mailed(): Promise<string[]> {
  const rows = await product.rows<{ recipient: string }>(
    `select recipient from outbox_mails where recipient like '%@' || $1 || '.example' order by 1`,
    [ecosystem.id],
  )
  return rows.map(({ recipient }) => recipient)
}
async function expectEachOnce(): Promise<void> {
  const all = await mailed()
  expect(all).toHaveLength(MEMBERS)
  expect(new Set(all).size).toBe(MEMBERS)
}

/** The platform, whose changes fail as `fails` says, counted from one, before or instead of their commit. */
function failing(fails: (change: number) => boolean): Platform {
  let changes = 0
  const inChange: InChange = (actor, work) =>
    product.platform.inChange(actor, async (change) => {
      changes += 1
      const now = changes
      const result = await work(change)
      if (fails(now)) throw new Error('the process died')
      return result
    })
  return { ...product.platform, inChange }
}

describe('one e-mail to a member', () => {
  it('NO: each is told by their own name, in their own language, once', async () => {
    ecosystem = await newEcosystem(product)
    const member = await newPerson(product, { name: 'Zoé', language: 'PT_BR' })
    await newMembership(product, ecosystem.id, member)
    await told()
    await product.settle()
    const mails = product.mailbox.mails.filter(({ to }) => to === member.email)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ language: 'pt-BR' })
    expect(mails[0]?.text).toContain('Zoé')
    expect(mails[0]?.text).toContain('Ana')
    const { email } = ecosystem.administrator
    expect(product.mailbox.mails.filter(({ to }) => to === email)).toEqual([])
  })
})

describe('one e-mail to every member', () => {
  beforeEach(async () => {
    ecosystem = await newEcosystem(product)
    await newMembers(product, ecosystem.id, MEMBERS)
  })

  it('NO: the change itself writes one row and one timer, however many members there are', async () => {
    const id = await told()
    expect(await mailed()).toEqual([])
    expect(
      await product.rows("select 1 from pgboss.job where data ->> 'targetId' = $1", [id]),
    ).toHaveLength(1)
    await queueMemberMails(product.platform, id)
    await expectEachOnce()
    expect(
      await product.rows('select sealed_parameters from mail_fan_outs where id = $1', [id]),
    ).toEqual([{ sealed_parameters: null }])
  })

  it('NO: whoever joined later or has left since is not told', async () => {
    const id = await told()
    await product.platform.clock.move(1)
    const [later, left] = [await newPerson(product), await newPerson(product)]
    await newMembership(product, ecosystem.id, later)
    const membershipId = await newMembership(product, ecosystem.id, left)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        'update memberships set joined_at = $2, removed_at = $3 where id = $1',
        [membershipId, new Date(0), change.now],
      )
      change.record(testAction('test.left', 'membership'), { targetId: membershipId })
    })
    await queueMemberMails(product.platform, id)
    await expectEachOnce()
    expect(
      await product.rows('select 1 from outbox_mails where recipient = any($1)', [
        [later.email, left.email],
      ]),
    ).toEqual([])
  })

  it.each([1, 2, 3])(
    'F1: killed at portion %i, it goes on from there, and doubles none',
    async (at) => {
      const id = await told()
      await expect(
        queueMemberMails(
          failing((change) => change === at),
          id,
        ),
      ).rejects.toThrow('died')
      expect(await mailed()).toHaveLength((at - 1) * PORTION)
      await queueMemberMails(product.platform, id)
      await expectEachOnce()
      await queueMemberMails(product.platform, id)
      await expectEachOnce()
    },
  )

  it('F1: two workers at once queue each e-mail once', async () => {
    const id = await told()
    await Promise.all([1, 2].map(() => queueMemberMails(product.platform, id)))
    await expectEachOnce()
  })

  it('NO: the e-mails of a portion are queued in a handful of statements', async () => {
    const id = await told()
    let statements = 0
    const counting: InChange = (actor, work) =>
      product.platform.inChange(actor, async (change) => {
        const { queryRunner } = change.manager
        if (!queryRunner) throw new Error('no transaction')
        const query = queryRunner.query.bind(queryRunner)
        queryRunner.query = ((...asked: Parameters<typeof query>) => {
          statements += 1
          return query(...asked)
        }) as typeof queryRunner.query
        return work(change)
      })
    await queueMemberMails({ ...product.platform, inChange: counting }, id)
    await expectEachOnce()
    // Three portions, each: its row, its members, its place, the e-mails, their timers, the commit.
    expect(statements).toBeLessThanOrEqual(3 * 8)
  })
})

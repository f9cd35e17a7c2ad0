import { Client } from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { newAccount } from './harness/accounts.ts'
import type { Answer, Browser } from './harness/browser.ts'
import { codeOf, mfaCode } from './harness/identity.ts'
import { accessAtOnce, atWork, sessions, tabOf } from './harness/partner-sessions.ts'
import { newMembership, newPerson, signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { race, roundsOf } from './harness/races.ts'
import { useSecondProcess } from './harness/second-process.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam, team } from './harness/team.ts'
import { manySends } from './harness/test-settings.ts'

const product = useProduct(manySends)
const second = useSecondProcess(product)
const rounds = (title: string, round: () => Promise<void>) => roundsOf(() => product, title, round)

const KEEP_OUT = `mutation ($id: ID!) {
  switchPartnerAccess(input: { ecosystemId: $id, partnerAccess: false }) { partnerAccess } }`

const principalOf = async ({ partnerId }: TestTeam): Promise<string> => {
  const [row] = await product.rows<{ id: string }>(
    'select principal_id as id from partners where id = $1',
    [partnerId],
  )
  return row?.id ?? ''
}
/** Two Super Admins beside the Principal, each at a process of their own. */
async function newRivals() {
  const ours = await newTeam(product)
  const [one, two] = [
    await newAdmUser(product, ours, 'SUPER_ADMIN'),
    await newAdmUser(product, ours, 'SUPER_ADMIN'),
  ]
  const at = async (member: typeof one) => {
    const browser = await atBackoffice(product, member)
    return { here: browser, there: second.sent(browser) }
  }
  return {
    ours,
    one: { ...one, ...(await at(one)) },
    two: { ...two, ...(await at(two)) },
    principal: { ...ours.principal, ...(await at(ours.principal)) },
  }
}
const acting = (browser: Browser, act: string, id: string) => () =>
  browser.send('backoffice', act, { id })

describe('R3, AD4, AD5: the Principal, on two processes: exactly one in every snapshot', () => {
  rounds('case 5: two transfers at once: one person gets the title', async () => {
    const { ours, one, two, principal } = await newRivals()
    const codes = [
      await mfaCode(product, principal.secret),
      await mfaCode(product, principal.secret, 30),
    ]
    const handOn = (browser: Browser, id: string, code: string | undefined) => () =>
      browser.send('backoffice', team.handOn, { id, code })
    const answers = await race<Answer>([
      handOn(principal.here, one.id, codes[0]),
      handOn(principal.there, two.id, codes[1]),
    ])
    expect(answers.filter((answer) => !codeOf(answer))).toHaveLength(1)
    expect([one.id, two.id]).toContain(await principalOf(ours))
  })

  rounds(
    'case 5: a transfer to somebody who is blocked, deleted or made Finance meanwhile',
    async () => {
      const { ours, one, two, principal } = await newRivals()
      const code = await mfaCode(product, principal.secret)
      const [handedOn] = await race<Answer>([
        () => principal.here.send('backoffice', team.handOn, { id: one.id, code }),
        acting(two.there, team.block, one.id),
        acting(two.here, team.delete, one.id),
        () =>
          two.there.send('backoffice', team.change, {
            id: one.id,
            phone: '+34912345678',
            profile: 'FINANCE',
          }),
      ])
      expect(await principalOf(ours)).toBe(
        handedOn && !codeOf(handedOn) ? one.id : ours.principal.id,
      )
    },
  )

  rounds(
    'case 1: whoever hands the title on is blocked by nobody before, and by anybody after',
    async () => {
      const { ours, one, two, principal } = await newRivals()
      const code = await mfaCode(product, principal.secret)
      await race<Answer>([
        () => principal.here.send('backoffice', team.handOn, { id: one.id, code }),
        acting(two.there, team.block, ours.principal.id),
        acting(one.here, team.delete, ours.principal.id),
      ])
      expect(await principalOf(ours)).toBe(one.id)
    },
  )

  rounds('case 7: two Super Admins who block each other: one wins', async () => {
    const { one, two } = await newRivals()
    const answers = await race<Answer>([
      acting(one.here, team.block, two.id),
      acting(two.there, team.block, one.id),
    ])
    expect(answers.map((answer) => codeOf(answer) ?? 'BLOCKED').sort()).toEqual([
      'BLOCKED',
      'FORBIDDEN',
    ])
  })

  it.each([
    ['a block', "update adm_users set state = 'BLOCKED' where id = $1"],
    ['another profile', "update adm_users set profile = 'SUPPORT' where id = $1"],
    ['a deletion', 'delete from adm_users where id = $1'],
    ['a user of another partner', 'update partners set principal_id = $2 where principal_id = $1'],
  ])(
    'case 8: raw SQL on a connection of its own fails at its commit, and leaves all as it was: %s',
    async (_what, sql) => {
      const ours = await newTeam(product)
      const other = await newTeam(product)
      const client = new Client({ connectionString: product.settings.DATABASE_URL })
      await client.connect()
      onTestFinished(() => client.end())
      await client.query('begin')
      const values = sql.includes('$2')
        ? [ours.principal.id, other.principal.id]
        : [ours.principal.id]
      await client.query(sql, values)
      await expect(client.query('commit')).rejects.toThrow()
      expect(await principalOf(ours)).toBe(ours.principal.id)
      expect(await principalOf(other)).toBe(other.principal.id)
    },
  )
})

describe('AD14: sessions in accounts, on two processes', () => {
  rounds(
    'an account entered twice at once while its administrator keeps the team out',
    async () => {
      const { ours, one } = await newRivals()
      const account = await newAccount(product, ours)
      const administrator = second.sent(await signedIn(product, account.administrator, 'STORE'))
      const controller = { member: one, browser: one.here }
      const enter = () =>
        accessAtOnce(product, controller, account.id, account.membershipId).catch(() => null)
      await race<unknown>([
        enter,
        enter,
        () => administrator.ask('store', KEEP_OUT, { id: account.id }),
      ])
      expect(
        await product.rows(
          'select 1 from access_sessions where ecosystem_id = $1 and ended_at is null',
          [account.id],
        ),
      ).toEqual([])
    },
  )

  rounds('two tabs switch to different members at once: one is in view, in both', async () => {
    const { ours, one } = await newRivals()
    const account = await newAccount(product, ours)
    const members: string[] = []
    for (let number = 0; number < 2; number += 1)
      members.push(await newMembership(product, account.id, await newPerson(product)))
    const controller = await atWork(product, one)
    const id = await accessAtOnce(product, controller, account.id, account.membershipId)
    const tabs = [await tabOf(controller, id, 'WEB'), await tabOf(controller, id, 'APP')]
    const answers = await race<Answer>(
      tabs.map((tab, index) => () => tab.send('web', sessions.viewAs, { id: members[index] })),
    )
    expect(answers.map((answer) => codeOf(answer) ?? 'OK').sort()).toEqual([
      'CONTEXT_CHANGED',
      'OK',
    ])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import { newWorkPlace, waitingAttendance } from '../../test/harness/attendances.ts'
import { passUntil, presentMonth } from '../../test/harness/billing.ts'
import { newPersonWithPassword, signedInByPassword } from '../../test/harness/identity.ts'
import { accessAtOnce, atWork, tabOf } from '../../test/harness/partner-sessions.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { newTeam, type TestTeam } from '../../test/harness/team.ts'

interface Usage {
  readonly month: string
  readonly attendances: number
  readonly activeUsers: number
}

describe('AD12: what accounts use is recorded by the product itself', () => {
  const product = useProduct()
  let team: TestTeam

  beforeAll(async () => {
    team = await newTeam(product)
  })

  const usage = (ecosystemId: string): Promise<Usage[]> =>
    product.rows<Usage>(
      `select to_char(month, 'YYYY-MM') as month, attendances, active_users as "activeUsers" from usage_months
       where ecosystem_id = $1 order by month`,
      [ecosystemId],
    )
  const active = async (ecosystemId: string) =>
    (await usage(ecosystemId)).map(({ activeUsers }) => activeUsers)
  /** So that the next request of a browser is stored as activity. */
  const aMinute = () => product.pass(60)
  const look = '{ viewer { user { id } } }'

  it('an attendance counts once, when it begins, in its month; other messages don’t', async () => {
    const account = await newAccount(product, team)
    const place = await newWorkPlace(product, account)
    const { contact } = await waitingAttendance(place)
    await contact.write('One more thing')
    await waitingAttendance(place)
    const { month } = await presentMonth(product, team)
    expect(await usage(account.id)).toMatchObject([{ month, attendances: 2 }])
  })

  it('an ecosystem without a partner uses nothing', async () => {
    const alone = await newEcosystem(product)
    await waitingAttendance(await newWorkPlace(product, alone))
    expect(await usage(alone.id)).toEqual([])
  })

  it('a person who works in Store or Web counts once a month in each account, on however many devices', async () => {
    const [one, other] = [await newAccount(product, team), await newAccount(product, team)]
    const person = await newPerson(product)
    for (const { id } of [one, other]) await newMembership(product, id, person)
    const browsers = [
      await signedIn(product, person, 'WEB'),
      await signedIn(product, person, 'WEB'),
    ]
    await aMinute()
    await Promise.all(browsers.map((browser) => browser.ask('web', look)))
    await aMinute()
    await browsers[0]?.ask('web', look)
    expect([await active(one.id), await active(other.id)]).toEqual([[1], [1]])
    const colleague = await newPerson(product)
    await newMembership(product, one.id, colleague)
    const again = await signedIn(product, colleague, 'WEB')
    await aMinute()
    await again.ask('web', look)
    expect(await active(one.id)).toEqual([2])
  })

  it('a sign-in counts at once, in the same transaction', async () => {
    const account = await newAccount(product, team)
    const person = await newPersonWithPassword(product)
    await newMembership(product, account.id, person)
    await signedInByPassword(product, person)
    expect(await active(account.id)).toEqual([1])
  })

  it('the next month counts anew, from its first instant in the partner’s zone', async () => {
    const account = await newAccount(product, team)
    const person = await newPerson(product)
    await newMembership(product, account.id, person)
    const web = await signedIn(product, person, 'WEB')
    await aMinute()
    await web.ask('web', look)
    const { month, endsAt } = await presentMonth(product, team)
    await passUntil(product, new Date(endsAt.getTime() - 300_000))
    const late = await signedIn(product, person, 'WEB')
    await late.ask('web', look)
    expect(await usage(account.id)).toMatchObject([{ month, activeUsers: 1 }])
    await product.pass(301)
    await late.ask('web', look)
    const next = await presentMonth(product, team)
    expect(await usage(account.id)).toMatchObject([
      { month, activeUsers: 1 },
      { month: next.month, activeUsers: 1 },
    ])
  })

  it('case 14: whoever is controlled is not active by it, nor is a blocked member, nor who works in the backoffice', async () => {
    const account = await newAccount(product, team)
    const controller = await atWork(product, team.principal)
    const session = await accessAtOnce(product, controller, account.id, account.membershipId)
    const tab = await tabOf(controller, session, 'WEB')
    await aMinute()
    await tab.ask('web', look)
    expect(await usage(account.id)).toEqual([])
    const blocked = await newPerson(product)
    const membershipId = await newMembership(product, account.id, blocked)
    const store = await signedIn(product, account.administrator, 'STORE')
    await store.ask(
      'store',
      'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
      { id: membershipId },
    )
    const web = await signedIn(product, blocked, 'WEB')
    await newMembership(product, account.id, team.principal.user)
    await aMinute()
    await web.ask('web', look)
    await controller.browser.ask('backoffice', look)
    expect(await active(account.id)).toEqual([])
  })
})

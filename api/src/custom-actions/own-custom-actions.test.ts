import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import { newAttendant, newWorkPlace, waitingAttendance } from '../../test/harness/attendances.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { customAction, customMenu, newCustomAction } from '../../test/harness/custom-actions.ts'
import { accessAtOnce, atWork, tabOf } from '../../test/harness/partner-sessions.ts'
import {
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { atBackoffice, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { systemActor } from '../platform/actor.ts'
import { customActionActions } from './actions.ts'
import { CustomAction } from './entities.ts'

const ROW = 'label category place opens icon kind address'
const OWN = `query ($id: ID!, $attendanceId: ID) {
  ownCustomActions(ecosystemId: $id, attendanceId: $attendanceId) { ${ROW} } }`
const LIVE = `subscription ($id: ID!, $attendanceId: ID) {
  ownCustomActionsChanged(ecosystemId: $id, attendanceId: $attendanceId) { ${ROW} } }`
const SWITCH = `mutation ($id: ID!, $active: Boolean!) {
  switchCustomAction(input: { customActionId: $id, active: $active }) { id } }`

type Shown = { label: string; address: string }

describe('AD12: the menus and actions that a member sees', () => {
  const product = useProduct()
  let team: TestTeam
  let account: TestEcosystem
  let member: Browser
  let membershipId: string

  beforeAll(async () => {
    team = await newTeam(product)
    account = await newAccount(product, team, { name: 'Café & Filhos' })
    const user = await newPerson(product, { name: 'Ana Peña', language: 'PT_BR' })
    membershipId = await newMembership(product, account.id, user)
    member = await signedIn(product, user, 'WEB')
  })

  const shown = async (browser: Browser, id = account.id, attendanceId?: string) =>
    (await browser.ask('web', OWN, { id, attendanceId })).ownCustomActions as Shown[]
  const labels = async (browser: Browser, id = account.id) =>
    (await shown(browser, id)).map(({ label }) => label)

  it('one not for a role, an account, or hidden isn’t in the answer; the others come in their order', async () => {
    const other = await newAccount(product, team)
    await newCustomAction(product, team, customMenu({ label: 'Later', order: 20 }))
    await newCustomAction(product, team, customAction({ label: 'Sooner', order: 5 }))
    await newCustomAction(
      product,
      team,
      customMenu({ label: 'For administrators', roles: ['ADMINISTRATOR'] }),
    )
    await newCustomAction(
      product,
      team,
      customMenu({ label: 'Of the other account', accountIds: [other.id] }),
    )
    await newCustomAction(
      product,
      team,
      customMenu({ label: 'Of this account', order: 30, accountIds: [account.id] }),
    )
    await newCustomAction(product, await newTeam(product), customMenu({ label: 'Of others' }))
    const hidden = await newCustomAction(product, team, customMenu({ label: 'Hidden' }))
    const principal = await atBackoffice(product, team.principal)
    await principal.ask('backoffice', SWITCH, { id: hidden, active: false })

    expect(await labels(member)).toEqual(['Sooner', 'Later', 'Of this account'])
    const administrator = await signedIn(product, account.administrator, 'WEB')
    expect(await labels(administrator)).toContain('For administrators')
    const elsewhere = await signedIn(product, other.administrator, 'WEB')
    expect(await labels(elsewhere, other.id)).toContain('Of the other account')
    expect(await member.refusal('web', OWN, { id: other.id })).toBe('NOT_FOUND')
  })

  it('the address is composed for the member, each value encoded', async () => {
    await newCustomAction(
      product,
      team,
      customMenu({
        label: 'Composed',
        address:
          'https://crm.example/{{account.name}}/{{member.role}}?m={{member.email}}&i={{member.id}}&l={{member.language}}#{{member.name}}',
      }),
    )
    const { user } = (await member.ask('web', '{ viewer { user { email } } }')).viewer
    const composed = (await shown(member)).find(({ label }) => label === 'Composed')
    expect(composed?.address).toBe(
      `https://crm.example/Caf%C3%A9%20%26%20Filhos/USER?m=${encodeURIComponent(user.email)}&i=${membershipId}&l=pt-BR#Ana%20Pe%C3%B1a`,
    )
  })

  it('case 25: an address that came into the database in another way is not given out', async () => {
    const id = await newCustomAction(product, team, customMenu({ label: 'Tampered' }))
    expect(await labels(member)).toContain('Tampered')
    await product.platform.inChange(systemActor('test'), async (change) => {
      const { partnerId } = team
      const address = 'https://crm.example@127.0.0.1/'
      await change.manager.update(CustomAction, { id }, { address })
      change.record(customActionActions.changed, { targetId: id, partnerId, after: { address } })
    })
    expect(await labels(member)).not.toContain('Tampered')
  })

  it('at a contact there are the actions of that place only, with the contact’s name; a web chat’s address stays secret', async () => {
    const work = await newWorkPlace(product, account)
    const attendant = await newAttendant(work, { [work.defaultQueueId]: 'USER' })
    const outside = await newAttendant(work)
    const waiting = await waitingAttendance(work)
    await newCustomAction(
      product,
      team,
      customAction({
        label: 'At the contact',
        place: 'CONTACT',
        address: 'https://crm.example/c/?n={{contact.name}}&a={{contact.address}}',
      }),
    )
    const atContact = await shown(attendant.browser, account.id, waiting.id)
    expect(atContact.map(({ label }) => label)).toEqual(['At the contact'])
    expect(atContact[0]?.address).toMatch(/^https:\/\/crm\.example\/c\/\?n=[^&]*&a=$/)
    expect(await labels(attendant.browser)).not.toContain('At the contact')
    const asked = { id: account.id, attendanceId: waiting.id }
    for (const browser of [outside.browser, member]) {
      expect(await browser.refusal('web', OWN, asked)).toBe('NOT_FOUND')
      expect(await browser.subscribe('web', LIVE, asked).refusal()).toBe('NOT_FOUND')
    }
    const elsewhere = await newWorkPlace(product, await newAccount(product, team))
    const foreign = await waitingAttendance(elsewhere)
    expect(
      await attendant.browser.refusal('web', OWN, { id: account.id, attendanceId: foreign.id }),
    ).toBe('NOT_FOUND')
    for (const attendanceId of ['no id', ''])
      expect(await attendant.browser.refusal('web', OWN, { id: account.id, attendanceId })).toBe(
        'NOT_FOUND',
      )
  })

  it('under control the address is composed for the member in view, and only what they see is there', async () => {
    const controller = await atWork(product, team.principal)
    const session = await accessAtOnce(product, controller, account.id, membershipId)
    const tab = await tabOf(controller, session, 'WEB')
    const inTab = await shown(tab)
    expect(inTab).toEqual(await shown(member))
    expect(inTab.map(({ label }) => label)).not.toContain('For administrators')
    expect(inTab.find(({ label }) => label === 'Composed')?.address).toContain('Ana%20Pe%C3%B1a')
  })

  it('come and go live; none is left once the account is another partner’s', async () => {
    const moving = await newAccount(product, team)
    const browser = await signedIn(product, moving.administrator, 'WEB')
    const live = browser.subscribe('web', LIVE, { id: moving.id })
    await live.next()
    const isShown = (label: string, expected: boolean) =>
      live.until(
        ({ ownCustomActionsChanged }) =>
          (ownCustomActionsChanged as Shown[]).some((each) => each.label === label) === expected,
      )
    const id = await newCustomAction(product, team, customMenu({ label: 'New today' }))
    await isShown('New today', true)
    const principal = await atBackoffice(product, team.principal)
    await principal.ask('backoffice', SWITCH, { id, active: false })
    await isShown('New today', false)
    await principal.ask('backoffice', SWITCH, { id, active: true })
    await isShown('New today', true)
    const next = await newTeam(product)
    await giveTo(product, next, { ecosystemId: moving.id, situation: 'PRODUCTION' })
    await live.until(({ ownCustomActionsChanged }) => ownCustomActionsChanged.length === 0)
    await newCustomAction(product, next, customMenu({ label: 'Of the next partner' }))
    await isShown('Of the next partner', true)
  })

  it('a cancelled account shows none', async () => {
    const cancelled = await newAccount(product, team, { situation: 'CANCELLED' })
    const browser = await signedIn(product, cancelled.administrator, 'WEB')
    expect(await labels(browser, cancelled.id)).toEqual([])
  })
})

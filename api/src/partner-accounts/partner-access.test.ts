import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import type { Browser } from '../../test/harness/browser.ts'
import {
  newEcosystem,
  signedIn,
  type TestEcosystem,
  underControl,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newTeam, type TestTeam } from '../../test/harness/team.ts'

const PARTNER = 'query ($id: ID!) { ecosystemPartner(ecosystemId: $id) { name partnerAccess } }'
const LIVE =
  'subscription ($id: ID!) { ecosystemPartnerChanged(ecosystemId: $id) { name partnerAccess } }'
const SWITCH = `mutation ($id: ID!, $on: Boolean!) {
  switchPartnerAccess(input: { ecosystemId: $id, partnerAccess: $on }) { name partnerAccess } }`

describe('AD15: the administrator of an account decides whether the partner comes in', () => {
  const product = useProduct()
  let team: TestTeam
  let account: TestEcosystem
  let store: Browser

  beforeAll(async () => {
    team = await newTeam(product)
    account = await newAccount(product, team)
    store = await signedIn(product, account.administrator, 'STORE')
  })

  it('sees which partner looks after the ecosystem, and nothing where none does', async () => {
    expect(await store.ask('store', PARTNER, { id: account.id })).toEqual({
      ecosystemPartner: { name: team.name, partnerAccess: true },
    })
    const alone = await newEcosystem(product)
    const other = await signedIn(product, alone.administrator, 'STORE')
    expect(await other.ask('store', PARTNER, { id: alone.id })).toEqual({ ecosystemPartner: null })
    expect(await other.refusal('store', SWITCH, { id: alone.id, on: false })).toBe('NOT_FOUND')
  })

  it('switches the access off and on, live on both sides, on the record of both, once', async () => {
    const principal = await atBackoffice(product, team.principal)
    const seen = store.subscribe('store', LIVE, { id: account.id })
    await seen.next()
    const told = principal.subscribe('backoffice', 'subscription { partnerAccountsChanged }')
    await told.next()
    expect(await store.ask('store', SWITCH, { id: account.id, on: false })).toEqual({
      switchPartnerAccess: { name: team.name, partnerAccess: false },
    })
    await store.ask('store', SWITCH, { id: account.id, on: false })
    await told.next()
    await seen.until(
      ({ ecosystemPartnerChanged }) => ecosystemPartnerChanged.partnerAccess === false,
    )
    const { partnerAccount } = await principal.ask(
      'backoffice',
      'query ($id: ID!) { partnerAccount(id: $id) { partnerAccess } }',
      { id: account.id },
    )
    expect(partnerAccount).toEqual({ partnerAccess: false })
    const off = (await recordedEvents(product, 'target_id = $1', [account.id])).filter(
      ({ action }) => action.endsWith('.accessSwitchedOff'),
    )
    expect(off.map(({ action }) => action).sort()).toEqual([
      'ecosystemPartner.accessSwitchedOff',
      'partnerAccount.accessSwitchedOff',
    ])
    await store.ask('store', SWITCH, { id: account.id, on: true })
  })

  it('whom the administrator keeps out stays out under another partner too', async () => {
    const { id, administrator } = await newAccount(product, team)
    const own = await signedIn(product, administrator, 'STORE')
    await own.ask('store', SWITCH, { id, on: false })
    const next = await newTeam(product)
    await giveTo(product, next, { ecosystemId: id, situation: 'PRODUCTION' })
    expect(await own.ask('store', PARTNER, { id })).toEqual({
      ecosystemPartner: { name: next.name, partnerAccess: false },
    })
  })

  it('is refused under control, whoever is viewed', async () => {
    const { browser } = await underControl(product, {
      subject: account.administrator,
      ecosystemId: account.id,
      environment: 'STORE',
    })
    expect(await browser.refusal('store', SWITCH, { id: account.id, on: false })).toBe(
      'REFUSED_UNDER_CONTROL',
    )
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { newEcosystem, signedIn, type TestEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'

const RECORD = `query ($id: ID) { partnerRecord(first: 100, filter: { ecosystemId: $id }) {
  edges { node { id action ecosystemId } } } }`
const RENAME =
  'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }'

import { systemActor } from '../platform/actor.ts'
import { ecosystemPartnerActions } from './actions.ts'
import { PartnerAccount } from './entities.ts'

describe('AT5: a partner reads the record of its accounts', () => {
  const product = useProduct()
  let team: TestTeam
  let principal: Browser

  beforeAll(async () => {
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
  })

  const actionsIn = async (id: string, browser = principal): Promise<string[]> => {
    const { partnerRecord } = await browser.ask('backoffice', RECORD, { id })
    return partnerRecord.edges.map(({ node }: { node: { action: string } }) => node.action)
  }
  const rename = async ({ id, administrator }: TestEcosystem, name: string) => {
    const store = await signedIn(product, administrator, 'STORE')
    await store.ask('store', RENAME, { id, name })
  }
  const refused = (id: string, browser = principal) => browser.refusal('backoffice', RECORD, { id })

  it('what has happened there, for Super Admins and Support, and not for Finance', async () => {
    const account = await newAccount(product, team)
    await rename(account, 'Renamed')
    expect(await actionsIn(account.id)).toEqual(expect.arrayContaining(['ecosystem.renamed']))
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    expect(await actionsIn(account.id, support)).toEqual(await actionsIn(account.id))
    const finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    expect(await refused(account.id, finance)).toBe('FORBIDDEN')
  })

  it('R2: not of an ecosystem that is no account of theirs, nor one whose administrator keeps them out', async () => {
    const other = await newAccount(product, await newTeam(product))
    const nobodys = await newEcosystem(product)
    for (const { id } of [other, nobodys]) expect(await refused(id)).toBe('NOT_FOUND')
    expect(await refused('x')).toBe('BAD_USER_INPUT')
    const account = await newAccount(product, team)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.update(
        PartnerAccount,
        { ecosystemId: account.id },
        { partnerAccess: false },
      )
      change.record(ecosystemPartnerActions.accessSwitchedOff, {
        targetId: account.id,
        ecosystemId: account.id,
      })
    })
    expect(await refused(account.id)).toBe('NOT_FOUND')
  })

  it('case 13: from the day on which it became theirs, and no longer once it is another partner’s', async () => {
    const before = await newEcosystem(product)
    await rename(before, 'Before them')
    await product.pass(60)
    await giveTo(product, team, { ecosystemId: before.id, situation: 'PRODUCTION' })
    expect(await actionsIn(before.id)).toEqual(['ecosystemPartner.given'])
    await rename(before, 'With them')
    expect(await actionsIn(before.id)).toContain('ecosystem.renamed')
    await giveTo(product, await newTeam(product), { ecosystemId: before.id, situation: 'LATE' })
    expect(await refused(before.id)).toBe('NOT_FOUND')
  })
})

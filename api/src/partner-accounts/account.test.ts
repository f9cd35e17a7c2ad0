import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import { newEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { newTeam, type TestTeam } from '../../test/harness/team.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { accountOfEcosystem, lockAccount } from './account.ts'

describe('the account that an ecosystem is', () => {
  const product = useProduct()
  let ours: TestTeam
  let theirs: TestTeam

  beforeAll(async () => {
    ours = await newTeam(product)
    theirs = await newTeam(product)
  })

  const inChange: typeof product.platform.inChange = (actor, work) =>
    product.platform.inChange(actor, work)
  const account = (id: string) =>
    inChange(systemActor('test'), (change) => accountOfEcosystem(change, id))
  const lock = (ecosystemId: string, { partnerId }: TestTeam) =>
    inChange(systemActor('test'), (change) =>
      lockAccount(change, { ecosystemId, partnerId }, 'UPDATE'),
    )

  it('AD7: is of nobody until it is given to a partner, and then on the record of both', async () => {
    const { id } = await newEcosystem(product)
    expect(await account(id)).toBeNull()
    await giveTo(product, ours, { ecosystemId: id, situation: 'PRODUCTION', legalName: 'Ltda.' })
    expect(await account(id)).toMatchObject({
      partnerId: ours.partnerId,
      situation: 'PRODUCTION',
      partnerAccess: true,
      legalName: 'Ltda.',
      demoEndsAt: null,
    })
    const events = await recordedEvents(product, 'target_id = $1', [id])
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['partnerAccount.taken', 'ecosystemPartner.given']),
    )
  })

  it('case 13: given to another partner, it is no longer of the first one', async () => {
    const { id } = await newAccount(product, ours)
    expect(await lock(id, ours)).toMatchObject({ ecosystemId: id })
    await giveTo(product, theirs, { ecosystemId: id, situation: 'LATE' })
    await expect(lock(id, ours)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await lock(id, theirs)).toMatchObject({ situation: 'LATE' })
    const left = await recordedEvents(
      product,
      "target_id = $1 and action = 'partnerAccount.left'",
      [id],
    )
    expect(left).toHaveLength(1)
  })

  it('is given once, however often the same partner is named', async () => {
    const { id } = await newAccount(product, ours, { situation: 'LATE' })
    await giveTo(product, ours, { ecosystemId: id, situation: 'PRODUCTION' })
    expect(await account(id)).toMatchObject({ situation: 'LATE' })
  })

  it('ends a demo by time, whether or not the row says so yet', async () => {
    const { id } = await newAccount(product, ours, { situation: 'DEMO' })
    expect(await account(id)).toMatchObject({ situation: 'DEMO' })
    await product.pass(product.settings.DEMO_ACCOUNT_SECONDS)
    expect(await account(id)).toMatchObject({ situation: 'CANCELLED' })
  })

  it('gives no ecosystem that is not there, and none to a partner that is not there', async () => {
    await expect(
      giveTo(product, ours, { ecosystemId: newId(), situation: 'LATE' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { id } = await newEcosystem(product)
    await expect(
      giveTo(product, { partnerId: newId() }, { ecosystemId: id, situation: 'LATE' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { newScene, started } from '../../test/harness/assistance.ts'
import { newSupport, started as supported } from '../../test/harness/ecosystem-admin.ts'
import {
  askErasure,
  confirmErasure,
  erasureOperations as operations,
} from '../../test/harness/erasures.ts'
import { codeOf, newPersonWithMfa } from '../../test/harness/identity.ts'
import {
  administratorLine,
  checked,
  fileOf,
  memberLine,
  newAddress,
  newImporter,
} from '../../test/harness/imports.ts'
import { newEcosystem, newMembership, newPerson, underControl } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { newStaff, type TestStaff } from '../../test/harness/staff.ts'
import { invited, newHeirs } from '../../test/harness/succession.ts'
import { newTeam } from '../../test/harness/team.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

const signIns = {
  STAFF_IDLE_SECONDS: '86400',
  STAFF_DEVICE_SECONDS: '604800',
  ASSISTANCE_SESSION_SECONDS: '3600',
  ASSISTANCE_ANSWER_SECONDS: '3600',
}

describe('PA11: a person who is needed somewhere is not erased, and the answer says where', () => {
  const product = useProduct({
    ...manySends,
    ...signIns,
    ERASURE_SECONDS: '3600',
  })
  let operator: TestStaff
  beforeAll(async () => {
    operator = await newStaff(product)
  })

  const obstaclesOf = async ({ email }: { readonly email: string }) => {
    const answer = await askErasure(product, operator, email)
    expect(codeOf(answer)).toBe('ERASURE_OBSTACLES')
    return String(answer.errors?.[0]?.extensions.parameters?.obstacles).split(' ')
  }

  it('they administer an ecosystem', async () => {
    const { administrator } = await newEcosystem(product)
    expect(await obstaclesOf(administrator)).toEqual(['ADMINISTRATOR'])
  })

  it('they are a party of a succession', async () => {
    const heirs = await newHeirs(product)
    await invited(heirs)
    expect(await obstaclesOf(heirs.successor.user)).toEqual(['SUCCESSION'])
    expect(await obstaclesOf(heirs.administrator.user)).toEqual(['ADMINISTRATOR', 'SUCCESSION'])
  })

  it('a session runs, in which they work or which works as them', async () => {
    const { id: ecosystemId } = await newEcosystem(product)
    const subject = await newPerson(product)
    await newMembership(product, ecosystemId, subject)
    const { analyst } = await underControl(product, { subject, ecosystemId, environment: 'WEB' })
    expect(await obstaclesOf(subject)).toEqual(['SESSION'])
    expect(await obstaclesOf(analyst)).toEqual(['SESSION'])
  })

  it('a request of support is open, on either side', async () => {
    const scene = await newScene(product, { role: 'USER' })
    await started(scene)
    expect(await obstaclesOf(scene.client)).toEqual(['SUPPORT_REQUEST'])
    expect(await obstaclesOf(scene.analyst)).toEqual(['SUPPORT_REQUEST'])
    const client = await newPerson(product)
    await supported(await newSupport(product, client))
    expect(await obstaclesOf(client)).toEqual(['SUPPORT_REQUEST'])
  })

  it('they are the Principal of a partner', async () => {
    const { principal } = await newTeam(product)
    expect(await obstaclesOf(principal.user)).toEqual(['PRINCIPAL'])
  })

  it('an import that is not over would bring them', async () => {
    const person = await newPerson(product)
    const importer = await newImporter(product)
    await checked(
      product,
      importer,
      fileOf(administratorLine('O-1', newAddress()), memberLine('O-1', person.email)),
    )
    expect(await obstaclesOf(person)).toEqual(['IMPORT'])
  })

  it('what came up after it was asked for counts at the confirmation, and once more when it begins', async () => {
    const other = await newStaff(product)
    const { user } = await newPersonWithMfa(product)
    const asked = await askErasure(product, operator, user.email)
    const { id } = asked.data.askErasure
    const ecosystem = await newEcosystem(product, { administrator: user })
    expect(codeOf(await confirmErasure(product, other, id))).toBe('ERASURE_OBSTACLES')
    const asMember = (role: string) =>
      product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query('update memberships set role = $2 where id = $1', [
          ecosystem.membershipId,
          role,
        ])
        change.record(testAction('user.changed', 'user'), { targetId: user.id })
      })
    await asMember('USER')
    expect(codeOf(await confirmErasure(product, other, id))).toBeUndefined()
    await asMember('ADMINISTRATOR')
    await product.pass(product.settings.ERASURE_SECONDS + 1)
    const { erasure } = await operator.browser.ask('backoffice', operations.one, { id })
    expect(erasure).toMatchObject({
      state: 'REFUSED',
      obstacles: ['ADMINISTRATOR'],
      person: { name: user.name },
    })
  })

  it('SU20: a hand-over that reaches them in the middle of it wins, and they keep everything', async () => {
    const other = await newStaff(product)
    const { user } = await newPersonWithMfa(product)
    const { id: ecosystemId } = await newEcosystem(product)
    const own = await newEcosystem(product)
    const membershipId = await newMembership(product, ecosystemId, user)
    const asked = await askErasure(product, operator, user.email)
    const { id } = asked.data.askErasure
    await confirmErasure(product, other, id)
    await product.platform.clock.move(product.settings.ERASURE_SECONDS + 1)
    const { manager } = product.platform.database.source
    // A hand-over that has locked their membership, and commits while the erasure waits for it.
    const begun = Promise.withResolvers<void>()
    const handover = product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        'update memberships set removed_at = $2 where ecosystem_id = $1 and id <> $3',
        [ecosystemId, change.now, membershipId],
      )
      await change.manager.query("update memberships set role = 'ADMINISTRATOR' where id = $1", [
        membershipId,
      ])
      change.record(testAction('user.changed', 'user'), { targetId: user.id })
      begun.resolve()
      for (let waits = false; !waits; )
        [{ waits }] = (await manager.query(
          `select exists (select from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock') as waits`,
        )) as [{ waits: boolean }]
    })
    await begun.promise
    await Promise.all([handover, product.settle()])
    const { erasure } = await operator.browser.ask('backoffice', operations.one, { id })
    expect(erasure).toMatchObject({ state: 'REFUSED', obstacles: ['ADMINISTRATOR'] })
    const [row] = await product.rows('select name, status from users where id = $1', [user.id])
    expect(row).toEqual({ name: user.name, status: 'ACTIVE' })
    expect(own.id).not.toBe(ecosystemId)
  })
})

describe('PA2, PA11: the last operator stays', () => {
  const product = useProduct({ ...manySends, ...signIns })

  it('of two operators neither is erased by the other once one has left', async () => {
    const [one, two] = [await newStaff(product), await newStaff(product)] as const
    const three = await newStaff(product)
    const answer = await askErasure(product, one, three.user.email)
    expect(codeOf(answer)).toBeUndefined()
    const { id } = answer.data.askErasure
    await confirmErasure(product, two, id)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update users set staff_roles = '{ANALYST}' where id = any ($1)", [
        [one.user.id, two.user.id],
      ])
      change.record(testAction('user.changed', 'user'), { targetId: one.user.id })
    })
    await product.pass(product.settings.ERASURE_SECONDS + 1)
    const [row] = await product.rows('select state, obstacles from erasures where id = $1', [id])
    expect(row).toEqual({ state: 'REFUSED', obstacles: ['LAST_OPERATOR'] })
  })
})

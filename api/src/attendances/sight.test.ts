import fc from 'fast-check'
import { queueAccesses, queueRoles } from 'shared-schema/attendance-enums'
import { membershipRoles } from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import { newEcosystem, newMembership, newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { type Sight, seesAttendance, sightOf } from './rules.ts'
import { sightSql } from './sight.ts'

const world = fc.record({
  role: fc.constantFrom(...membershipRoles),
  restricted: fc.boolean(),
  standing: fc.constantFrom('ACTIVE', 'BLOCKED', 'REMOVED'),
  queues: fc.array(
    fc.record({
      access: fc.constantFrom(...queueAccesses),
      queueRole: fc.constantFrom(...queueRoles, null),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

describe('who sees what is in a queue', () => {
  const product = useProduct()

  it('AD12: the rules and the SQL say the same of any member and queues', async () => {
    const { id: ecosystemId } = await newEcosystem(product)
    await fc.assert(
      fc.asyncProperty(world, async ({ role, restricted, standing, queues }) => {
        // An ecosystem has one administrator: the others are looked at beside them.
        const one =
          role === 'ADMINISTRATOR'
            ? await newEcosystem(product)
            : { id: ecosystemId, membershipId: null }
        const membershipId =
          one.membershipId ??
          (await newMembership(product, ecosystemId, await newPerson(product), role))
        const ids = queues.map(() => newId())
        await product.platform.inChange(systemActor('test'), async (change) => {
          const { manager } = change
          for (const [index, { access, queueRole }] of queues.entries()) {
            await manager.query(
              'insert into queues (id, ecosystem_id, name, access, created_at) values ($1, $2, $3, $4, now())',
              [ids[index], one.id, `Queue ${ids[index]}`, access],
            )
            if (queueRole)
              await manager.query(
                'insert into queue_members (queue_id, membership_id, ecosystem_id, role) values ($1, $2, $3, $4)',
                [ids[index], membershipId, one.id, queueRole],
              )
          }
          await manager.query(
            'insert into attendants (membership_id, ecosystem_id, restricted) values ($1, $2, $3)',
            [membershipId, one.id, restricted],
          )
          if (standing === 'BLOCKED' && role !== 'ADMINISTRATOR')
            await manager.query("update memberships set status = 'BLOCKED' where id = $1", [
              membershipId,
            ])
          if (standing === 'REMOVED' && role !== 'ADMINISTRATOR')
            await manager.query('update memberships set removed_at = now() where id = $1', [
              membershipId,
            ])
          change.record(testAction(), { targetId: membershipId })
        })
        const isPresent = standing === 'ACTIVE' || role === 'ADMINISTRATOR'
        const worksSomewhere = queues.some(({ queueRole }) => queueRole !== null)
        const rows = await product.rows<{ queue_id: string; sight: Sight }>(
          `select s.queue_id, s.sight from (${sightSql('$1')}) s where s.queue_id = any($2)`,
          [membershipId, ids],
        )
        const bySql = new Map(rows.map(({ queue_id, sight }) => [queue_id, sight]))
        for (const [index, facts] of queues.entries())
          expect(bySql.get(ids[index] ?? '') ?? null).toBe(
            isPresent ? sightOf({ role, restricted, worksSomewhere, ...facts }) : null,
          )
      }),
      { numRuns: 40 },
    )
  })

  it('AD12: what a sight gives', () => {
    const states = ['PENDING', 'IN_PROGRESS', 'COMPLETED'] as const
    const seen = (sight: Sight | null, own: boolean) =>
      states.filter((state) => seesAttendance(sight, { state, own }))
    expect(seen(null, true)).toEqual([])
    expect(seen('OWN', false)).toEqual([])
    expect(seen('OWN', true)).toEqual([...states])
    expect(seen('NEW', false)).toEqual(['PENDING'])
    expect(seen('NEW', true)).toEqual([...states])
    expect(seen('ALL', false)).toEqual([...states])
  })
})

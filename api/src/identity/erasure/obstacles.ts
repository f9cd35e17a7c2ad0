import type { ErasureObstacle } from 'shared-schema/personal-data-enums'
import type { EntityManager } from 'typeorm'
import { forPerson, WITH_PERSON } from '../../platform/personal-data.ts'
import type { Platform } from '../../platform/platform.ts'
import { defineStrategies } from '../../platform/strategies.ts'

/** Something that keeps a person's data from being erased, as a room knows it. */
export interface Obstacle {
  readonly obstacle: ErasureObstacle
  /** A condition in SQL, with the words of `PersonalRows.of`. */
  readonly when: string
}

/** What rooms say keeps a person from being erased (PA11). */
export const obstaclesToErasure = defineStrategies<Obstacle>('obstacles to an erasure')

/** Who is to be erased: their user, and every address that is theirs. */
export interface PersonToErase {
  readonly id: string
  readonly emails: readonly string[]
  /** From this instant on an address of theirs may be somebody else's. */
  readonly until: Date
}

/** The parameters of a statement that begins with `WITH_PERSON`. */
export const personValues = ({ id, emails, until }: PersonToErase): [string, string[], Date] => [
  id,
  [...emails],
  until,
]

/** Everything that keeps a person from being erased now, in the order of the rooms; empty if nothing does. */
export async function obstaclesOf(
  { strategies }: Platform,
  manager: EntityManager,
  person: PersonToErase,
): Promise<ErasureObstacle[]> {
  const known = [...strategies(obstaclesToErasure).values()]
  const [row] = (await manager.query(
    `with ${WITH_PERSON} select array_remove(array[${known
      .map(({ obstacle, when }) => `case when ${forPerson(when)} then '${obstacle}' end`)
      .join(', ')}]::text[], null) as obstacles from person`,
    personValues(person),
  )) as { obstacles: ErasureObstacle[] }[]
  return [...new Set(row?.obstacles)]
}

/** The last active operator with MFA stays (PA2). */
export const lastOperator: Obstacle = {
  obstacle: 'LAST_OPERATOR',
  when: `exists (select from users u where u.id = :person
      and is_working_operator(u.staff_roles, u.status, u.mfa_turned_on_at))
    and not exists (select from users o where o.id <> :person and o.staff_roles <> '{}'
      and is_working_operator(o.staff_roles, o.status, o.mfa_turned_on_at))`,
}

import type { Obstacle } from '../identity/erasure/obstacles.ts'

/** A succession in which they are a party is brought to its end first. */
export const successionObstacle: Obstacle = {
  obstacle: 'SUCCESSION',
  when: `(select s.id from successions s where s.successor_id = :person and s.closed_at is null
      order by s.successor_id, s.id limit 1) is not null
    or exists (select from memberships m where m.user_id = :person and m.role = 'ADMINISTRATOR' and m.removed_at is null
      and (select true from successions s where s.ecosystem_id = m.ecosystem_id and s.closed_at is null))`,
}

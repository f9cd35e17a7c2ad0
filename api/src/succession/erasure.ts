import type { Obstacle } from '../identity/erasure/obstacles.ts'

/** A succession in which they are a party is brought to its end first. */
export const successionObstacle: Obstacle = {
  obstacle: 'SUCCESSION',
  when: `exists (select from successions s where s.successor_id = :person and s.closed_at is null)
    or exists (select from memberships m join successions s on s.ecosystem_id = m.ecosystem_id and s.closed_at is null
      where m.user_id = :person and m.role = 'ADMINISTRATOR' and m.removed_at is null)`,
}

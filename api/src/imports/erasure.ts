import type { Obstacle } from '../identity/erasure/obstacles.ts'

/** An import that would still bring them is finished, or discarded, first. */
export const importObstacle: Obstacle = {
  obstacle: 'IMPORT',
  when: `exists (select from import_lines l join imports i on i.id = l.import_id
    where l.email = any (:emails) and l.outcome is null and not l.faulty and i.ended_at is null)`,
}

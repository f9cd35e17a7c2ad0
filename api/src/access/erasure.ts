import type { Obstacle } from '../identity/erasure/obstacles.ts'

/** Nobody is erased in the middle of a session, as who controls or is controlled. */
export const sessionObstacle: Obstacle = {
  obstacle: 'SESSION',
  when: `exists (select from access_sessions s where (s.subject_id = :person or s.controller_id = :person)
    and s.ended_at is null and s.ends_at > app_now())`,
}

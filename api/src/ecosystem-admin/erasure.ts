import type { Obstacle } from '../identity/erasure/obstacles.ts'

/** A request that is open is finished, or cancelled, first. */
export const administrationObstacle: Obstacle = {
  obstacle: 'SUPPORT_REQUEST',
  when: `exists (select from administration_requests r where (r.user_id = :person or r.analyst_id = :person)
    and r.closed_at is null and r.expires_at > app_now())`,
}

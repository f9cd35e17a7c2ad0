import type { Obstacle } from '../identity/erasure/obstacles.ts'

/** A request that is open is finished, or cancelled, first. */
export const assistanceObstacle: Obstacle = {
  obstacle: 'SUPPORT_REQUEST',
  when: `exists (select from assistance_requests r where (r.client_id = :person or r.analyst_id = :person)
    and r.closed_at is null and coalesce(r.expires_at > app_now(), true))`,
}

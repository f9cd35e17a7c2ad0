import { PgBoss } from 'pg-boss'
import type { Product } from './product.ts'

/**
 * Gives jobs of killed workers, and e-mails that those had claimed, back to the queue at once. In production
 * that happens by itself within a minute (trap 7).
 */
export async function giveBackJobs(product: Product): Promise<void> {
  const { pool } = product.platform.database
  await pool.query(
    "update pgboss.job set started_on = started_on - interval '31 seconds' where state = 'active'",
  )
  await pool.query('update outbox_mails set claimed_until = app_now() where claimed_by is not null')
  await pool.query('update pgboss.queue set monitor_claim_on = null, monitor_on = null')
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    migrate: false,
    schedule: false,
    supervise: false,
  })
  await boss.start()
  await boss.supervise()
  await boss.stop({ graceful: false })
  await pool.query("update pgboss.job set start_after = now() where state = 'retry'")
}

import { decimalOf } from 'shared-schema/micros'
import type { EntityManager } from 'typeorm'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { billingMonthActions } from './actions.ts'
import { partnerBillingDeadlines } from './deadlines.ts'
import { partnerBillingTopics } from './topics.ts'
import { isWorkedOut } from './work-out-month.ts'

/** How long a month waits that is due to be issued while its last round is still under way. */
const PATIENCE_SECONDS = 60

interface IssuedMonth {
  readonly partnerId: string
  readonly month: string
  readonly total: string
  readonly lines: number
  readonly dueOn: string
}

/** Issues a month on its day. From the commit on neither it nor its lines change, whoever asks the database for it. */
export async function issueMonth(platform: Platform, monthId: string): Promise<void> {
  await platform.inChange(systemActor('deadline:billingIssue'), async (change) => {
    const { manager, now } = change
    const [open] = (await manager.query(
      'select issues_at as "issuesAt" from billing_months where id = $1 and state = \'OPEN\' for update',
      [monthId],
    )) as { issuesAt: Date }[]
    if (!open || open.issuesAt > now) return
    if (!(await isWorkedOut(manager, monthId))) {
      const at = new Date(now.getTime() + PATIENCE_SECONDS * 1000)
      const { billingRound, billingIssue } = partnerBillingDeadlines
      change.schedule({ kind: billingRound, targetId: monthId, at: now })
      change.schedule({ kind: billingIssue, targetId: monthId, at })
      return
    }
    await issueWithin(change, monthId, now)
  })
}

/** Closes a month whose row is locked, within a change. */
export async function issueWithin(change: Change, monthId: string, at: Date): Promise<void> {
  const issued = await close(change.manager, monthId, at)
  const { partnerId, month, total, lines, dueOn } = issued
  change.record(billingMonthActions.issued, {
    targetId: monthId,
    partnerId,
    before: { state: 'OPEN' },
    after: { month, state: 'ISSUED', total: decimalOf(BigInt(total)), lines, dueOn },
  })
  change.announce(partnerBillingTopics.billing(partnerId))
}

async function close(manager: EntityManager, monthId: string, at: Date): Promise<IssuedMonth> {
  const [rows] = (await manager.query(
    `update billing_months m set state = 'ISSUED', issued_at = $2, total_micros = t.total
     from (select coalesce(sum(amount_micros), 0)::bigint as total, coalesce(sum(lines), 0)::int as lines
       from billing_totals where month_id = $1) t
     where m.id = $1
     returning m.partner_id as "partnerId", to_char(m.month, 'YYYY-MM') as month, t.total::text, t.lines, m.due_on::text as "dueOn"`,
    [monthId, at],
  )) as [IssuedMonth[], number]
  const [issued] = rows
  if (!issued) throw new Error('the month to issue is gone')
  return issued
}

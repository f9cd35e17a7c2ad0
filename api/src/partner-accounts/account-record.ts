import type { ReadableSince } from '../partners/partner-chain.ts'

/**
 * A partner's team reads what has happened in an account since the partner looks after it (AT5): what was before is between
 * the account and whoever looked after it then. An administrator who keeps the team out keeps it from the record too (AD15).
 */
export const recordReadableSince: ReadableSince = async ({ database }, partnerId, ecosystemId) => {
  const { rows } = await database.pool.query<{ since: Date }>({
    name: 'account-record-since',
    text: `select since from partner_accounts
      where ecosystem_id = $1 and partner_id = $2 and partner_access`,
    values: [ecosystemId, partnerId],
  })
  return rows[0]?.since ?? null
}

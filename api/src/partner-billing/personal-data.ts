import type { PersonalData } from '../platform/personal-data.ts'

/** Bills are of companies. Why one was corrected is kept with it, as the law asks. */
export const partnerBillingPersonalData: PersonalData = {
  rows: [
    {
      table: 'billing_adjustments',
      of: 't.made_by = :person',
      erasure: {
        kept: ['reason'],
        because:
          'part of an issued bill, which never changes; who wrote it is called an erased person',
      },
      exported: { columns: ['ecosystem_id', 'reason', 'made_at'], key: ['id'] },
    },
  ],
  impersonal: {
    billed_accounts: ['name', 'plan_name', 'sorted_name'],
    billing_lines: ['item', 'kind', 'sorted_name'],
    billing_months: ['currency', 'state'],
    billing_totals: ['kind'],
    rates: ['resource'],
  },
}

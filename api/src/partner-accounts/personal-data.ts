import type { PersonalData } from '../platform/personal-data.ts'

/** What partners hold of their accounts, and the phone of an administrator. */
export const partnerAccountsPersonalData: PersonalData = {
  rows: [
    {
      table: 'partner_accounts',
      of: 't.administrator_phone_of = :person',
      erasure: { values: { administrator_phone: 'null', administrator_phone_of: 'null' } },
      exported: { columns: ['ecosystem_id', 'administrator_phone'], key: ['ecosystem_id'] },
    },
    {
      table: 'partner_accounts',
      of: 'false',
      erasure: {
        kept: ['legal_name', 'tax_kind', 'tax_number'],
        because: 'who a client is on bills; nobody is erased who administers it',
      },
      exported: null,
    },
  ],
  impersonal: {
    account_counts: ['plan', 'situation'],
    account_extras: ['resource'],
    account_logos: ['media_type', 'name', 'sha256'],
    partner_accounts: ['situation'],
    plan_account_counts: ['plan', 'situation'],
  },
  derived: { findable_accounts: ['name', 'found_by', 'plan', 'situation'] },
}

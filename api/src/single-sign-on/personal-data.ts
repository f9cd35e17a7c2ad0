import type { PersonalData } from '../platform/personal-data.ts'

/** What is held of people: who they are at a company's own sign-in, and who has tested one. */
export const singleSignOnPersonalData: PersonalData = {
  rows: [
    {
      // Gone since the erasure began (`erasure.ts`).
      table: 'sign_on_links',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['issuer', 'subject', 'linked_at'], key: ['id'] },
    },
    {
      table: 'sign_on_connections',
      of: 't.tested_email = any (:emails) and t.tested_at <= :until',
      erasure: { values: { tested_email: "'erased-' || t.id || '@erased.invalid'" } },
      exported: { columns: ['tested_email', 'tested_at'], key: ['id'] },
    },
  ],
  impersonal: {
    sign_on_connections: [
      'name',
      'issuer',
      'client_id',
      'sealed_client_secret',
      'mfa_values',
      'joining_role',
      'tested_acr',
      'tested_amr',
    ],
    sign_on_domains: ['domain', 'proof'],
  },
}

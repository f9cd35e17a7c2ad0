import type { PersonalData } from '../platform/personal-data.ts'

/** Claims are sums between an ecosystem and insurers: they name no person. */
export const workspacePersonalData: PersonalData = {
  rows: [],
  impersonal: {
    rcm_claim_sums: ['payer', 'status'],
    rcm_claims: ['number', 'payer', 'status'],
  },
}

import type { PersonalData } from '../platform/personal-data.ts'

/** What is held of people in partners' teams. Nobody is erased who is a Principal. */
export const partnersPersonalData: PersonalData = {
  rows: [
    {
      table: 'adm_users',
      of: 't.user_id = :person',
      // A number of no country, since the column always has one.
      erasure: { values: { phone: "'+10000'" } },
      exported: {
        columns: ['partner_id', 'phone', 'profile', 'state', 'created_at', 'state_since'],
        key: ['id'],
      },
    },
  ],
  impersonal: {
    adm_users: ['profile', 'state'],
    partners: ['country', 'name', 'zone', 'principal_profile', 'principal_state'],
  },
  targets: ['select a.id from adm_users a where a.user_id = :person'],
  chains: [
    { kind: 'PARTNER', ids: 'select a.partner_id from adm_users a where a.user_id = :person' },
  ],
  names: ['select a.phone from adm_users a where a.user_id = :person'],
}

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
    {
      table: 'partner_invitations',
      of: 't.user_id = :person',
      erasure: { values: { phone: "'+10000'" } },
      exported: {
        columns: ['name', 'phone', 'outcome', 'sent_at', 'expires_at', 'ended_at'],
        key: ['id'],
      },
    },
  ],
  impersonal: {
    adm_users: ['profile', 'state'],
    partner_invitations: ['name', 'zone', 'country', 'outcome'],
    partners: [
      'country',
      'name',
      'zone',
      'principal_profile',
      'principal_state',
      'suspension_reason',
    ],
  },
  targets: ['select a.id from adm_users a where a.user_id = :person'],
  chains: [
    { kind: 'PARTNER', ids: 'select a.partner_id from adm_users a where a.user_id = :person' },
  ],
  names: [
    'select a.phone from adm_users a where a.user_id = :person',
    'select i.phone from partner_invitations i where i.user_id = :person',
  ],
  derived: { findable_partners: ['situation', 'name', 'found_by'] },
}

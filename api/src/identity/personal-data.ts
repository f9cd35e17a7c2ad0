import type { PersonalData } from '../platform/personal-data.ts'

/** What is held of a person as a user: their account, factors, devices, and what they asked for before a sign-in. */
export const identityPersonalData: PersonalData = {
  rows: [
    {
      table: 'devices',
      of: 't.user_id = :person',
      erasure: {
        values: {
          ip_address: "''",
          user_agent: "''",
          provider_link_id: 'null',
          provider_session: 'null',
        },
      },
      exported: {
        columns: [
          'app',
          'ip_address',
          'user_agent',
          'provider_session',
          'signed_in_at',
          'signed_out_at',
          'ends_at',
        ],
        key: ['id'],
      },
    },
    {
      table: 'earlier_device_secrets',
      of: 't.device_id in (select d.id from devices d where d.user_id = :person)',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    {
      table: 'known_devices',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['device_id', 'expires_at'], key: ['token_hash'] },
    },
    {
      table: 'email_changes',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: {
        columns: [
          'old_email',
          'new_email',
          'ip_address',
          'user_agent',
          'requested_at',
          'proven_at',
          'ended_at',
        ],
        key: ['id'],
      },
    },
    {
      table: 'fresh_link_requests',
      of: 't.email = any (:emails) and t.requested_at <= :until',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['email', 'ip_address', 'user_agent', 'requested_at'], key: ['id'] },
    },
    {
      table: 'password_reset_requests',
      of: 't.email = any (:emails) and t.requested_at <= :until',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['email', 'ip_address', 'user_agent', 'requested_at'], key: ['id'] },
    },
    {
      table: 'passkeys',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['name', 'domain', 'created_at', 'last_used_at'], key: ['id'] },
    },
    {
      table: 'recovery_codes',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    {
      table: 'mfa_setups',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    { table: 'mfa_steps', of: 't.user_id = :person', erasure: { rows: 'REMOVED' }, exported: null },
    {
      table: 'sign_in_challenges',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    {
      table: 'user_activity',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['last_active_at'], key: ['user_id'] },
    },
    {
      // Their name, address and factors are gone since the erasure began (`erase-user.ts`).
      table: 'users',
      of: 't.id = :person',
      erasure: {
        values: {
          language: 'null',
          time_zone: 'null',
          time_zone_source: "'BROWSER'",
          color_scheme: "'SYSTEM'",
          email_confirmed_at: 'null',
          email: 't.email',
          name: 't.name',
          password_hash: 'null',
          sealed_mfa_secret: 'null',
        },
      },
      exported: {
        columns: [
          'id',
          'email',
          'name',
          'language',
          'time_zone',
          'color_scheme',
          'status',
          'staff_roles',
          'mfa_turned_on_at',
          'email_confirmed_at',
          'created_at',
        ],
        key: ['id'],
      },
    },
  ],
  impersonal: {
    users: ['staff_role', 'staff_roles', 'status'],
    devices: ['app', 'signed_out_because'],
  },
  derived: { findable_staff: ['name', 'found_by', 'roles', 'situation'] },
  targets: [
    'select :person',
    'select d.id from devices d where d.user_id = :person',
    'select e.id from email_changes e where e.user_id = :person',
  ],
  names: ['select u.name from users u where u.id = :person'],
}

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectedSchema } from '../src/expected-schema.ts'
import { rooms } from '../src/rooms.ts'

/** Each table and view, with the room that owns it. */
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  platform: [
    'announcements',
    'audit_chains',
    'audit_events',
    'clock',
    'idempotency_claims',
    'idempotency_keys',
    'mail_counts',
    'outbox_mails',
    'rate_limits',
    'refused_addresses',
  ],
  codes: [
    'caused_mails',
    'factor_locks',
    'failed_attempts',
    'one_time_links',
    'verification_code_attempts',
    'verification_code_uses',
    'verification_codes',
  ],
  files: ['evidence_contents'],
  identity: [
    'device_activity',
    'devices',
    'earlier_device_secrets',
    'email_changes',
    'findable_staff',
    'fresh_link_requests',
    'known_devices',
    'mfa_setups',
    'mfa_steps',
    'passkeys',
    'password_reset_requests',
    'recovery_codes',
    'sign_in_challenges',
    'spent_passkey_challenges',
    'user_activity',
    'users',
  ],
  ecosystems: [
    'ecosystems',
    'findable_ecosystems',
    'findable_members',
    'mail_fan_outs',
    'member_counts',
    'member_invitations',
    'members_to_find',
    'memberships',
  ],
  access: ['access_connections', 'access_sessions', 'access_tickets'],
  attendances: [
    'attendance_reads',
    'attendances',
    'attendants',
    'channels',
    'contacts',
    'messages',
    'queue_members',
    'queues',
    'work_areas',
  ],
  assistance: ['assistance_requests'],
  workspace: ['rcm_claim_sums', 'rcm_claims'],
  succession: ['evidence_files', 'succession_vetoes', 'successions'],
  'ecosystem-admin': ['administration_requests'],
  staff: ['staff_invitations', 'staff_mfa_resets', 'staff_mfa_setups'],
  partners: ['adm_users', 'findable_partners', 'partner_invitations', 'partners'],
  'partner-plans': ['partner_plan_quotas', 'partner_plans'],
  'partner-accounts': [
    'account_counts',
    'account_extras',
    'account_logos',
    'ecosystems_closed_to_partners',
    'findable_accounts',
    'partner_accounts',
    'plan_account_counts',
  ],
  'single-sign-on': [
    'sign_on_connections',
    'sign_on_domains',
    'sign_on_links',
    'spent_sign_on_states',
  ],
  imports: ['import_faults', 'import_lines', 'import_progress', 'imported_ecosystems', 'imports'],
  'personal-data': ['erasures'],
  'platform-people': ['person_looks', 'sought_emails'],
  'custom-actions': ['custom_action_accounts', 'custom_actions'],
  'partner-billing': [
    'active_users',
    'billed_accounts',
    'billing_adjustments',
    'billing_lines',
    'billing_months',
    'billing_rounds',
    'billing_totals',
    'partners_without_months',
    'rates',
    'usage_months',
  ],
  'partner-channels': ['partner_channels'],
  'partner-sessions': ['partner_session_views', 'partner_sessions'],
  'custom-notices': [
    'custom_notice_accounts',
    'custom_notice_people',
    'custom_notice_reach',
    'custom_notices',
  ],
  'partner-portal': [
    'partner_documents',
    'partner_logos',
    'partner_portal_links',
    'partner_portals',
  ],
  demo: ['demo_mark'],
}

/** Tables that libraries or TypeORM's migrations create. */
const ofNoRoom = ['migrations']

/** Capabilities stand on the rooms below them, and on each other only if listed here. */
const capabilities = [
  'assistance',
  'workspace',
  'succession',
  'ecosystem-admin',
  'staff',
  'partners',
  'partner-plans',
  'partner-accounts',
  'platform-ecosystems',
  'platform-partners',
  'imports',
  'platform-mails',
  'single-sign-on',
  'personal-data',
  'platform-people',
  'custom-actions',
  'partner-billing',
  'partner-sessions',
  'partner-channels',
  'custom-notices',
  'partner-portal',
]
const standsOn: Readonly<Record<string, readonly string[]>> = {
  'ecosystem-admin': ['succession'],
  'partner-plans': ['partners'],
  'partner-accounts': ['partners', 'partner-plans'],
  'platform-ecosystems': ['partners', 'partner-accounts'],
  'platform-partners': ['partners', 'partner-accounts'],
  'platform-people': ['succession', 'partners', 'single-sign-on'],
  'custom-actions': ['partners', 'partner-accounts'],
  'partner-billing': ['partners', 'partner-plans', 'partner-accounts'],
  'partner-sessions': ['partners', 'partner-plans', 'partner-accounts'],
  'partner-channels': ['partners', 'partner-accounts'],
  'custom-notices': ['partners', 'partner-accounts'],
  'partner-portal': ['partners', 'partner-accounts'],
}

const order = [...rooms.map(({ name }) => name), 'demo']
const ownerOf = new Map(
  Object.entries(tablesOf).flatMap(([room, tables]) => tables.map((table) => [table, room])),
)

/** Whether SQL of a room may name a table that the other room owns. */
function mayRead(room: string, owner: string): boolean {
  if (room === owner || room === 'demo' || standsOn[room]?.includes(owner)) return true
  if (capabilities.includes(owner)) return false
  return order.indexOf(owner) < order.indexOf(room)
}

/** The tables that the SQL of a source names. */
function tablesIn(source: string): string[] {
  const code = source.replace(/\/\*.*?\*\//gs, '').replace(/^\s*\/\/.*$/gm, '')
  const named = code.matchAll(/\b(?:from|join|into|update|using|lock table)\s+(?:only\s+)?(\w+)/gi)
  const apart = code.matchAll(/'(\w+_\w+)'/g)
  return [...new Set([...named, ...apart].flatMap(([, table]) => (table ? [table] : [])))].filter(
    (table) => ownerOf.has(table),
  )
}

/** The tables that the SQL of a migration creates, changes or drops, by themselves or by a view or trigger. */
function tablesChangedIn(source: string): string[] {
  const code = source.replace(/\/\*.*?\*\//gs, '').replace(/^\s*\/\/.*$|--.*$/gm, '')
  const named = code.matchAll(
    /\b(?:(?:create|alter|drop) (?:table|view)|create or replace view|truncate|update|insert into|delete from|(?:index|trigger) [\w\s]*? on)\s+(?:if (?:not )?exists\s+|only\s+)?(\w+)/gi,
  )
  return [...new Set([...named].flatMap(([, table]) => table ?? []))].filter((table) =>
    ownerOf.has(table),
  )
}

const dated = globSync('src/*/migrations/*.ts', { cwd: join(import.meta.dirname, '..') })

const sources = globSync('src/**/*.{ts,tsx}', { cwd: join(import.meta.dirname, '..') })
  .filter((path) => !/\.test\.tsx?$|\/migrations\//.test(path))
  .map((path) => ({
    path,
    room: /^src\/([^/]+)\//.exec(path)?.[1] ?? 'root',
    tables: tablesIn(readFileSync(join(import.meta.dirname, '..', path), 'utf8')),
  }))

describe('SQL keeps the order of the rooms', () => {
  it('each table belongs to one room', () => {
    const tables = new Set(
      Object.keys(expectedSchema).flatMap((object) => /^column (\w+)\./.exec(object)?.[1] ?? []),
    )
    const owned = Object.values(tablesOf).flat()
    expect(owned.length).toBe(new Set(owned).size)
    expect([...owned, ...ofNoRoom].sort()).toEqual([...new Set([...tables, ...ofNoRoom])].sort())
  })

  it('a statement names only tables of its own room, or of one below it', () => {
    const upwards = sources
      .filter(({ room }) => room !== 'root')
      .flatMap(({ path, room, tables }) =>
        tables
          .filter((table) => !mayRead(room, ownerOf.get(table) ?? ''))
          .map((table) => `${path}: ${table} (${ownerOf.get(table)})`),
      )
    expect(upwards).toEqual([])
  })

  it('a dated migration changes only tables of its own room', () => {
    const foreign = dated.flatMap((path) => {
      const room = /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
      const source = readFileSync(join(import.meta.dirname, '..', path), 'utf8')
      return tablesChangedIn(source)
        .filter((table) => ownerOf.get(table) !== room)
        .map((table) => `${path}: ${table} (${ownerOf.get(table)})`)
    })
    expect(foreign).toEqual([])
    expect(dated.length).toBeGreaterThan(0)
    expect(
      tablesChangedIn(`alter table users add column a int; create index if_any on devices (id);
        create trigger audited after insert or update on memberships for each row execute function f();
        update only ecosystems set a = 1; select 1 from access_sessions -- alter table clock`),
    ).toEqual(['users', 'devices', 'memberships', 'ecosystems'])
  })

  it('finds the tables that SQL names', () => {
    expect(tablesIn("pool.query('select 1 from users u join only devices d on true')")).toEqual([
      'users',
      'devices',
    ])
    expect(
      tablesIn("for (const table of ['failed_attempts']) query('delete from ' + table)"),
    ).toEqual(['failed_attempts'])
    expect(tablesIn("// from users\n/* update devices */ import { it } from './users.ts'")).toEqual(
      [],
    )
    expect(sources.flatMap(({ tables }) => tables).length).toBeGreaterThan(90)
  })

  it('knows what is above a room', () => {
    expect(mayRead('platform', 'access')).toBe(false)
    expect(mayRead('identity', 'ecosystems')).toBe(false)
    expect(mayRead('succession', 'ecosystem-admin')).toBe(false)
    expect(mayRead('succession', 'assistance')).toBe(false)
    expect(mayRead('ecosystem-admin', 'succession')).toBe(true)
    expect(mayRead('access', 'identity')).toBe(true)
  })
})

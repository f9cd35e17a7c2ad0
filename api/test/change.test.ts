import { beforeAll, describe, expect, it } from 'vitest'
import { accessDeadlines } from '../src/access/deadlines.ts'
import { identityMails } from '../src/identity/mails/mails.ts'
import { systemActor } from '../src/platform/actor.ts'
import type { Change } from '../src/platform/change.ts'
import { defineDeadlines } from '../src/platform/deadlines.ts'
import { newId } from '../src/platform/ids.ts'
import { mailTo } from '../src/platform/mail/mail-to.ts'
import type { RecordEntry } from '../src/platform/record-entry.ts'
import type { Topic } from '../src/platform/topics.ts'
import { newAccount, newPlan, sendAccountLogo } from './harness/accounts.ts'
import { entered, inSession, newScene } from './harness/assistance.ts'
import {
  attendanceOperations,
  newAttendant,
  newWorkPlace,
  waitingAttendance,
} from './harness/attendances.ts'
import { customMenu, newCustomAction } from './harness/custom-actions.ts'
import { newNotice } from './harness/custom-notices.ts'
import { newSupport, started } from './harness/ecosystem-admin.ts'
import { newImport } from './harness/imports.ts'
import { portal, portalContent, sendPortalFile } from './harness/partner-portal.ts'
import { accessAtOnce, atWork } from './harness/partner-sessions.ts'
import {
  newEcosystem,
  newInvitation,
  newPerson,
  signedIn,
  type TestEcosystem,
} from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { newTeam } from './harness/team.ts'
import { testAction } from './harness/test-actions.ts'
import { testTopic } from './harness/test-topic.ts'

/** Tables whose changes need no audit event, each with the reason: nobody relies on their state. */
const exempt: Readonly<Record<string, string>> = {
  account_counts:
    'how many accounts a partner has of each kind, written by triggers with what they count',
  active_users:
    'counts each person once in what an account used; written by activity, as when a user was last active',
  announcements: 'what a change, which is recorded, tells the processes of',
  attendance_reads: 'up to where a member says to have read; nothing follows from it',
  audit_chains: 'the record itself: the head of each chain',
  audit_events: 'the record itself',
  billed_accounts:
    'worked out from accounts, plans and usage again and again; that a month is issued, with its total, is recorded',
  billing_lines:
    'worked out with the accounts of a month; an adjustment is recorded with its line, and an issued line never changes',
  billing_rounds: 'how far the working out of a month has come',
  billing_totals: 'sums of lines, written by triggers with what they sum',
  caused_mails: 'counts e-mails towards a limit; what each of them is about is recorded',
  clock: 'moved in test and demo databases only; a production database refuses',
  custom_notice_people: 'whom a notice was shown and who put it away; nothing else follows from it',
  custom_notice_reach: 'how many people these are, written by triggers with what they count',
  demo_mark: 'written with the demo data, whose own events tell of it',
  device_activity: 'written at every request: when a device was last used',
  earlier_device_secrets: 'what a device was known by before a step-up, which is recorded',
  evidence_contents:
    'which contents the store of files may hold; what is made of one, and its removal, are recorded',
  failed_attempts: 'counts tries in commits of its own; what follows from them is recorded',
  findable_accounts: 'an index of what stands elsewhere, written by triggers and by reactions',
  findable_ecosystems: 'an index of what stands elsewhere, written by triggers (PA3)',
  findable_members: 'an index of what stands elsewhere, written by triggers (SU3)',
  findable_partners:
    'an index of what stands elsewhere, written by triggers and by reactions (PA4)',
  findable_staff: 'an index of what stands elsewhere, written by triggers (PA2)',
  fresh_link_requests: 'asked for and not yet looked at; the mailed link is recorded',
  idempotency_claims: 'which key is being used at this instant; what comes of it is recorded',
  idempotency_keys: 'written with the thing that it makes, which is recorded',
  import_faults: 'what is wrong with lines of a file, of which nothing is done',
  import_lines: 'lines of a file; what each of them does is recorded where it does it',
  import_progress: 'counts of lines; that an import ended, with these counts, is recorded',
  known_devices:
    'which browsers a person used before; sign-ins, sign-outs and resets, which write it, are recorded',
  mail_counts: 'how many e-mails ended in each hour, written with the end of each',
  mail_fan_outs: 'written with the change that it tells of, which is recorded',
  member_counts:
    'how many members there are and have MFA, written by triggers with what they count',
  mfa_setups: 'a secret offered and not yet confirmed; the confirmation is recorded',
  mfa_steps: 'which time step was used last, so that no MFA code is good twice',
  migrations: 'which migrations have run',
  outbox_mails: 'mails queue in recorded changes; sending one changes its own row only',
  partner_channels: 'an index of what stands elsewhere, written by reactions',
  partners_without_months:
    'who is to get a first month of billing; that it has begun is recorded, and then the row is gone',
  password_reset_requests: 'asked for and not yet looked at; the mailed link is recorded',
  person_looks:
    'when an operator last looked a person up; that they did is recorded in the same change',
  plan_account_counts:
    'how many accounts use a plan of a partner, written by triggers with what they count',
  rate_limits: 'counts requests an address',
  rcm_claim_sums: 'sums of claims, written by triggers with what they sum',
  refused_addresses:
    'what mail servers say of addresses, written with the end of each e-mail; that an operator lifts a mark is recorded',
  sign_in_challenges: 'a sign-in that waits for its MFA code; the sign-in itself is recorded',
  sought_emails:
    'which e-mails operators looked for in vain; that they did is recorded in the same change',
  spent_passkey_challenges: 'what a passkey has answered; its use is recorded',
  spent_sign_on_states:
    'only that an answer of a provider was looked at, until it would be too late anyway (PA9)',
  staff_mfa_setups:
    'secrets that are shown to the holder of a link; which one the account gets is recorded',
  succession_vetoes: 'a veto that has arrived and is not decided yet; the veto itself is recorded',
  usage_months:
    'counts of what accounts use: each attendance is recorded by itself, activity is not a change',
  user_activity: 'written at every request: when a user was last active (ID6)',
  verification_code_attempts: 'counts tries in commits of its own (C2)',
}

const receiver = { email: 'a@test.example', language: 'EN', timeZone: null } as const
const mailed = { name: 'Ana', at: '2026-03-09T15:04:05.120Z' }

describe('a change commits whole, with its record, or not at all', () => {
  const product = useProduct()
  let ecosystem: TestEcosystem
  const actor = systemActor('test')

  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    const scene = await newScene(product)
    await entered(scene, await inSession(scene), 'STORE')
  })

  const entry = (changed: Partial<RecordEntry> = {}): RecordEntry => ({
    targetId: ecosystem.id,
    ecosystemId: ecosystem.id,
    ...changed,
  })
  const rename = (change: Change, id: string, name: string) =>
    change.manager.query('update ecosystems set name = $2 where id = $1', [id, name])
  const nameOf = async (id: string) =>
    (await product.rows<{ name: string }>('select name from ecosystems where id = $1', [id]))[0]
      ?.name
  const counts = async () =>
    (
      await product.rows(
        `select (select count(*) from audit_events) as events, (select count(*) from outbox_mails) as mails,
           (select count(*) from pgboss.job) as timers, (select sum(last_sequence) from audit_chains) as lines`,
      )
    )[0]

  it('AT1: every table is audited, or stands on the list of those that need not be, with its reason', async () => {
    const rows = await product.rows<{ table: string; guarded: boolean; kept: boolean }>(
      `select c.relname as table, exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audited'
           and t.tgdeferrable and t.tginitdeferred and t.tgenabled = 'O' and t.tgtype & 28 = 28
           and t.tgfoid = 'refuse_unaudited'::regproc) as guarded,
         exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'never_truncated'
           and t.tgenabled = 'O' and t.tgtype & 32 = 32) as kept
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    )
    const unaudited = rows.filter(({ guarded }) => !guarded).map(({ table }) => table)
    expect(unaudited).toEqual(Object.keys(exempt))
    expect(rows.filter(({ guarded, kept }) => guarded && !kept)).toEqual([])
    expect(rows.length - unaudited.length).toBeGreaterThan(12)
  })

  it('AT1: raw SQL that changes an audited table without an audit event is refused at its commit', async () => {
    const successor = await newPerson(product)
    await newInvitation(product, ecosystem, 'guest@test.example')
    const team = await newTeam(product)
    const soldPlan = { id: await newPlan(product, team), name: 'Basic' }
    const extras = [{ resource: 'USER', quantity: 1 }] as const
    const account = await newAccount(product, team, { soldPlan, extras })
    const controller = await atWork(product, team.principal)
    await accessAtOnce(product, controller, account.id, account.membershipId)
    await newImport(product, ecosystem.administrator)
    await newCustomAction(product, team, customMenu({ accountIds: [account.id] }))
    await newNotice(controller.browser, { forAll: false, accountIds: [account.id] })
    await controller.browser.ask('backoffice', portal.change, { input: portalContent() })
    for (const what of ['portal-logo', 'portal-document'] as const)
      await sendPortalFile(controller.browser, what, { partnerId: team.partnerId })
    await sendAccountLogo(controller.browser, { accountId: account.id })
    await product.platform.inChange(actor, async (change) => {
      const userId = ecosystem.administrator.id
      await change.manager.query(
        "insert into factor_locks (user_id, factor, locked_until) values ($1, 'MFA', now())",
        [userId],
      )
      await change.manager.query(
        "insert into recovery_codes (id, user_id, code_hash) values ($1, $2, 'x')",
        [newId(), userId],
      )
      await change.manager.query(
        `insert into passkeys (id, user_id, credential_id, public_key, counter, transports, domain, name, created_at)
         values ($1, $2, 'x', 'x', 0, '{}', 'localhost', 'A key', now())`,
        [newId(), userId],
      )
      await change.manager.query('update users set mfa_turned_on_at = now() where id = $1', [
        userId,
      ])
      await change.manager.query(
        `insert into email_changes (id, user_id, old_email, new_email, app, ip_address, user_agent, request_id, requested_at,
           expires_at, stoppable_until)
         values ($1, $2, 'old@test.example', 'new@test.example', 'WEB', '', '', '', now(), now(), now())`,
        [newId(), userId],
      )
      await change.manager.query(
        `insert into staff_invitations (id, email, name, roles, sent_at, expires_at)
         values ($1, 'staff@test.example', 'Staff', '{OPERATOR}', now(), now())`,
        [newId()],
      )
      await change.manager.query(
        `insert into partner_invitations (id, name, zone, country, user_id, phone, invited_by, sent_at, expires_at)
         values ($1, 'To be', 'UTC', 'ES', $2, '+34912345678', $2, now(), now() + interval '1 day')`,
        [newId(), userId],
      )
      await change.manager.query(
        'insert into ecosystems_closed_to_partners (ecosystem_id) values ($1)',
        [ecosystem.id],
      )
      await change.manager.query(
        `insert into staff_mfa_resets (id, user_id, reason, asked_by, asked_at, expires_at)
         select $1, $2, 'A reason', id, now(), now() from users where id <> $2 limit 1`,
        [newId(), userId],
      )
      const signOnId = newId()
      await change.manager.query(
        `insert into sign_on_connections (id, ecosystem_id, name, issuer, client_id, sealed_client_secret, mfa_values, created_at)
         values ($1, $2, 'Acme', 'https://acme.example', 'client', '', '{}', now())`,
        [signOnId, ecosystem.id],
      )
      await change.manager.query(
        `insert into sign_on_domains (id, connection_id, for_staff, domain, proof, added_at)
         values ($1, $2, false, 'acme.example', 'proof', now())`,
        [newId(), signOnId],
      )
      await change.manager.query(
        `insert into sign_on_links (id, connection_id, user_id, issuer, subject, linked_at)
         values ($1, $2, $3, 'https://acme.example', 'subject', now())`,
        [newId(), signOnId, userId],
      )
      await change.manager.query(
        `insert into erasures (id, user_id, state, reason, asked_by, asked_at, deadline)
         select $1, $2, 'ASKED', 'A reason', id, now(), now() from users where id <> $2 limit 1`,
        [newId(), userId],
      )
      await change.manager.query(
        `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
         values ($1, $2, 'A-1', 'Payer', '2026-01-01', 'PAID', 1)`,
        [newId(), ecosystem.id],
      )
      await change.manager.query(
        `insert into billing_adjustments (id, month_id, corrected_id, ecosystem_id, amount_micros, reason, made_by, made_at)
         select $1, month_id, id, ecosystem_id, 1000000, 'A reason', $2, now() from billed_accounts where ecosystem_id = $3`,
        [newId(), userId, account.id],
      )
      await change.manager.query(
        'insert into imported_ecosystems (reference, ecosystem_id) values ($1, $2)',
        ['A-1', ecosystem.id],
      )
      const [successionId, sha256] = [newId(), 'a'.repeat(64)]
      await change.manager.query(
        `insert into successions (id, ecosystem_id, administrator_id, successor_id, state, created_at, state_since, deadline)
         values ($1, $2, $3, $4, 'INVITED', now(), now(), now() + interval '1 day')`,
        [successionId, ecosystem.id, userId, successor.id],
      )
      await change.manager.query(
        `insert into evidence_files (id, owner_id, succession_id, name, media_type, bytes, sha256, uploaded_at)
         values ($1, $2, $3, 'proof.pdf', 'application/pdf', 1, $4, now())`,
        [newId(), successor.id, successionId, sha256],
      )
      change.record(testAction(), entry())
    })
    const work = await newWorkPlace(product, ecosystem)
    await newAttendant(work, { [work.defaultQueueId]: 'USER' })
    await waitingAttendance(work)
    await work.store.ask('store', attendanceOperations.changeAttendant, {
      membershipId: ecosystem.membershipId,
      nickname: 'Annie',
    })
    await started(await newSupport(product, successor))
    const audited = await product.rows<{ table: string; column: string }>(
      `select c.relname as table, (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = 1) as column
       from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'audited' order by 1`,
    )
    for (const { table, column } of audited) {
      const before = await product.rows(`select count(*) as rows from ${table}`)
      expect([table, Number((before[0] as { rows: number }).rows)]).not.toEqual([table, 0])
      await expect(
        product.platform.database.pool.query(`update ${table} set ${column} = ${column}`),
      ).rejects.toThrow(`UNAUDITED_CHANGE: UPDATE of ${table}`)
      await expect(
        product.platform.database.pool.query(`truncate ${table} cascade`),
      ).rejects.toThrow('RECORD_IS_APPEND_ONLY: TRUNCATE')
    }
    await expect(product.rows('delete from rcm_claims')).rejects.toThrow('UNAUDITED_CHANGE: DELETE')
    await expect(
      product.rows(
        "insert into ecosystems (id, name, plan, created_at) values (gen_random_uuid(), 'X', 'PLUS', now())",
      ),
    ).rejects.toThrow('UNAUDITED_CHANGE: INSERT of ecosystems')
  })

  it('AT1: a use case that forgets to record changes nothing', async () => {
    await expect(
      product.platform.inChange(actor, (change) => rename(change, ecosystem.id, 'Unrecorded')),
    ).rejects.toThrow('UNAUDITED_CHANGE')
    expect(await nameOf(ecosystem.id)).toBe(ecosystem.name)
  })

  it('A1: a mutation whose audit insert fails changes nothing, and says only that it failed', async () => {
    const { administrator, id, name } = await newEcosystem(product)
    const browser = await signedIn(product, administrator, 'STORE')
    await product.rows(`create function fail() returns trigger language plpgsql as $$
      begin raise exception 'the disk of the record is full'; end $$;
      create trigger fail before insert on audit_events for each row execute function fail()`)
    const before = await counts()
    const renamed = await browser.send(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Unrecorded" }) { name } }',
      { id },
    )
    await product.rows('drop trigger fail on audit_events; drop function fail()')
    expect(renamed.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_ERROR'])
    expect(JSON.stringify(renamed)).not.toContain('disk')
    expect(await nameOf(id)).toBe(name)
    expect(await counts()).toEqual(before)
  })

  it('AT1: mail, timer, live event and record roll back with their change', async () => {
    const told: string[] = []
    const [rolledBack, committedAfter] = [testTopic('rolled back'), testTopic('committed after')]
    const stop = product.platform.live.subscribe([rolledBack, committedAfter], () =>
      told.push('told'),
    )
    const before = await counts()
    const all = (change: Change, topic: Topic) => {
      change.record(testAction(), entry())
      change.mail(mailTo(receiver, identityMails.passwordChanged, mailed))
      change.schedule({ kind: accessDeadlines.sessionEnd, targetId: newId(), at: change.now })
      change.announce(topic)
    }
    await expect(
      product.platform.inChange(actor, async (change) => {
        await rename(change, ecosystem.id, 'Half done')
        all(change, rolledBack)
        throw new Error('and then it failed')
      }),
    ).rejects.toThrow('and then it failed')
    expect(await counts()).toEqual(before)
    expect(await nameOf(ecosystem.id)).toBe(ecosystem.name)
    // PostgreSQL notifies in the order of the commits, so no earlier notification is still under way.
    await product.platform.inChange(actor, async (change) => all(change, committedAfter))
    await expect.poll(() => told.length).toBe(1)
    stop()
  })

  it('a mail that can not be sealed, or a timer of no known kind, takes its change along', async () => {
    const { unknown } = defineDeadlines(['unknown'])
    const before = await counts()
    const circle: Record<string, unknown> = {}
    circle.itself = circle
    await expect(
      product.platform.inChange(actor, async (change) => {
        await rename(change, ecosystem.id, 'Unsealed')
        change.record(testAction(), entry())
        change.mail({
          ...mailTo(receiver, identityMails.passwordChanged, mailed),
          parameters: circle,
        })
      }),
    ).rejects.toThrow()
    await expect(
      product.platform.inChange(actor, async (change) => {
        await rename(change, ecosystem.id, 'Untimed')
        change.record(testAction(), entry())
        change.schedule({ kind: unknown, targetId: newId(), at: change.now })
      }),
    ).rejects.toThrow()
    expect(await nameOf(ecosystem.id)).toBe(ecosystem.name)
    expect(await counts()).toEqual(before)
  })

  it('two changes that lock each other out are both done, each once', async () => {
    const [one, other] = [await newEcosystem(product), await newEcosystem(product)]
    let arrivals = 0
    let open: () => void = () => undefined
    const both = new Promise<void>((resolve) => {
      open = resolve
    })
    const cross = (first: string, second: string, name: string) =>
      product.platform.inChange(actor, async (change) => {
        await rename(change, first, name)
        arrivals += 1
        if (arrivals >= 2) open()
        await both
        await rename(change, second, name)
        change.record(testAction('test.crossed'), entry({ targetId: first }))
        change.mail(
          mailTo(
            { ...receiver, email: `${name}@test.example` },
            identityMails.passwordChanged,
            mailed,
          ),
        )
      })
    await Promise.all([cross(one.id, other.id, 'ahead'), cross(other.id, one.id, 'back')])
    // The database rolled back at least one of the two changes, which was then repeated.
    expect(arrivals).toBeGreaterThan(2)
    expect(await nameOf(one.id)).toBe(await nameOf(other.id))
    expect(
      await product.rows("select 1 from audit_events where action = 'test.crossed'"),
    ).toHaveLength(2)
    expect(
      await product.rows("select 1 from outbox_mails where recipient like any('{ahead@%,back@%}')"),
    ).toHaveLength(2)
  })

  it('AT3: twenty changes of one ecosystem at once stand in its chain one after the other', async () => {
    const { id } = await newEcosystem(product)
    const people = await Promise.all(Array.from({ length: 20 }, () => newPerson(product)))
    await Promise.all(
      people.map(({ id: targetId }) =>
        product.platform.inChange(actor, async (change) =>
          change.record(testAction(), entry({ ecosystemId: id, targetId })),
        ),
      ),
    )
    const lines = await product.rows<{ sequence: number }>(
      `select sequence from audit_events e join audit_chains c on c.id = e.chain_id where c.scope_id = $1 order by 1`,
      [id],
    )
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1))
    expect(lines).toHaveLength(23)
  })
})

import { describe, expect, it } from 'vitest'
import { newEcosystem, newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startSecondProcess } from '../../test/harness/second-process.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { house } from '../house.ts'
import { systemActor } from './actor.ts'
import { beginHousekeeping } from './housekeeping.ts'
import { newId } from './ids.ts'

const DAY = 86_400

describe('housekeeping', () => {
  const product = useProduct()

  const rounds = async (): Promise<{ state: string; seconds: number }[]> =>
    product.rows(
      `select state, extract(epoch from start_after - now())::int as seconds
       from pgboss.job where name = 'housekeeping' and state <> 'completed'`,
    )
  const inTheRecord = async (): Promise<unknown[]> =>
    (
      await product.rows<{ payload: string }>(
        "select payload from audit_events where action = 'housekeeping.done' order by sequence",
      )
    ).map(({ payload }) => JSON.parse(payload).after.removed)
  const expectOneTomorrow = async (): Promise<void> => {
    const waiting = await rounds()
    expect(waiting).toEqual([{ state: 'created', seconds: expect.any(Number) }])
    expect(Math.abs((waiting[0]?.seconds ?? 0) - DAY)).toBeLessThan(60)
  }

  it('one round waits, however many processes start, and however often', async () => {
    await expectOneTomorrow()
    const second = await startSecondProcess(product)
    await Promise.all(
      [product.app, second.app, product.app].map(({ platform }) => beginHousekeeping(platform)),
    )
    await second.close()
    await expectOneTomorrow()
  })

  it('a round with nothing to do leaves no line, and asks for the next', async () => {
    await product.pass(DAY)
    expect(await inTheRecord()).toEqual([])
    await expectOneTomorrow()
  })

  it('a round removes what is of no more use, to the second, and nothing else', async () => {
    const { id: userId } = await newPerson(product)
    const { id: ecosystemId } = await newEcosystem(product)
    const rows = {
      idempotency_keys: (key: string, at: string) =>
        product.rows(
          `insert into idempotency_keys (user_id, key, operation, input_hash, result_id, created_at)
           values ($1, $2, 'test', '', $1, ${at})`,
          [userId, key],
        ),
      idempotency_claims: (key: string, at: string) =>
        product.rows(
          `insert into idempotency_claims (user_id, key, claimed_by, claimed_until)
           values ($1, $2, $3, ${at})`,
          [userId, key, newId()],
        ),
      rate_limits: (key: string, at: string) =>
        product.rows(
          `insert into rate_limits (key, points, expire) values ($1, 1, extract(epoch from ${at}) * 1000)`,
          [key],
        ),
      failed_attempts: (factor: string, at: string) =>
        product.rows(`insert into failed_attempts (user_id, factor, at) values ($1, $2, ${at})`, [
          userId,
          factor,
        ]),
      sign_in_challenges: (app: string, at: string) =>
        product.rows(
          `insert into sign_in_challenges (id, user_id, app, token_hash, expires_at)
           values ($1, $2, $3, $4, ${at})`,
          [newId(), userId, app, Buffer.from(app)],
        ),
      known_devices: (hash: string, at: string) =>
        product.rows(
          `insert into known_devices (token_hash, user_id, expires_at) values ($1, $2, ${at})`,
          [Buffer.from(hash), userId],
        ),
      earlier_device_secrets: async (tokenHash: string, at: string) => {
        const id = newId()
        await product.platform.inChange(systemActor('test'), async (change) => {
          await change.manager.query(
            `insert into devices (id, user_id, app, token_hash, user_agent, ip_address, signed_in_at, idle_seconds, ends_at)
             values ($1, $2, 'WEB', $3, '', '', app_now(), 60, app_now())`,
            [id, userId, Buffer.from(tokenHash)],
          )
          change.record(testAction('test', 'device'), { targetId: id })
        })
        return product.rows(
          `insert into earlier_device_secrets (device_id, token_hash, salt, user_agent, ip_address, good_until)
           values ($1, $2, '', '', '', ${at})`,
          [id, Buffer.from(tokenHash)],
        )
      },
      password_reset_requests: (app: string, at: string) =>
        product.rows(
          `insert into password_reset_requests (id, email, app, ip_address, user_agent, request_id, requested_at)
           values ($1, 'a@example.com', $2, '', '', '', ${at})`,
          [newId(), app],
        ),
      fresh_link_requests: (app: string, at: string) =>
        product.rows(
          `insert into fresh_link_requests (id, email, page, app, ip_address, user_agent, request_id, requested_at)
           values ($1, 'a@example.com', 'ASSISTANCE', $2, '', '', '', ${at})`,
          [newId(), app],
        ),
      mail_fan_outs: (template: string, at: string) =>
        product.rows(
          `insert into mail_fan_outs (id, ecosystem_id, template, except_user_ids, as_of, finished_at)
           values ($1, $2, $3, '{}', app_now(), ${at})`,
          [newId(), ecosystemId, template],
        ),
      outbox_mails: (template: string, at: string) =>
        product.rows(
          `insert into outbox_mails (id, message_id, recipient, template, language, created_at, failed_at)
           values ($1::uuid, $1::text, 'a@example.com', $2, 'EN', app_now(), ${at})`,
          [newId(), template],
        ),
      mail_counts: (_name: string, at: string) =>
        product.rows(`insert into mail_counts (hour) values (${at})`),
      refused_addresses: (email: string, at: string) =>
        product.rows(
          `insert into refused_addresses (id, email, refusals, first_refused_at, last_refused_at, reply_text)
           values ($1, $2, 1, app_now(), ${at}, '')`,
          [newId(), email],
        ),
    }
    const { settings } = product
    const kept = {
      idempotency_keys: settings.IDEMPOTENCY_KEY_SECONDS,
      idempotency_claims: 0,
      rate_limits: 0,
      failed_attempts: settings.FACTOR_WINDOW_SECONDS,
      sign_in_challenges: 0,
      known_devices: 0,
      earlier_device_secrets: 0,
      password_reset_requests: settings.PASSWORD_RESET_SECONDS,
      fresh_link_requests: settings.PASSWORD_RESET_SECONDS,
      mail_fan_outs: settings.SENT_MAIL_SECONDS,
      outbox_mails: settings.SENT_MAIL_SECONDS,
      mail_counts: settings.SENT_MAIL_SECONDS,
      refused_addresses: settings.SENT_MAIL_SECONDS,
    }
    const names = Object.keys(rows) as (keyof typeof rows)[]
    for (const name of names) {
      const inADay = (aside: number) =>
        `app_now() + interval '1 second' * ${DAY - kept[name] + aside}`
      await rows[name]('PASSWORD', inADay(-1))
      await rows[name]('MFA', inADay(600))
    }
    await product.rows(
      "insert into rate_limits (key, points, expire) values ('without an end', 1, null)",
    )
    await product.rows(
      `insert into outbox_mails (id, message_id, recipient, template, language, created_at)
       values ($1::uuid, $1::text, 'a@example.com', 'WAITING', 'EN', app_now() - interval '1 year')`,
      [newId()],
    )
    await product.rows(
      `insert into refused_addresses (id, email, refusals, first_refused_at, last_refused_at, reply_text, marked_at)
       values ($1, 'marked@example.com', 2, app_now() - interval '1 year', app_now() - interval '1 year', '', app_now())`,
      [newId()],
    )
    await product.rows(
      `insert into mfa_setups (user_id, sealed_secret, expires_at) values ($1, '', app_now() + interval '1 hour')`,
      [userId],
    )

    await product.pass(DAY)

    const left = async (table: string, column: string): Promise<string[]> =>
      (
        await product.rows<{ value: string }>(`select ${column} as value from ${table} order by 1`)
      ).map(({ value }) => value)
    expect(await left('idempotency_keys', 'key')).toEqual(['MFA'])
    expect(await left('idempotency_claims', 'key')).toEqual(['MFA'])
    expect(await left('rate_limits', 'key')).toEqual(['MFA', 'without an end'])
    expect(await left('failed_attempts', 'factor')).toEqual(['MFA'])
    expect(await left('sign_in_challenges', 'app')).toEqual(['MFA'])
    expect(await left('known_devices', "convert_from(token_hash, 'UTF8')")).toEqual(['MFA'])
    expect(await left('password_reset_requests', 'app')).toEqual(['MFA'])
    expect(await left('fresh_link_requests', 'app')).toEqual(['MFA'])
    expect(await left('mail_fan_outs', 'template')).toEqual(['MFA'])
    expect(await left('outbox_mails', 'template')).toEqual(['MFA', 'WAITING'])
    expect(await left('mail_counts', "'MFA'")).toEqual(['MFA'])
    expect(await left('refused_addresses', 'email')).toEqual(['marked@example.com', 'MFA'])
    expect(await left('mfa_setups', 'user_id')).toEqual([])
    const [removed] = (await inTheRecord()) as [string[]]
    expect([...removed].sort()).toEqual([...names, 'mfa_setups'].map((name) => `${name}: 1`).sort())
    await expectOneTomorrow()
  })

  it('more than one transaction should hold is removed in portions, one after the other', async () => {
    await product.rows(
      `insert into rate_limits (key, points, expire)
       select 'flood ' || number, 1, 0 from generate_series(1, 10001) number`,
    )
    const before = (await inTheRecord()).length
    await product.pass(DAY)
    expect((await inTheRecord()).slice(before)).toEqual([
      expect.arrayContaining(['rate_limits: 10000']),
      ['rate_limits: 2'],
    ])
    await expectOneTomorrow()
  })

  it('AT1: nothing that housekeeping removes is a record', async () => {
    const audited = await product.rows<{ name: string }>(
      "select tgrelid::regclass::text as name from pg_trigger where tgname in ('audited', 'append_only')",
    )
    const record = audited.map(({ name }) => name)
    expect(record).toContain('devices')
    expect(house.leftovers.filter(({ table }) => record.includes(table))).toEqual([])
  })
})

import type pg from 'pg'
import { direct } from './direct.ts'
import type { Busy, Sizes } from './sizes.ts'

/** How many messages each attendance has. */
const MESSAGES_EACH = 6
/** How many queues the ecosystem has, and how many people work in them. */
const QUEUES = 40
const ATTENDANTS = 200

/**
 * Queues, channels and attendances of the ecosystem with many members: nine of ten are concluded, and far more wait than anybody
 * reads. Each account of the partner has a channel.
 */
export async function fillWithAttendances(sql: pg.Client, sizes: Sizes, busy: Busy): Promise<void> {
  const { ecosystemId, chats } = busy
  const tables = ['queues', 'queue_members', 'attendants', 'channels', 'contacts', 'attendances']
  await direct(sql, [...tables, 'messages', 'work_areas', 'memberships'], async () => {
    await sql.query(
      `update memberships set role = 'ATTENDANT' where id in (
         select id from memberships where ecosystem_id = $1 and role = 'USER' and user_id <> $2 limit ${ATTENDANTS})`,
      [ecosystemId, busy.memberId],
    )
    await sql.query(
      `insert into queues (id, ecosystem_id, name, access, created_at)
       select gen_random_uuid(), $1, 'Queue ' || n, (array['TEAM', 'ALL', 'ATTENDANT'])[1 + n % 3], now()
       from generate_series(2, ${QUEUES}) n`,
      [ecosystemId],
    )
    await sql.query(
      `create temp table places as select id, row_number() over (order by id) as place from queues where ecosystem_id = '${ecosystemId}';
       create temp table workers as select id, row_number() over (order by id) as place from memberships
         where ecosystem_id = '${ecosystemId}' and role = 'ATTENDANT'`,
    )
    await sql.query(
      `insert into queue_members (queue_id, membership_id, ecosystem_id, role)
       select p.id, w.id, $1, case when w.place % 10 = 0 then 'SUPERVISOR' else 'USER' end from places p, workers w
       where (p.place + w.place) % 4 = 0 or (w.id = $2 and p.place % 2 = 0)`,
      [ecosystemId, chats.attendantMembershipId],
    )
    await sql.query(
      `insert into attendants (membership_id, ecosystem_id, nickname) select id, $1, 'Worker ' || place from workers`,
      [ecosystemId],
    )
    for (const { id, kind, address, tokenHash, contact } of chats.channels) {
      await sql.query(
        `insert into channels (id, ecosystem_id, kind, name, address, state, state_since, created_at, token_hash)
         values ($1, $2, $3, $3, $4, 'CONNECTED', now(), now(), $5)`,
        [id, ecosystemId, kind, address, tokenHash],
      )
      await sql.query(
        `insert into contacts (id, ecosystem_id, kind, address, name, created_at)
         select gen_random_uuid(), $1, $2, case when n = 1 then $3 else $2 || n end, 'Contact ' || n, now()
         from generate_series(1, $4::int) n`,
        [ecosystemId, kind, contact, Math.ceil(sizes.attendances / chats.channels.length)],
      )
    }
    await sql.query(
      `create temp table writers as select c.id, h.id as channel_id, row_number() over (order by c.name, c.kind) as place
         from contacts c join channels h on h.ecosystem_id = c.ecosystem_id and h.kind = c.kind where c.ecosystem_id = '${ecosystemId}';
       create unique index on writers (place); analyze writers`,
    )
    await sql.query(
      `insert into attendances (id, ecosystem_id, number, channel_id, contact_id, queue_id, assignee_id, state, opened_at,
         waiting_since, last_activity_at, last_sequence, last_inbound_sequence, outcome, completed_at)
       select gen_random_uuid(), $1, w.place, w.channel_id, w.id, p.id, case when stands <> 'PENDING' then a.id end, stands, at,
         case when stands = 'PENDING' then at end, at, ${MESSAGES_EACH}, ${MESSAGES_EACH},
         case when stands = 'COMPLETED' then 'RESOLVED' end, case when stands = 'COMPLETED' then at end
       from writers w
         cross join lateral (select case when w.place % 20 = 0 then 'PENDING' when w.place % 20 = 1 then 'IN_PROGRESS' else 'COMPLETED' end as stands,
           now() - w.place * interval '20 seconds' as at) t
       join places p on p.place = 1 + w.place % ${QUEUES} join workers a on a.place = 1 + w.place % (select count(*) from workers)`,
      [ecosystemId],
    )
    await sql.query(
      `insert into messages (id, ecosystem_id, attendance_id, channel_id, sequence, direction, external_id, author_id, body, sent_at)
       select gen_random_uuid(), $1, a.id, a.channel_id, n, case when n % 2 = 1 then 'IN' else 'OUT' end,
         case when n % 2 = 1 then a.contact_id || ':' || n end, case when n % 2 = 0 then coalesce(a.assignee_id, $2) end,
         'Is anybody there who can help me with my appointment?', a.opened_at
       from attendances a, generate_series(1, ${MESSAGES_EACH}) n where a.ecosystem_id = $1`,
      [ecosystemId, chats.attendantMembershipId],
    )
    await sql.query('update work_areas set last_number = $2 where ecosystem_id = $1', [
      ecosystemId,
      sizes.attendances,
    ])
    await sql.query(
      `insert into channels (id, ecosystem_id, kind, name, address, state, state_since, created_at)
       select gen_random_uuid(), ecosystem_id, 'WEB_CHAT', 'Site', translate(encode(sha256(ecosystem_id::text::bytea), 'base64'), '+/=', '-_'),
         case when random() < 0.1 then 'DISCONNECTED' else 'CONNECTED' end, now(), now() from partner_accounts`,
    )
  })
  await sql.query(
    `insert into partner_channels (channel_id, partner_id, ecosystem_id, kind, state, account_name, found_by)
     select c.id, a.partner_id, c.ecosystem_id, c.kind, c.state, left(searchable(e.name), 100),
       concat_ws(E'\\n', left(searchable(e.name), 100), left(searchable(c.name), 100), searchable(c.address))
     from channels c join partner_accounts a on a.ecosystem_id = c.ecosystem_id join ecosystems e on e.id = c.ecosystem_id`,
  )
}

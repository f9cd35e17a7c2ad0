import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { App } from '../../api/src/app.ts'
import type { User } from '../../api/src/identity/entities.ts'
import { benchAction } from './bench-action.ts'
import { newId, signInDevice, systemActor } from './built.ts'
import { fill } from './fill.ts'
import type { Asker, Ids } from './measured-reads.ts'
import { newEcosystem, signedInUser } from './product.ts'
import type { ReadOperation } from './read-operations.ts'
import type { Sizes } from './sizes.ts'
import { tabUnderControl } from './tab-under-control.ts'

/** Everybody who ever worked for the platform. */
const STAFF = 2_000

/** Fills the installation, and signs everybody in once that is done: nobody may be idle so long. */
export async function filled(
  app: App,
  sql: pg.Client,
  sizes: Sizes,
): Promise<{ people: Record<Asker, string>; ids: Ids }> {
  const of = (name: string, staffRole?: 'ANALYST' | 'REVIEWER' | 'OPERATOR') =>
    signedInUser(app, {
      email: `${name}@bench.example`,
      app: staffRole ? 'BACKOFFICE' : 'STORE',
      ...(staffRole ? { staffRole } : {}),
    })
  const [administrator, member] = [await of('administrator'), await of('member')]
  const superAdmin = await of('super-admin')
  const [analyst, reviewer] = [await of('analyst', 'ANALYST'), await of('reviewer', 'REVIEWER')]
  const operator = await of('operator', 'OPERATOR')
  await sql.query('alter table users disable trigger audited')
  await sql.query(
    `insert into users (id, email, name, language, status, staff_roles, created_at)
     select gen_random_uuid(), 'staff-' || n || '@bench.example', (array['Mara', 'Olga', 'Bruno'])[1 + n % 3] || ' ' || n, 'EN',
       case when n % 4 = 0 then 'ACTIVE' else 'BLOCKED' end, '{ANALYST}', now() from generate_series(1, ${STAFF}) n`,
  )
  await sql.query('alter table users enable trigger audited')
  const ecosystemId = await newEcosystem(app, administrator.user)
  await sql.query('alter table memberships disable trigger audited')
  await sql.query(
    "insert into memberships (id, ecosystem_id, user_id, role, joined_at) values ($1, $2, $3, 'USER', now())",
    [newId(), ecosystemId, member.user.id],
  )
  const attendant = await of('attendant')
  const attendantMembershipId = newId()
  await sql.query(
    "insert into memberships (id, ecosystem_id, user_id, role, joined_at) values ($1, $2, $3, 'ATTENDANT', now())",
    [attendantMembershipId, ecosystemId, attendant.user.id],
  )
  await sql.query('alter table memberships enable trigger audited')
  const { secrets } = app.platform
  const [webChat, apiChannel] = [newShown(), newShown()]
  const apiChannelId = newId()
  await fill(sql, sizes, {
    ecosystemId,
    administratorId: administrator.user.id,
    memberId: member.user.id,
    analystId: analyst.user.id,
    analystDeviceId: analyst.deviceId,
    principalId: superAdmin.user.id,
    chats: {
      attendantMembershipId,
      channels: [
        {
          id: newId(),
          kind: 'WEB_CHAT',
          address: webChat.address,
          tokenHash: null,
          contact: secrets.hash('web chat contact', webChat.token).toString('base64url'),
        },
        {
          id: apiChannelId,
          kind: 'API',
          address: apiChannel.address,
          tokenHash: secrets.hash('channel token', apiChannel.token, apiChannelId),
          contact: CONTACT,
        },
      ],
    },
  })
  const first = async (from: string): Promise<string> =>
    (await sql.query<{ id: string }>(`select id from ${from} limit 1`)).rows[0]?.id ?? ''
  const atBackoffice = await signIn(app, superAdmin.user, 'BACKOFFICE')
  const tab = await tabUnderControl(app, sql, {
    controller: superAdmin.user,
    cookie: atBackoffice,
    ecosystemId,
    membershipId: attendantMembershipId,
  })
  return {
    people: {
      nobody: '',
      administrator: await signIn(app, administrator.user, 'STORE'),
      webAdministrator: await signIn(app, administrator.user, 'WEB'),
      member: await signIn(app, member.user, 'WEB'),
      attendant: await signIn(app, attendant.user, 'WEB'),
      analyst: await signIn(app, analyst.user, 'BACKOFFICE'),
      reviewer: await signIn(app, reviewer.user, 'BACKOFFICE'),
      operator: await signIn(app, operator.user, 'BACKOFFICE'),
      superAdmin: atBackoffice,
      controller: tab.cookie,
    },
    ids: {
      ecosystemId,
      member: member.user.id,
      assistance: await first('assistance_requests'),
      support: await first('administration_requests'),
      staffMember: await first("users where email = 'staff-1000@bench.example'"),
      admUser: await first("adm_users where profile = 'SUPPORT'"),
      partner: await first('partners'),
      customAction: await first('custom_actions where account_count > 0'),
      customNotice: await first('(select notice_id as id from custom_notice_people) n'),
      accessContext: tab.accessContext,
      account: await first(
        `(select ecosystem_id as id from findable_accounts where situation = 'LATE' order by name
          offset (select count(*) / 20 from findable_accounts)) a`,
      ),
      plan: await first("partner_plans where name = 'Plan 7'"),
      importId: await first('(select id from imports order by id) i'),
      erasureId: await first('(select id from erasures order by id) e'),
      billedAccount: await first(
        '(select id from billed_accounts order by sorted_name offset (select count(*) / 2 from billed_accounts)) b',
      ),
      month: await first("(select to_char(month, 'YYYY-MM') as id from billing_months) m"),
      claim: await first("successions where state = 'UNDER_REVIEW'"),
      chats: {
        attendance: await first(
          `(select a.id from attendances a join queue_members q on q.queue_id = a.queue_id join queues u on u.id = a.queue_id
            where q.membership_id = '${attendantMembershipId}' and u.access = 'TEAM') a`,
        ),
        queue: await first(
          `(select queue_id as id from queue_members where membership_id = '${attendantMembershipId}') q`,
        ),
        webChat,
        apiChannel: { ...apiChannel, contact: CONTACT },
      },
    },
  }
}

/** What the contact of another system is called. */
const CONTACT = 'contact-1'

/** The key of a channel, and a token. */
const newShown = () => ({
  address: randomBytes(32).toString('base64url'),
  token: randomBytes(32).toString('base64url'),
})

/** Signs a user in. Returns the cookie. */
const signIn = ({ platform }: App, user: User, app: 'STORE' | 'WEB' | 'BACKOFFICE') =>
  platform.inChange(systemActor('bench'), async (change) => {
    const signing = { id: user.id, backofficeUser: app === 'BACKOFFICE' }
    const { token } = await signInDevice(platform, change, signing, {
      app,
      ipAddress: '127.0.0.1',
      userAgent: 'bench',
      requestId: 'bench-0000',
    })
    change.record(benchAction, { targetId: user.id })
    return `${app.toLowerCase()}_device=${token}`
  })

/** Asks once. Only a link that is none may be refused. */
export async function asked(
  app: App,
  surface: string,
  cookie: string,
  { name, document }: ReadOperation,
  variables: object,
): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${app.ports.api}/${surface}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'bench',
      ...(cookie ? { cookie } : {}),
    },
    body: JSON.stringify({ query: document, variables }),
  })
  const { errors } = (await response.json()) as {
    errors?: readonly { extensions: { code: string } }[]
  }
  const isRefused = errors?.some(({ extensions }) => extensions.code !== 'LINK_INVALID')
  if (isRefused) throw new Error(`${name}: ${JSON.stringify(errors)}`)
}

import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { App } from '../api/src/app.ts'
import type { User } from '../api/src/identity/entities.ts'
import { benchAction } from './harness/bench-action.ts'
import { newId, signInDevice, systemActor } from './harness/built.ts'
import { fill } from './harness/fill.ts'
import {
  benchSettings,
  connect,
  newEcosystem,
  signedInUser,
  startApi,
  startDatabase,
} from './harness/product.ts'
import { type ReadOperation, readOperations } from './harness/read-operations.ts'
import type { Sizes } from './harness/sizes.ts'
import { capture, type Statement } from './harness/statements.ts'
import { tabUnderControl } from './harness/tab-under-control.ts'
import { quantile, shown, table } from './harness/table.ts'

/** A tenth of everything is BENCH_SCALE=0.1. */
const SCALE = Number(process.env.BENCH_SCALE ?? 1)
const sizes: Sizes = {
  users: 1_000_000 * SCALE,
  members: 100_000 * SCALE,
  events: Number(process.env.BENCH_EVENTS ?? 3_000_000 * SCALE),
  devices: 2_000_000 * SCALE,
  requests: 300_000 * SCALE,
  successions: 100_000 * SCALE,
  claims: 300_000 * SCALE,
  team: 10_000 * SCALE,
  accounts: 100_000 * SCALE,
  attendances: 300_000 * SCALE,
}
/** How often each operation is asked. */
const ASKED = Number(process.env.BENCH_ASKED ?? 60)
/** The longest page of the apps. */
const FIRST = 40

/** What a read may take: rows that are read beyond those that are returned, statements, and milliseconds at p95. */
const MOST = { rowsBeyond: 1500, statements: 8, milliseconds: 20 }

type Asker =
  | 'nobody'
  | 'administrator'
  | 'webAdministrator'
  | 'member'
  | 'attendant'
  | 'analyst'
  | 'reviewer'
  | 'operator'
  | 'superAdmin'
  | 'controller'

/** A query with its arguments, and who asks it. */
interface Read {
  readonly field: string
  readonly who: Asker
  readonly what?: string
  readonly variables?: Readonly<Record<string, unknown>>
}

const surfaces = {
  nobody: 'web',
  administrator: 'store',
  webAdministrator: 'web',
  member: 'web',
  attendant: 'web',
  analyst: 'backoffice',
  reviewer: 'backoffice',
  operator: 'backoffice',
  superAdmin: 'backoffice',
  controller: 'web',
} as const satisfies Record<Asker, string>

interface Ids {
  readonly ecosystemId: string
  readonly assistance: string
  readonly support: string
  readonly claim: string
  readonly member: string
  readonly admUser: string
  readonly partner: string
  readonly staffMember: string
  readonly customAction: string
  readonly customNotice: string
  /** Of the tab of the controller. */
  readonly accessContext: string
  readonly account: string
  readonly plan: string
  readonly importId: string
  readonly erasureId: string
  readonly billedAccount: string
  /** In which it was billed. */
  readonly month: string
  readonly chats: ChatIds
}

/** What the reads of attendances are about. */
interface ChatIds {
  readonly attendance: string
  readonly queue: string
  readonly webChat: { readonly address: string; readonly token: string }
  readonly apiChannel: {
    readonly address: string
    readonly token: string
    readonly contact: string
  }
}

function readsOf({
  ecosystemId,
  assistance,
  support,
  claim,
  member,
  admUser,
  partner,
  staffMember,
  customAction,
  customNotice,
  accessContext,
  account,
  plan,
  importId,
  erasureId,
  billedAccount,
  month,
  chats,
}: Ids): Read[] {
  const page = { first: FIRST }
  const ofEcosystem = (field: string, what?: string, variables: object = {}): Read => ({
    field,
    who: 'administrator',
    ...(what ? { what } : {}),
    variables: { ecosystemId, ...page, ...variables },
  })
  return [
    { field: 'publicSettings', who: 'nobody' },
    { field: 'signedOutForInactivity', who: 'nobody' },
    { field: 'activationPage', who: 'nobody', variables: { token: 'x' } },
    { field: 'memberInvitationPage', who: 'nobody', variables: { token: 'x' } },
    { field: 'emailChangePage', who: 'nobody', variables: { token: 'x' } },
    { field: 'staffInvitationPage', who: 'nobody', variables: { token: 'x' } },
    { field: 'mfaResetPage', who: 'nobody', variables: { token: 'x' } },
    { field: 'erasurePage', who: 'nobody', variables: { token: 'x' } },
    { field: 'ownEmailChange', who: 'member' },
    { field: 'passkeys', who: 'member' },
    { field: 'viewer', who: 'administrator' },
    { field: 'viewer', who: 'analyst' },
    { field: 'devices', who: 'analyst', variables: page },
    { field: 'ecosystem', who: 'administrator', variables: { id: ecosystemId } },
    ofEcosystem('memberCounts'),
    ofEcosystem('members'),
    ofEcosystem('members', 'found by three letters', { search: 'mar' }),
    ofEcosystem('members', 'found by one letter', { search: 'a' }),
    ofEcosystem('members', 'nobody found', { search: 'zzzzq' }),
    ofEcosystem('memberInvitations'),
    ofEcosystem('ecosystemRecord'),
    ofEcosystem('ecosystemRecord', 'of a rare actor', { filter: { actorId: member } }),
    ofEcosystem('ecosystemRecord', 'of an action', { filter: { actions: ['membership.blocked'] } }),
    ofEcosystem('ecosystemRecord', 'under control', { filter: { underControl: true } }),
    { field: 'ownRecord', who: 'administrator', variables: page },
    { field: 'recordedActions', who: 'administrator' },
    ofEcosystem('rcmDashboard'),
    ofEcosystem('rcmClaims'),
    ofEcosystem('succession'),
    ofEcosystem('successorCandidates', 'three letters', { search: 'mar' }),
    { field: 'mySuccessions', who: 'member' },
    { field: 'pastAssistance', who: 'member', variables: page },
    { field: 'pastAssistanceAnalysts', who: 'member' },
    { field: 'clientAssistance', who: 'member', variables: { token: null } },
    { field: 'findClient', who: 'analyst', variables: { email: 'member@bench.example' } },
    { field: 'assistanceRequest', who: 'analyst', variables: { id: assistance } },
    { field: 'assistanceRequests', who: 'analyst', variables: page },
    { field: 'ecosystemAdminRequest', who: 'analyst', variables: { id: support } },
    { field: 'ecosystemAdminRequests', who: 'analyst' },
    { field: 'allEcosystemAdminRequests', who: 'analyst', variables: page },
    {
      field: 'successionClaims',
      who: 'reviewer',
      what: 'open',
      variables: { ...page, open: true },
    },
    {
      field: 'successionClaims',
      who: 'reviewer',
      what: 'decided',
      variables: { ...page, open: false },
    },
    { field: 'successionClaim', who: 'reviewer', variables: { successionId: claim } },
    { field: 'admUser', who: 'superAdmin', variables: { id: admUser } },
    { field: 'admUsers', who: 'superAdmin', variables: page },
    {
      field: 'admUsers',
      who: 'superAdmin',
      what: 'found by three letters',
      variables: { ...page, search: 'mar' },
    },
    { field: 'partnerRecord', who: 'superAdmin', variables: page },
    { field: 'partnerPlans', who: 'superAdmin', variables: page },
    {
      field: 'partnerPlans',
      who: 'superAdmin',
      what: 'found by three letters',
      variables: { ...page, search: 'n 1' },
    },
    { field: 'partnerPlan', who: 'superAdmin', variables: { id: plan } },
    ...accountReads(account, plan),
    ...staffReads(staffMember),
    ...operatorReads(account, { importId, partner, erasureId }),
    ...personReads(member),
    ...billingReads(billedAccount, month),
    ...channelReads(account),
    ...attendanceReads(ecosystemId, chats),
    { field: 'ecosystemPartner', who: 'administrator', variables: { ecosystemId } },
    { field: 'customActions', who: 'superAdmin', variables: page },
    { field: 'customAction', who: 'superAdmin', variables: { id: customAction } },
    { field: 'ownCustomActions', who: 'member', variables: { ecosystemId } },
    { field: 'customNotices', who: 'superAdmin', variables: page },
    { field: 'customNotice', who: 'superAdmin', variables: { id: customNotice } },
    { field: 'partnerPortal', who: 'superAdmin' },
    { field: 'ownPartnerPortals', who: 'member' },
    ...sessionReads(ecosystemId, accessContext),
  ]
}

/** Sessions of the partner's team in the ecosystem with many members, and whom they can view there. */
function sessionReads(ecosystemId: string, accessContext: string): Read[] {
  const page = { first: FIRST }
  const members = (what: string, search: string | null): Read[] => [
    {
      field: 'membersToView',
      who: 'superAdmin',
      what,
      variables: { ecosystemId, search, ...page },
    },
    {
      field: 'membersToViewInTab',
      who: 'controller',
      what,
      variables: { accessContext, search, ...page },
    },
  ]
  return [
    { field: 'partnerSessions', who: 'administrator', variables: { ecosystemId, ...page } },
    { field: 'ownPastPartnerSessions', who: 'superAdmin', variables: page },
    ...members('all', null),
    ...members('three letters', 'mar'),
    ...members('one letter', 'a'),
    ...members('nobody', 'zzzzq'),
  ]
}

/** The list of accounts as it is searched and filtered; its pages are longer than those of other lists. */
function accountReads(account: string, plan: string): Read[] {
  const listed = (what: string, variables: object = {}): Read => ({
    field: 'partnerAccounts',
    who: 'superAdmin',
    what,
    variables: { first: 50, ...variables },
  })
  return [
    listed('all'),
    listed('from the middle', { after: Buffer.from(account).toString('base64url') }),
    listed('found by three letters', { search: 'mar' }),
    listed('found by one letter', { search: 'a' }),
    listed('found by a tax number', { search: '00.000.000/0777-00' }),
    listed('none found', { search: 'zzzzq' }),
    listed('suspended', { filter: { situation: 'SUSPENDED' } }),
    listed('late, of a plan', { filter: { situation: 'LATE', plan: 'PLUS' } }),
    listed('of one plan', { filter: { planId: plan } }),
    listed('inactive, of one plan', { filter: { planId: plan, inactive: true } }),
    listed('of one plan, three letters', { search: 'lop', filter: { planId: plan } }),
    listed('inactive', { filter: { inactive: true } }),
    listed('of a plan, three letters', { search: 'lop', filter: { plan: 'PREMIUM' } }),
    { field: 'partnerAccount', who: 'superAdmin', variables: { id: account } },
  ]
}

/** The lists of all ecosystems and partners as operators search and filter them, an import with many faults, and erasures. */
function operatorReads(
  ecosystemId: string,
  { importId, partner: partnerId, erasureId }: Pick<Ids, 'importId' | 'partner' | 'erasureId'>,
): Read[] {
  const listed = (what: string, variables: object = {}): Read => ({
    field: 'platformEcosystems',
    who: 'operator',
    what,
    variables: { first: 50, ...variables },
  })
  return [
    listed('all'),
    listed('from the middle', { after: Buffer.from(ecosystemId).toString('base64url') }),
    listed('found by three letters', { search: 'mar' }),
    listed('found by one letter', { search: 'a' }),
    listed('none found', { search: 'zzzzq' }),
    listed('closed', { filter: { situation: 'CLOSED' } }),
    listed('open, of a plan', { filter: { situation: 'OPEN', plan: 'PREMIUM' } }),
    { field: 'platformEcosystem', who: 'operator', variables: { id: ecosystemId } },
    {
      field: 'platformEcosystemRecord',
      who: 'operator',
      variables: { ecosystemId, first: FIRST },
    },
    { field: 'platformPartners', who: 'operator', variables: { first: FIRST } },
    {
      field: 'platformPartners',
      who: 'operator',
      what: 'found, in use',
      variables: { first: FIRST, search: 'par', filter: { situation: 'ACTIVE' } },
    },
    { field: 'platformPartner', who: 'operator', variables: { id: partnerId } },
    {
      field: 'platformPartnerRecord',
      who: 'operator',
      variables: { partnerId, first: FIRST },
    },
    { field: 'imports', who: 'operator', variables: { first: FIRST } },
    { field: 'import', who: 'operator', variables: { id: importId } },
    { field: 'importFaults', who: 'operator', variables: { importId, first: FIRST } },
    { field: 'importRecord', who: 'operator', variables: { importId, first: FIRST } },
    { field: 'erasures', who: 'operator', variables: { first: FIRST } },
    {
      field: 'erasures',
      who: 'operator',
      what: 'that were refused',
      variables: { first: FIRST, filter: { state: 'REFUSED' } },
    },
    { field: 'erasure', who: 'operator', variables: { id: erasureId } },
    { field: 'platformMails', who: 'operator', variables: { first: FIRST } },
    {
      field: 'platformMails',
      who: 'operator',
      what: 'refused, of a kind',
      variables: { first: FIRST, filter: { state: 'REFUSED', kind: 'passwordReset' } },
    },
    { field: 'platformMailNumbers', who: 'operator' },
    { field: 'platformMailKinds', who: 'operator', variables: { language: 'EN' } },
    { field: 'refusedAddresses', who: 'operator', variables: { first: FIRST } },
  ]
}

/** What operators see of one person. */
function personReads(id: string): Read[] {
  const variables = { personId: id, first: FIRST }
  return [
    {
      field: 'platformPersonId',
      who: 'operator',
      variables: { email: 'staff-1000@bench.example' },
    },
    { field: 'platformPerson', who: 'operator', variables: { id } },
    { field: 'personMemberships', who: 'operator', variables },
    { field: 'personDevices', who: 'operator', variables },
    { field: 'personRecord', who: 'operator', variables },
  ]
}

/** The list of all staff as operators search and filter it. */
function staffReads(id: string): Read[] {
  const listed = (what: string, variables: object = {}): Read => ({
    field: 'staffMembers',
    who: 'operator',
    what,
    variables: { first: 50, ...variables },
  })
  return [
    listed('all'),
    listed('from the middle', { after: Buffer.from(id).toString('base64url') }),
    listed('found by three letters', { search: 'mar' }),
    listed('none found', { search: 'zzzzq' }),
    listed('operators', { filter: { role: 'OPERATOR' } }),
    listed('blocked analysts', { filter: { role: 'ANALYST', situation: 'BLOCKED' } }),
    { field: 'staffMember', who: 'operator', variables: { id } },
    { field: 'staffMemberRecord', who: 'operator', variables: { staffId: id, first: FIRST } },
  ]
}

/** A month of billing of all accounts, by each of its tables and some of their sortings. */
function billingReads(billedAccount: string, month: string): Read[] {
  const listed = (field: string, sort: string, more: object = {}): Read => ({
    field,
    who: 'superAdmin',
    what: `by ${sort}${'after' in more ? ', from the middle' : ''}`,
    variables: { first: 50, month, sort, descending: true, ...more },
  })
  const after = Buffer.from(billedAccount).toString('base64url')
  return [
    { field: 'billingMonths', who: 'superAdmin', variables: { first: FIRST } },
    { field: 'billingMonth', who: 'superAdmin', variables: { month } },
    { field: 'billedAccount', who: 'superAdmin', variables: { id: billedAccount } },
    ...['NAME', 'DAYS', 'EXCESS', 'TOTAL'].map((sort) => listed('billedAccounts', sort)),
    ...['NAME', 'TOTAL'].map((sort) => listed('billedAccounts', sort, { after })),
    ...['NAME', 'RATE', 'AMOUNT'].map((sort) => listed('billedInstances', sort)),
    ...['NAME', 'ACTIVE_USERS', 'COST'].map((sort) => listed('infrastructureCosts', sort)),
  ]
}

/** The channels of all accounts as they are searched and filtered. */
function channelReads(account: string): Read[] {
  const listed = (what: string, variables: object = {}): Read => ({
    field: 'partnerChannels',
    who: 'superAdmin',
    what,
    variables: { first: 50, ...variables },
  })
  return [
    listed('all'),
    listed('found by three letters', { search: 'mar' }),
    listed('none found', { search: 'zzzzq' }),
    listed('off', { filter: { state: 'DISCONNECTED' } }),
    listed('API', { filter: { kind: 'API' } }),
    listed('of an account', { filter: { accountId: account } }),
  ]
}

/** The lists of somebody who works in some of many queues, one conversation, and the pages of contacts. */
function attendanceReads(ecosystemId: string, chats: ChatIds): Read[] {
  const page = { first: FIRST }
  const lists = ['NEW', 'MINE', 'OTHERS', 'DONE'].flatMap((list) =>
    (['attendant', 'administrator'] as const).map(
      (who): Read => ({
        field: 'attendances',
        who: who === 'administrator' ? 'webAdministrator' : who,
        what: list,
        variables: { ecosystemId, list, queueId: null, ...page },
      }),
    ),
  )
  return [
    ...lists,
    {
      field: 'attendances',
      who: 'attendant',
      what: 'DONE of a queue',
      variables: { ecosystemId, list: 'DONE', queueId: chats.queue, ...page },
    },
    { field: 'attendanceCounts', who: 'attendant', variables: { ecosystemId } },
    { field: 'attendanceCounts', who: 'webAdministrator', variables: { ecosystemId } },
    { field: 'attendance', who: 'attendant', variables: { id: chats.attendance } },
    {
      field: 'attendanceMessages',
      who: 'attendant',
      variables: { attendanceId: chats.attendance, ...page },
    },
    { field: 'queues', who: 'attendant', variables: { ecosystemId } },
    { field: 'queueMembers', who: 'attendant', variables: { queueId: chats.queue, ...page } },
    { field: 'channels', who: 'administrator', variables: { ecosystemId } },
    { field: 'webChat', who: 'nobody', variables: { address: chats.webChat.address } },
    { field: 'webChatMessages', who: 'nobody', variables: { input: chats.webChat, ...page } },
    { field: 'channelMessages', who: 'nobody', variables: { input: chats.apiChannel, ...page } },
  ]
}

/** Stands for the ids of a filled installation where only the names of the reads are wanted. */
const NO_IDS: Ids = {
  ecosystemId: '',
  assistance: '',
  support: '',
  claim: '',
  member: '',
  admUser: '',
  partner: '',
  staffMember: '',
  customAction: '',
  customNotice: '',
  accessContext: '',
  account: '',
  plan: '',
  importId: '',
  erasureId: '',
  billedAccount: '',
  month: '',
  chats: {
    attendance: '',
    queue: '',
    webChat: { address: '', token: '' },
    apiChannel: { address: '', token: '', contact: '' },
  },
}

/** The queries of the schema that `scale` does not ask. A test wants none. */
export async function unmeasuredReads(): Promise<string[]> {
  const measured = new Set(readsOf(NO_IDS).map(({ field }) => field))
  return [...(await readOperations()).keys()].filter((name) => !measured.has(name))
}

/**
 * P5: every read operation on a filled installation: its statements, the rows that they read by those that they
 * return, and its time through the API. Marks what misses the aim.
 */
export async function scale(): Promise<string> {
  const forgotten = await unmeasuredReads()
  if (forgotten.length > 0) throw new Error(`not measured: ${forgotten.join(', ')}`)
  const database = await startDatabase()
  const app = await startApi(benchSettings(database.url))
  const sql = await connect(database.url)
  const { people, ids } = await filled(app, sql, sizes)
  const operations = await readOperations()
  const reads = readsOf(ids)

  const rows: string[][] = []
  for (const { field, who, what, variables = {} } of reads) {
    const operation = operations.get(field)
    if (!operation) throw new Error(`the schema has no query ${field}`)
    const ask = () => asked(app, surfaces[who], people[who], operation, variables)
    await ask()
    const statements = (await capture(ask)).filter(isOwn)
    const times: number[] = []
    for (let time = 0; time < ASKED; time += 1) {
      const begun = performance.now()
      await ask()
      times.push(performance.now() - begun)
    }
    const { read, returned } = await rowsOf(sql, statements)
    const milliseconds = quantile(times, 0.95)
    const misses = [
      read - returned > MOST.rowsBeyond ? 'rows' : '',
      statements.length > MOST.statements ? 'statements' : '',
      milliseconds > MOST.milliseconds ? 'time' : '',
    ].filter(Boolean)
    rows.push([
      `${field}${what ? `, ${what}` : ''}`,
      who,
      shown(statements.length),
      `${shown(read)} / ${shown(returned)}`,
      shown(milliseconds, 1),
      misses.length > 0 ? `missed: ${misses.join(', ')}` : '',
    ])
  }
  await sql.end()
  await app.close()
  await database.close()
  const size = Object.entries(sizes).map(([name, count]) => `${shown(count)} ${name}`)
  return [
    `P5: reads of an installation of ${size.join(', ')}`,
    table(
      ['read', 'by', 'statements (aim <= 8)', 'rows read / returned', 'p95, ms (aim <= 20)', ''],
      rows,
    ),
  ].join('\n\n')
}

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

/** Not what a transaction begins and ends with, nor what the process asks for itself. */
const isOwn = ({ text }: Statement): boolean =>
  !/^(begin|start transaction|commit|rollback)/i.test(text) && !text.includes('from announcements')

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly PlanNode[]
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** How many rows of tables the reading statements read, and return. */
async function rowsOf(
  sql: pg.Client,
  statements: readonly Statement[],
): Promise<{ read: number; returned: number }> {
  let read = 0
  let returned = 0
  for (const { text, values } of statements) {
    if (!/^\s*(select|with)\b/i.test(text)) continue
    const { rows } = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, timing off, format json) ${text}`,
      [...values],
    )
    const plan = rows[0]?.['QUERY PLAN'][0].Plan
    if (!plan) throw new Error(`no plan of ${text}`)
    returned += plan['Actual Rows']
    for (const node of nodesOf(plan))
      if (node['Relation Name'])
        read +=
          node['Actual Loops'] *
          (node['Actual Rows'] +
            (node['Rows Removed by Filter'] ?? 0) +
            (node['Rows Removed by Index Recheck'] ?? 0))
  }
  return { read, returned }
}

import { readOperations } from './read-operations.ts'

/** The longest page of the apps. */
const FIRST = 40

/** Who asks: somebody of each kind whom the apps know. */
export type Asker =
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
export interface Read {
  readonly field: string
  readonly who: Asker
  readonly what?: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** What the reads are about, in a filled installation. */
export interface Ids {
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

/** Every read that is measured: each query of the schema at least once. */
export function readsOf({
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
    {
      field: 'singleSignOnOffer',
      who: 'nobody',
      variables: { email: 'somebody@test.example' },
    },
    { field: 'pendingSingleSignOnLink', who: 'nobody' },
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
    { field: 'singleSignOnLinks', who: 'webAdministrator', variables: page },
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
    { field: 'singleSignOnConnections', who: 'operator', variables: { first: FIRST } },
    { field: 'singleSignOn', who: 'operator' },
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

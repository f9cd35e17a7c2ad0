import type { AdmProfile } from 'shared-schema/partner-enums'
import type { User } from '../../src/identity/entities.ts'
import { addAdmUser, createPartner } from '../../src/partners/partner.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import { newKey } from './assistance.ts'
import type { Browser } from './browser.ts'
import { newPersonWithMfa, newPersonWithPassword } from './identity.ts'
import { signedIn } from './people.ts'
import type { Product } from './product.ts'

/** A person with a place in a team. */
export interface TeamMember {
  /** The id of the place. */
  readonly id: string
  readonly user: User
  /** The secret of their authenticator app. */
  readonly secret: string
}

/** A partner with its Principal. */
export interface TestTeam {
  readonly partnerId: string
  readonly name: string
  readonly principal: TeamMember
}

const seeding = systemActor('test')
let made = 0

/** Creates a partner whose Principal has MFA on. */
export async function newTeam(product: Product): Promise<TestTeam> {
  const { user, secret } = await newPersonWithMfa(product)
  made += 1
  const name = `Partner ${made}`
  const partner = await product.platform.inChange(seeding, (change) =>
    createPartner(change, {
      name,
      zone: 'Europe/Madrid',
      country: 'ES',
      principal: user,
      phone: '+34912345678',
    }),
  )
  return { partnerId: partner.id, name, principal: { id: partner.principalId, user, secret } }
}

/** Gives a new person a place in a team; with MFA on, unless said otherwise. */
export async function newAdmUser(
  product: Product,
  { partnerId }: TestTeam,
  profile: AdmProfile,
  mfa: 'ON' | 'OFF' = 'ON',
): Promise<TeamMember> {
  const { user, secret } =
    mfa === 'ON'
      ? await newPersonWithMfa(product)
      : { user: await newPersonWithPassword(product), secret: '' }
  const id = newId()
  await product.platform.inChange(seeding, (change) =>
    addAdmUser(change, { id, partnerId, person: user, phone: '+34912345679', profile }),
  )
  return { id, user, secret }
}

/** A browser in which an ADM user is signed in to the backoffice. */
export const atBackoffice = (product: Product, { user }: TeamMember): Promise<Browser> =>
  signedIn(product, user, 'BACKOFFICE')

const ADM_USER =
  'id user { id name email } phone profile state principal mfaOn signedInDevices allowedActions'
const act = (name: string, more = '') =>
  `mutation ($id: ID!) { ${name}(input: { admUserId: $id }) ${more} }`

/** The operations on a team, as the backoffice sends them. */
export const team = {
  list: `query ($first: Int! = 20, $after: String, $search: String) { admUsers(first: $first, after: $after, search: $search) {
    edges { node { ${ADM_USER} lastSignInAt } } pageInfo { hasNextPage endCursor } totalCount } }`,
  one: `query ($id: ID!) { admUser(id: $id) { ${ADM_USER} } }`,
  changed: 'subscription { teamChanged }',
  own: '{ viewer { permissions team { admUserId partner { id name country } profile phone principal } } }',
  record: `query ($target: ID) { partnerRecord(first: 50, filter: { targetId: $target }) {
    edges { node { action actor { name } fields { name before { value } after { value } } } } } }`,
  invite: `mutation ($input: InviteAdmUserInput!) { inviteAdmUser(input: $input) { ${ADM_USER} } }`,
  resend: act('resendTeamInvitation', '{ id }'),
  change: `mutation ($id: ID!, $phone: String!, $profile: AdmProfile!) {
    changeAdmUser(input: { admUserId: $id, phone: $phone, profile: $profile }) { ${ADM_USER} } }`,
  block: act('blockAdmUser', '{ id state }'),
  unblock: act('unblockAdmUser', '{ id state }'),
  delete: act('deleteAdmUser'),
  signOut: act('signOutAdmUser', '{ id signedInDevices }'),
  proposeEmail: `mutation ($id: ID!, $newEmail: String!) {
    proposeAdmUserEmail(input: { admUserId: $id, newEmail: $newEmail }) { id user { email } } }`,
  handOn: `mutation ($id: ID!, $code: String!) {
    handPrincipalOn(input: { admUserId: $id, code: $code }) { id principal } }`,
  ownPhone: `mutation ($phone: String!) { changeOwnTeamPhone(input: { phone: $phone }) { phone } }`,
} as const

/** What the form of an invitation sends, for a new person with another address each time. */
export function invitee(given: Readonly<Record<string, unknown>> = {}) {
  made += 1
  return {
    name: 'Ivo Martins',
    email: `ivo${made}@team.example`,
    phone: '912 34 56 78',
    profile: 'SUPPORT',
    idempotencyKey: newKey(),
    ...given,
  }
}

import { randomUUID } from 'node:crypto'
import { createUser } from '../../src/identity/users.ts'
import { partnerInvitationActions } from '../../src/partners/actions.ts'
import { PartnerInvitation } from '../../src/partners/entities.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import type { TestOperator } from './platform-ecosystems.ts'
import type { Product } from './product.ts'

const PARTNER = `id situation name country zone principalName principalEmail since invitedUntil invitedBy suspendedAt
  suspensionReason accountCount allowedActions`
const act = (name: string, fields = `{ ${PARTNER} }`) =>
  `mutation ($partnerId: ID!) { ${name}(input: { partnerId: $partnerId }) ${fields} }`

/** The operations of operators on partners, as the backoffice sends them. */
export const partnerOperations = {
  list: `query ($search: String, $filter: PlatformPartnerFilterInput, $first: Int! = 20, $after: String) {
    platformPartners(search: $search, filter: $filter, first: $first, after: $after) {
      totalCount totalIsMore pageInfo { hasNextPage endCursor } edges { node { ${PARTNER} } } } }`,
  one: `query ($id: ID!) { platformPartner(id: $id) { ${PARTNER} } }`,
  record: `query ($id: ID!, $first: Int! = 20, $after: String) {
    platformPartnerRecord(partnerId: $id, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
      edges { node { action fields { name before { value } after { value } } } } } }`,
  changed: 'subscription { platformPartnersChanged }',
  create: `mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { ${PARTNER} } }`,
  resend: act('resendPartnerInvitation'),
  withdraw: act('withdrawPartnerInvitation', ''),
  suspend: `mutation ($partnerId: ID!, $reason: String!) {
    suspendPartner(input: { partnerId: $partnerId, reason: $reason }) { ${PARTNER} } }`,
  resume: act('resumePartner'),
  move: `mutation ($input: MoveEcosystemInput!) {
    moveEcosystem(input: $input) { id partner { id name } planOfPartner } }`,
  suspended: `{ viewer { permissions team { admUserId } suspendedTeam { partnerName since reason } } }`,
} as const

let made = 0

/** What a form of a new partner says, with a Principal who has no account yet unless said otherwise. */
export const newPartnerForm = (given: object = {}) => {
  made += 1
  return {
    name: `Ponte Digital ${made}`,
    country: 'BR',
    zone: 'America/Bahia',
    principalName: ' Davi  Reis ',
    principalEmail: `davi-${randomUUID()}@ponte.example`,
    principalPhone: '71 3333-4444',
    idempotencyKey: randomUUID(),
    ...given,
  }
}

/** Makes a partner as an operator does. */
export const createdPartner = async ({ browser }: TestOperator, given: object = {}) =>
  (await browser.ask('backoffice', partnerOperations.create, { input: newPartnerForm(given) }))
    .createPartner

/** Moves an ecosystem as an operator does who sees who looks after it. */
export const moved = async (
  { browser }: TestOperator,
  ecosystemId: string,
  [fromPartnerId, toPartnerId]: readonly [string | null, string | null],
) =>
  (
    await browser.ask('backoffice', partnerOperations.move, {
      input: { ecosystemId, fromPartnerId, toPartnerId },
    })
  ).moveEcosystem

/** A partner to be, whose future Principal has not come yet. */
export async function newPartnerToBe({ platform }: Product): Promise<string> {
  const id = newId()
  await platform.inChange(systemActor('test'), async (change) => {
    const email = `to-be-${id}@ponte.example`
    const { id: userId } = await createUser(change, { email, name: 'Davi Reis' })
    const { now } = change
    await change.manager.insert(PartnerInvitation, {
      id,
      name: `To be ${id}`,
      zone: 'America/Bahia',
      country: 'BR',
      userId,
      phone: '+557133334444',
      invitedBy: userId,
      sentAt: now,
      expiresAt: new Date(now.getTime() + 3_600_000),
      endedAt: null,
      outcome: null,
    })
    change.record(partnerInvitationActions.sent, { targetId: id, subjectId: userId })
  })
  return id
}

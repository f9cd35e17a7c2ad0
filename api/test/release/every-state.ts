import * as assistance from '../harness/assistance.ts'
import * as support from '../harness/ecosystem-admin.ts'
import { PASSWORD } from '../harness/identity.ts'
import { newEcosystem, signedIn } from '../harness/people.ts'
import type { Product } from '../harness/product.ts'
import * as succession from '../harness/succession.ts'

/**
 * Fills a product with a process in each of its states. What takes the most time comes first, so that what
 * waits for somebody still waits at the end; the running session is started last of all.
 */
export async function playEveryState(product: Product): Promise<void> {
  await endedSuccessions(product)
  await invitations(product)
  await endedSupport(product)
  await expiredAssistance(product)
  await openSuccessions(product)
  await openSupport(product)
  await openAssistance(product)
  await product.settle()
}

/** How many processes of each kind are in each state, from the database. */
export async function statesIn(product: Product): Promise<Record<string, number>> {
  const rows = await product.rows<{ state: string; count: number }>(`
    select 'assistance ' || state as state, count(*) from assistance_requests group by state
    union all select 'succession ' || state, count(*) from successions group by state
    union all select 'administration ' || state, count(*) from administration_requests group by state
    union all select 'invitation ' || coalesce(outcome, 'PENDING'), count(*) from member_invitations group by outcome
    union all select 'session ' || case when ended_at is null then 'open' else 'ended' end, count(*)
      from access_sessions group by ended_at is null
    order by 1`)
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}

async function endedSuccessions(product: Product): Promise<void> {
  const { operations } = succession
  const late = await succession.newHeirs(product)
  await succession.moveTo(product, await succession.invited(late), 'deadline', 1)
  await product.settle()
  const inactive = await succession.newHeirs(product)
  await succession.moveTo(product, (await succession.accepted(inactive)).id, 'deadline', 1)
  await product.settle()
  const handed = await succession.validated(await succession.newHeirs(product), 'KEEP_AS_USER')
  await succession.asSuccessor(handed.heirs, operations.confirm, { id: handed.id })
  const declined = await succession.newHeirs(product)
  const id = await succession.invited(declined)
  await declined.web.ask('web', operations.reject, { id })
  const revoked = await succession.newHeirs(product)
  await succession.asAdministrator(revoked, operations.revoke, {
    id: await succession.invited(revoked),
  })
  const unfit = await succession.newHeirs(product)
  await succession.active(unfit)
  await succession.blockedByPlatform(product, unfit.successor)
  await product.settle()
}

const INVITE = `mutation ($ecosystemId: ID!, $email: String!) { inviteMember(input: { ecosystemId: $ecosystemId,
  email: $email, name: "Guest", role: USER, idempotencyKey: $email }) { id } }`
const JOIN = 'mutation ($input: JoinByInvitationInput!) { joinByInvitation(input: $input) }'
const DECLINE =
  'mutation ($token: String!) { declineMemberInvitationByLink(input: { token: $token }) }'
const REVOKE =
  'mutation ($id: ID!) { revokeMemberInvitation(input: { invitationId: $id }) { state } }'

async function invitations(product: Product): Promise<void> {
  const ecosystem = await newEcosystem(product)
  const store = () => signedIn(product, ecosystem.administrator, 'STORE')
  const invite = async (name: string) => {
    const email = `${name}@test.example`
    const variables = { ecosystemId: ecosystem.id, email }
    const { inviteMember } = await (await store()).ask('store', INVITE, variables)
    await product.settle()
    return { id: inviteMember.id, token: product.mailbox.linkTokenTo(email) }
  }
  await invite('expired')
  await product.pass(product.settings.INVITATION_SECONDS + 1)
  const { token } = await invite('accepted')
  await product.browser().ask('web', JOIN, {
    input: { token, name: 'New member', newPassword: PASSWORD },
  })
  await product.browser().ask('web', DECLINE, { token: (await invite('declined')).token })
  await (await store()).ask('store', REVOKE, { id: (await invite('revoked')).id })
  await invite('pending')
}

async function endedSupport(product: Product): Promise<void> {
  const { operations } = support
  const begin = async () => {
    const ecosystem = await newEcosystem(product)
    return {
      at: await support.newSupport(product, ecosystem.administrator),
      ecosystemId: ecosystem.id,
    }
  }
  const completed = await begin()
  const id = await support.opened(completed.at, completed.ecosystemId)
  await support.acted(completed.at, operations.complete, { id })
  const cancelled = await begin()
  await support.acted(cancelled.at, operations.cancel, {
    id: await support.userProven(cancelled.at),
    reason: 'Our conversation was interrupted',
  })
  await support.started((await begin()).at)
  await product.pass(product.settings.ASSISTANCE_ANSWER_SECONDS + 1)
}

async function expiredAssistance(product: Product): Promise<void> {
  await assistance.waiting(await assistance.newScene(product))
  await product.pass(product.settings.ASSISTANCE_ANSWER_SECONDS + 1)
}

async function openSuccessions(product: Product): Promise<void> {
  const { operations } = succession
  await succession.validated(await succession.newHeirs(product), 'PERMANENTLY_REMOVE')
  await succession.active(await succession.newHeirs(product))
  const validating = await succession.newHeirs(product)
  await succession.asAdministrator(validating, operations.startHandover, {
    id: await succession.active(validating),
    fate: 'KEEP_AS_USER',
  })
  const claiming = await succession.newHeirs(product)
  const id = await succession.active(claiming)
  await succession.asSuccessor(claiming, operations.claim, {
    id,
    evidenceIds: [await succession.uploaded(claiming, id)],
  })
  await succession.accepted(await succession.newHeirs(product))
  await succession.invited(await succession.newHeirs(product))
}

async function openSupport(product: Product): Promise<void> {
  const begin = async () => {
    const ecosystem = await newEcosystem(product)
    return {
      at: await support.newSupport(product, ecosystem.administrator),
      ecosystemId: ecosystem.id,
    }
  }
  await support.started((await begin()).at)
  await support.userProven((await begin()).at)
  const chosen = await begin()
  await support.chosen(chosen.at, chosen.ecosystemId)
  const opened = await begin()
  await support.opened(opened.at, opened.ecosystemId)
}

async function openAssistance(product: Product): Promise<void> {
  const { operations } = assistance
  await assistance.started(await assistance.newScene(product))
  const sent = await assistance.newScene(product)
  await sent.backoffice.ask('backoffice', operations.sendAnalystCode, {
    id: await assistance.started(sent),
  })
  await assistance.proven(await assistance.newScene(product))
  await assistance.waiting(await assistance.newScene(product))
  const working = await assistance.newScene(product)
  await assistance.entered(working, await assistance.inSession(working), 'STORE')
}

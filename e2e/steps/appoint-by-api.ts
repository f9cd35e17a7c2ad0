import { randomUUID } from 'node:crypto'
import { linkIn } from '../product/mailbox.ts'
import { byApi } from './by-api.ts'
import { mfaCode } from './mfa-code.ts'
import type { SuccessionScene } from './succession-scene.ts'

type Appointing = Omit<SuccessionScene, 'web'>

/** The administrator invites the successor through the API, for a journey that begins later (SU3, SU4). */
export async function invited(scene: Appointing): Promise<{ id: string; state: string }> {
  const { product, administrator, successor, ecosystem, store } = scene
  const { successorCandidates } = await byApi<{ successorCandidates: { membershipId: string }[] }>(
    store,
    product,
    'store',
    'query ($id: ID!, $search: String!) { successorCandidates(ecosystemId: $id, search: $search) { membershipId } }',
    { id: ecosystem.id, search: successor.name },
  )
  const { inviteSuccessor } = await byApi<{ inviteSuccessor: { id: string; state: string } }>(
    store,
    product,
    'store',
    'mutation ($input: InviteSuccessorInput!) { inviteSuccessor(input: $input) { id state } }',
    {
      input: {
        ecosystemId: ecosystem.id,
        membershipId: successorCandidates[0]?.membershipId,
        code: await mfaCode(product, administrator),
        idempotencyKey: randomUUID(),
      },
    },
  )
  return inviteSuccessor
}

/** The invited successor accepts and activates through the API (SU6, SU7). Returns the succession's id. */
export async function appointed(scene: SuccessionScene): Promise<string> {
  const { product, successor, web } = scene
  const { id } = await invited(scene)
  await byApi(
    web,
    product,
    'web',
    'mutation ($input: SuccessionMfaInput!) { acceptInvitation(input: $input) { id } }',
    { input: { successionId: id, code: await mfaCode(product, successor) } },
  )
  const mail = await product.mailbox.nextAbout(successor.email, /activate/i)
  await byApi(
    web,
    product,
    'web',
    'mutation ($input: ActivateSuccessionInput!) { activateSuccession(input: $input) { id } }',
    { input: { token: linkIn(mail).split('#')[1] } },
  )
  await product.pass(60)
  return id
}

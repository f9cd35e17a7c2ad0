import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { LocalFile } from '../product/files.ts'
import { linkIn } from '../product/mailbox.ts'
import type { Ecosystem, Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { byApi } from './by-api.ts'
import { mfaCode } from './ecosystem-admin.ts'
import { signIn } from './sign-in.ts'

/** A claim under review, its two parties, and the reviewer who is to decide. */
export interface ClaimScene {
  readonly product: Product
  readonly reviewer: Person
  readonly administrator: Person
  readonly successor: Person
  readonly ecosystem: Ecosystem
  readonly successionId: string
  readonly backoffice: Page
  readonly store: Page
  readonly web: Page
}

/** A successor who has been appointed claims the ecosystem with these files (SU3–SU7, SU14). */
export async function newClaimScene(
  product: Product,
  newWindow: () => Promise<Page>,
  files: readonly LocalFile[],
): Promise<ClaimScene> {
  const { society } = product
  const reviewer = await society.person({ name: 'Ruth Vega', staffRole: 'REVIEWER' })
  const administrator = await society.person({ name: 'Helen Brooks' })
  const successor = await society.person({ name: 'Oliver Grant' })
  const ecosystem = await society.ecosystem({
    // The product is the worker's: another journey's claims are in the same list.
    name: `Northside Clinic ${randomUUID().slice(0, 4)}`,
    plan: 'PREMIUM',
    administrator,
  })
  await society.member(ecosystem.id, successor)
  const web = await newWindow()
  await signIn(web, product, 'web', successor)
  const store = await newWindow()
  await signIn(store, product, 'store', administrator)
  const people = { product, administrator, successor, ecosystem, store, web }
  const successionId = await appointed(people)
  await claimed(people, successionId, files)
  const backoffice = await newWindow()
  await signIn(backoffice, product, 'backoffice', reviewer)
  return { ...people, reviewer, successionId, backoffice }
}

type Parties = Omit<ClaimScene, 'reviewer' | 'successionId' | 'backoffice'>

async function appointed(parties: Parties): Promise<string> {
  const { product, administrator, successor, ecosystem, store, web } = parties
  const { successorCandidates } = await byApi<{ successorCandidates: { membershipId: string }[] }>(
    store,
    product,
    'store',
    'query ($id: ID!) { successorCandidates(ecosystemId: $id, search: "oliver") { membershipId } }',
    { id: ecosystem.id },
  )
  const { inviteSuccessor } = await byApi<{ inviteSuccessor: { id: string } }>(
    store,
    product,
    'store',
    'mutation ($input: InviteSuccessorInput!) { inviteSuccessor(input: $input) { id } }',
    {
      input: {
        ecosystemId: ecosystem.id,
        membershipId: successorCandidates[0]?.membershipId,
        code: await mfaCode(product, administrator),
        idempotencyKey: randomUUID(),
      },
    },
  )
  const { id } = inviteSuccessor
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

async function claimed(
  { product, successor, web }: Parties,
  successionId: string,
  files: readonly LocalFile[],
): Promise<void> {
  const evidenceIds: string[] = []
  for (const file of files) {
    const answer = await web.request.post(`${product.apps.web}/evidence`, {
      headers: { 'x-app': 'web' },
      multipart: { successionId, file },
    })
    const { evidence } = (await answer.json()) as { evidence: { id: string } }
    evidenceIds.push(evidence.id)
  }
  await byApi(
    web,
    product,
    'web',
    'mutation ($input: ClaimEcosystemInput!) { claimEcosystem(input: $input) { id } }',
    {
      input: {
        successionId,
        reason: 'LEFT_THE_COMPANY',
        explanation: 'Helen left the clinic in September and nobody has reached her since.',
        evidenceIds,
        certified: true,
        code: await mfaCode(product, successor),
      },
    },
  )
}

import type { Page } from '@playwright/test'
import type { LocalFile } from '../product/files.ts'
import type { Person } from '../product/person.ts'
import type { Product } from '../product/product.ts'
import { appointed } from './appoint-by-api.ts'
import { byApi } from './by-api.ts'
import { mfaCode } from './mfa-code.ts'
import { openSignedIn } from './sign-in.ts'
import { newSuccessionScene, type SuccessionScene } from './succession-scene.ts'

/** A claim under review, its two parties, and the reviewer who decides. */
export interface ClaimScene extends SuccessionScene {
  readonly reviewer: Person
  readonly successionId: string
  readonly backoffice: Page
}

/** Appoints a successor, who claims the ecosystem with these files (SU3–SU7, SU14). */
export async function newClaimScene(
  product: Product,
  newWindow: () => Promise<Page>,
  files: readonly LocalFile[],
): Promise<ClaimScene> {
  const reviewer = await product.society.person({ name: 'Ruth Vega', staffRole: 'REVIEWER' })
  const parties = await newSuccessionScene(product, newWindow)
  const successionId = await appointed(parties)
  await claimed(parties, successionId, files)
  const backoffice = await newWindow()
  await openSignedIn(backoffice, product, 'backoffice', reviewer)
  return { ...parties, reviewer, successionId, backoffice }
}

async function claimed(
  { product, successor, web }: SuccessionScene,
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

import { afterAll, beforeAll, expect, test } from 'vitest'
import { download, samples, upload } from '../../../test/harness/evidence.ts'
import { newPersonWithMfa } from '../../../test/harness/identity.ts'
import { signedIn } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { type S3Server, startS3Server } from '../../../test/harness/s3-server.ts'
import { active, asSuccessor, newHeirs, operations } from '../../../test/harness/succession.ts'

let s3: S3Server
beforeAll(async () => {
  s3 = await startS3Server()
})
afterAll(() => s3.close())
const product = useProduct(() => ({
  FILES_S3_URL: s3.settings.url,
  FILES_S3_REGION: s3.settings.region,
  FILES_S3_KEY_ID: s3.settings.keyId,
  FILES_S3_SECRET_KEY: s3.settings.secretKey,
  LOG_LEVEL: 'silent',
}))

test('F6: a store that refuses is said to be unavailable, for writing and reading; once it takes files all is well', async () => {
  const heirs = await newHeirs(product)
  const successionId = await active(heirs)
  const send = () => upload(heirs.web, { successionId, content: samples.pdf })
  const unavailable = { status: 503, code: 'STORAGE_UNAVAILABLE' }
  s3.failNext(Number.POSITIVE_INFINITY)
  expect(await send()).toEqual(unavailable)
  expect(s3.names()).toEqual([])
  expect(await product.rows('select 1 from evidence_files')).toEqual([])
  s3.failNext(0)
  const { evidence } = await send()
  expect(s3.names()).toEqual([evidence?.sha256])
  await asSuccessor(heirs, operations.claim, { id: successionId, evidenceIds: [evidence?.id] })

  const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
  const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
  s3.failNext(Number.POSITIVE_INFINITY)
  const refused = await download(desk, evidence?.id ?? '')
  expect(refused.status).toBe(503)
  s3.failNext(0)
  expect((await download(desk, evidence?.id ?? '')).status).toBe(200)
})

test('F6: a store that is away is said to be unavailable, and nothing is recorded', async () => {
  const heirs = await newHeirs(product)
  const successionId = await active(heirs)
  await s3.close()
  const sent = await upload(heirs.web, { successionId, content: samples.png, type: 'image/png' })
  expect(sent).toEqual({ status: 503, code: 'STORAGE_UNAVAILABLE' })
  expect(
    await product.rows('select 1 from evidence_files where succession_id = $1', [successionId]),
  ).toEqual([])
})

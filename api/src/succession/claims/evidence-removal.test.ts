import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keptFiles, samples, upload } from '../../../test/harness/evidence.ts'
import { useProduct } from '../../../test/harness/product.ts'
import {
  active,
  asSuccessor,
  type Heirs,
  newHeirs,
  operations,
} from '../../../test/harness/succession.ts'
import { removeUnneededContents } from '../../files/contents.ts'

const DAY = 86_400
const product = useProduct({ LOG_LEVEL: 'silent' })
let heirs: Heirs
let successionId: string
let others: Heirs
let otherId: string
let content: Buffer
let sha256: string
let number = 0

beforeEach(async () => {
  heirs = await newHeirs(product)
  successionId = await active(heirs)
  others = await newHeirs(product)
  otherId = await active(others)
  number += 1
  content = Buffer.concat([samples.pdf, Buffer.from(`%${number}\n`)])
  sha256 = createHash('sha256').update(content).digest('hex')
})
afterEach(() => vi.restoreAllMocks())

const send = () => upload(heirs.web, { successionId, content })
const sendByOthers = () => upload(others.web, { successionId: otherId, content })
const discard = (id = '') =>
  heirs.web.ask('web', `mutation { discardEvidence(evidenceId: "${id}") }`)
const isKept = async () => (await keptFiles(product)).includes(sha256)
const known = () => product.rows('select 1 from evidence_contents where sha256 = $1', [sha256])
const removals = () =>
  product.rows(
    `select 1 from audit_events where action = 'evidence.contentRemoved'
     and payload::jsonb->'after'->>'sha256' = $1`,
    [sha256],
  )

/** As if the content had arrived two days ago. */
const ageContent = () =>
  product.rows(
    "update evidence_contents set arrived_at = arrived_at - interval '2 days' where sha256 = $1",
    [sha256],
  )

/** Waits, without a clock, until a statement on the contents waits for another's lock. */
const someoneWaits = () =>
  expect
    .poll(
      async () =>
        (
          await product.rows(
            `select 1 from pg_stat_activity where wait_event_type = 'Lock'
             and query like '%evidence_contents%' and pid <> pg_backend_pid()`,
          )
        ).length,
    )
    .toBeGreaterThan(0)

/** Holds an act of the store of files open until `go` is called. */
function held(act: 'put' | 'remove') {
  const { files } = product.platform
  const original = files[act].bind(files) as (...given: unknown[]) => Promise<void>
  const reached = Promise.withResolvers<void>()
  const gate = Promise.withResolvers<void>()
  vi.spyOn(files, act).mockImplementationOnce((async (...given: unknown[]) => {
    reached.resolve()
    await gate.promise
    return original(...given)
  }) as never)
  return { reached: reached.promise, go: gate.resolve }
}

describe('SU14: content that no file needs is removed', () => {
  test('SU14: what was discarded before a claim, on the record', async () => {
    await discard((await send()).evidence?.id)
    expect(await isKept()).toBe(true)
    await product.pass(2 * DAY + 1)
    expect([await isKept(), await known()]).toEqual([false, []])
    expect(await removals()).toHaveLength(1)
  })

  test('SU14: what was never submitted, once its time is over', async () => {
    expect((await send()).evidence?.sha256).toBe(sha256)
    await product.pass(2 * DAY + 1)
    await product.pass(DAY + 1)
    expect([await isKept(), await known()]).toEqual([false, []])
    expect(await removals()).toHaveLength(1)
  })

  test('SU21: the evidence of a claim stays, though the same content was discarded elsewhere', async () => {
    const { evidence } = await sendByOthers()
    await discard((await send()).evidence?.id)
    await asSuccessor(others, operations.claim, { id: otherId, evidenceIds: [evidence?.id] })
    await product.pass(3 * DAY)
    expect(await isKept()).toBe(true)
    expect(await removals()).toEqual([])
  })

  test('F1: what a process put away and was killed before naming is found and removed', async () => {
    vi.spyOn(product.platform, 'inChange').mockRejectedValueOnce(new Error('killed'))
    expect((await send()).code).toBe('INTERNAL_ERROR')
    vi.restoreAllMocks()
    expect(await isKept()).toBe(true)
    await product.pass(2 * DAY + 1)
    expect([await isKept(), await known()]).toEqual([false, []])
  })

  test('F6: what the store does not let go of waits for the next round, and holds nothing else up', async () => {
    await discard((await send()).evidence?.id)
    const failing = vi
      .spyOn(product.platform.files, 'remove')
      .mockRejectedValue(new Error('the store is away'))
    await product.pass(2 * DAY + 1)
    expect(failing).toHaveBeenCalled()
    expect([await isKept(), (await known()).length]).toEqual([true, 1])
    failing.mockRestore()
    await product.pass(DAY + 1)
    expect([await isKept(), await known()]).toEqual([false, []])
  })
})

describe('R5: the same content is uploaded and removed at the same instant', () => {
  beforeEach(async () => {
    await discard((await send()).evidence?.id)
    await ageContent()
  })
  const claimOfOthers = (evidenceId: string | undefined) =>
    asSuccessor(others, operations.claim, { id: otherId, evidenceIds: [evidenceId] })

  test('SU21: an upload that comes while it is being removed waits, and keeps it anew', async () => {
    const removal = held('remove')
    const removed = removeUnneededContents(product.platform)
    await removal.reached
    const sent = sendByOthers()
    await someoneWaits()
    removal.go()
    await removed
    const { evidence } = await sent
    expect(evidence?.sha256).toBe(sha256)
    expect([await isKept(), (await known()).length]).toEqual([true, 1])
    expect(await claimOfOthers(evidence?.id)).toMatchObject({ state: 'UNDER_REVIEW' })
  })

  test('SU21: a removal that comes while it is being uploaded leaves it', async () => {
    const upload = held('put')
    const sent = sendByOthers()
    await upload.reached
    await removeUnneededContents(product.platform)
    expect(await isKept()).toBe(true)
    upload.go()
    const { evidence } = await sent
    expect(await isKept()).toBe(true)
    expect(await claimOfOthers(evidence?.id)).toMatchObject({ state: 'UNDER_REVIEW' })
  })

  test('SU21: no file is made of a content that was removed while its upload hung', async () => {
    const upload = held('put')
    const sent = sendByOthers()
    await upload.reached
    await ageContent()
    await removeUnneededContents(product.platform)
    expect(await known()).toEqual([])
    upload.go()
    expect((await sent).code).toBe('STORAGE_UNAVAILABLE')
    expect(
      await product.rows('select 1 from evidence_files where succession_id = $1', [otherId]),
    ).toEqual([])
  })

  test('SU21: thirty at once, in any order: whatever a row names is there', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        index % 3 === 0 ? sendByOthers() : removeUnneededContents(product.platform),
      ),
    )
    expect(outcomes.filter((outcome) => outcome?.evidence)).toHaveLength(5)
    expect(await isKept()).toBe(true)
  })
})

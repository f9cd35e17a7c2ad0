import { type FileHandle, open } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { arrivingFiles, keptFiles, samples, upload } from './harness/evidence.ts'
import { useProduct } from './harness/product.ts'
import { active, asSuccessor, type Heirs, newHeirs, operations } from './harness/succession.ts'

const lines: string[] = []
const product = useProduct(
  { LOG_LEVEL: 'error' },
  { logged: { write: (line) => lines.push(line) } },
)
let heirs: Heirs
let id: string
beforeEach(async () => {
  lines.length = 0
  heirs = await newHeirs(product)
  id = await active(heirs)
})
afterEach(() => vi.restoreAllMocks())

const full = (code = 'ENOSPC'): Error =>
  Object.assign(new Error(`${code}: no room left, write`), { code })

/** The prototype of all open files of this process, so that a test can replace its methods. */
async function fileHandles(): Promise<FileHandle> {
  const file = await open('/dev/null', 'w')
  await file.close()
  return Object.getPrototypeOf(file)
}

/** The disk is full after `taken` writes (or syncs); of the next one it takes a part. */
async function fillDiskAfter(
  taken: number,
  act: 'writeFile' | 'sync',
  code = 'ENOSPC',
): Promise<void> {
  const handles = await fileHandles()
  const original = handles[act] as (this: FileHandle, ...given: unknown[]) => Promise<void>
  let done = 0
  vi.spyOn(handles, act).mockImplementation(async function (this: FileHandle, ...given: unknown[]) {
    done += 1
    if (done <= taken) return original.apply(this, given)
    if (act === 'writeFile') await original.call(this, 'half of it')
    throw full(code)
  } as never)
}

const rows = () => product.rows('select 1 from evidence_files where succession_id = $1', [id])
const uploadsOnRecord = () =>
  product.rows(
    "select 1 from audit_events where action = 'evidence.uploaded' and payload::jsonb #>> '{chain,id}' = $1",
    [heirs.ecosystem.id],
  )
const timers = () => product.rows("select 1 from pgboss.job where name = 'evidenceUnused'")
const send = () => upload(heirs.web, { successionId: id, content: samples.pdf })

/** The caller may try again later, the log says why, and nothing of the file is left anywhere. */
async function expectNothingLeft(why = 'ENOSPC'): Promise<void> {
  const [files, waiting] = [await keptFiles(product), await timers()]
  expect(await send()).toEqual({ status: 503, code: 'STORAGE_UNAVAILABLE' })
  expect(await rows()).toEqual([])
  expect(await uploadsOnRecord()).toEqual([])
  expect(await timers()).toEqual(waiting)
  expect(await keptFiles(product)).toEqual(files)
  await expect.poll(arrivingFiles).toBe(0)
  expect(lines.join()).toContain(why)
}

describe('F6: the disk is full when evidence arrives', () => {
  it('F6: while it arrives', async () => {
    await fillDiskAfter(0, 'writeFile')
    await expectNothingLeft()
  })

  it('F6: while it is put where it stays', async () => {
    await fillDiskAfter(1, 'writeFile')
    await expectNothingLeft()
  })

  it('F6: while it is put where it stays, over its owner’s quota', async () => {
    await fillDiskAfter(1, 'writeFile', 'EDQUOT')
    await expectNothingLeft('EDQUOT')
  })

  it('F6: when it is forced onto the disk', async () => {
    await fillDiskAfter(0, 'sync')
    await expectNothingLeft()
  })

  it('F6: wherever files are kept, such as in a store that is full', async () => {
    vi.spyOn(product.platform.files, 'put').mockImplementation(async (_sha256, content) => {
      for await (const _ of content) throw full()
    })
    await expectNothingLeft()
  })

  it('F6: once there is room again the same file is taken, and the claim is made', async () => {
    await fillDiskAfter(1, 'writeFile')
    expect((await send()).code).toBe('STORAGE_UNAVAILABLE')
    vi.restoreAllMocks()
    const { evidence } = await send()
    const claimed = await asSuccessor(heirs, operations.claim, { id, evidenceIds: [evidence?.id] })
    expect(claimed).toMatchObject({ state: 'UNDER_REVIEW' })
  })

  it('F6: what needs no file goes on meanwhile', async () => {
    await fillDiskAfter(0, 'writeFile')
    expect((await send()).code).toBe('STORAGE_UNAVAILABLE')
    const { mySuccessions } = await heirs.web.ask('web', operations.mine)
    expect(mySuccessions).toMatchObject([{ id, state: 'ACTIVE' }])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/audit/verify.ts'
import type { Counted, CrashPoint } from './harness/crash-point.ts'
import { moments } from './harness/crash-point.ts'
import { mfaCode } from './harness/identity.ts'
import {
  administratorLine,
  fileOf,
  type ImportingOperator,
  importing,
  importOf,
  memberLine,
  newAddress,
  newImporter,
  upload,
} from './harness/imports.ts'
import { brokenInvariants } from './harness/invariants.ts'
import { giveBackJobs } from './harness/jobs.ts'
import { patience, times } from './harness/length.ts'
import { type MailServer, startMailServer } from './harness/mail-server.ts'
import { type ApiProcess, startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { manySends, testEnvironment } from './harness/test-settings.ts'

const CRASHES = times(6, 100)
const LINES = 12

/** Creates people and reads the database. It answers no request and works off no timer. */
const product = useProduct()
let mail: MailServer
let environment: Record<string, string>
let process: ApiProcess
let operator: ImportingOperator
let made = 0
beforeAll(async () => {
  mail = await startMailServer()
  const { DATABASE_URL, SECRET_KEY, FILES_DIRECTORY } = product.settings
  environment = testEnvironment(DATABASE_URL, SECRET_KEY, {
    SMTP_URL: mail.url,
    FILES_DIRECTORY,
    IMPORT_BATCH: '2',
    ...manySends,
  })
  process = await started()
})
afterAll(() => mail.close())

const started = () => startApiProcess({ environment, preloads: ['crash-preload.ts'] })

/** A file of half as many ecosystems as lines, each with a member, and what it is to bring. */
function newFile() {
  made += 1
  const references = Array.from({ length: LINES / 2 }, (_, n) => `X-${made}-${n}`)
  const content = fileOf(
    ...references.map((reference) => memberLine(reference, newAddress('member'))),
    ...references.map((reference) => administratorLine(reference, newAddress('boss'))),
  )
  return { content, prefix: `X-${made}-%` }
}

/** Uploads, has it checked, starts it, and waits for its end: goes on from wherever it is. */
async function goThrough(content: string): Promise<string> {
  const at = { browser: process.sent(operator.browser) }
  const sent = await upload(at, content)
  const [known] = await product.rows<{ id: string }>(
    'select id from imports order by created_at desc limit 1',
  )
  const id = sent.id || (known?.id ?? '')
  const state = async () => (await importOf(at, id)).state
  await expect.poll(state, { timeout: 20_000 }).not.toBe('CHECKING')
  if ((await state()) === 'CHECKED') {
    const code = await mfaCode(product, operator.secret)
    await at.browser.send('backoffice', importing.start, { id, code })
  }
  await expect.poll(state, { timeout: 20_000 }).toBe('FINISHED')
  return id
}

/** Points spread over the whole import: every statement, commit and moment has its turn. */
function crashPoints(whole: Counted): CrashPoint[] {
  return Array.from({ length: CRASHES }, (_, index) => {
    const of = index % 2 === 0 ? 'COMMITS' : 'STATEMENTS'
    const place = (Math.floor(index / 2) + Math.random()) / Math.ceil(CRASHES / 2)
    const moment = moments[index % moments.length] ?? 'WHEN_IT_IS_SENT'
    return { of, number: 1 + Math.floor(place * whole[of]), moment }
  })
}

async function goThroughOrDie(content: string): Promise<void> {
  const { kill, ended } = process
  const through = goThrough(content).then(kill)
  // The process may die at a timer's work, while the operator waits for the end.
  await Promise.race([through, ended]).catch(async (error: Error) => {
    if (!(error.cause instanceof Error)) throw error
    await ended
  })
  through.catch(() => undefined)
}

describe('F1: the API is killed with -9 at any point of an import', () => {
  it('F1, PA7: no line is done twice and none is left out, whatever process goes on', {
    timeout: patience(6, 100, 30_000),
  }, async () => {
    operator = await newImporter(product)
    const calm = newFile()
    const whole = await process.counting(() => goThrough(calm.content))
    for (const point of crashPoints(whole)) {
      const { content, prefix } = newFile()
      operator = await newImporter(product)
      process.dieAt(point)
      await goThroughOrDie(content)
      expect(await brokenInvariants(product.platform.database.pool), JSON.stringify(point)).toEqual(
        [],
      )
      await giveBackJobs(product)
      process = await started()
      operator = await newImporter(product)
      const id = await goThrough(content)
      const found = await product.rows(
        `select count(distinct e.reference)::int as ecosystems, count(distinct m.ecosystem_id)::int as administered,
           count(i.id)::int as invited
         from imported_ecosystems e
           join memberships m on m.ecosystem_id = e.ecosystem_id and m.role = 'ADMINISTRATOR' and m.removed_at is null
           left join member_invitations i on i.ecosystem_id = e.ecosystem_id
         where e.reference like $1`,
        [prefix],
      )
      const half = LINES / 2
      expect(found, JSON.stringify(point)).toEqual([
        { ecosystems: half, administered: half, invited: half },
      ])
      const { created, invited, alreadyThere, refused } = await importOf(
        { browser: process.sent(operator.browser) },
        id,
      )
      expect([created, invited, alreadyThere, refused].reduce((sum, one) => sum + one)).toBe(LINES)
    }
  })

  it('AT3, F1: the record is whole, and the last process stops cleanly', async () => {
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
    expect(await process.stop()).toBe(0)
  })
})

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mfaCode, wrongMfaCode } from '../../test/harness/identity.ts'
import {
  administratorLine,
  checked,
  fileOf,
  type ImportingOperator,
  importing,
  importOf,
  newAddress,
  newImporter,
  started,
} from '../../test/harness/imports.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { runImport } from './run-import.ts'

const BATCH = 3

describe('PA7: an import is broken off and goes on', () => {
  const product = useProduct({ IMPORT_BATCH: String(BATCH) })
  let operator: ImportingOperator

  beforeAll(async () => {
    operator = await newImporter(product)
  })

  const lines = Array.from({ length: 8 }, (_, n) => n)
  let id: string
  let prefix = 0
  beforeEach(async () => {
    prefix += 1
    const file = fileOf(...lines.map((n) => administratorLine(`B-${prefix}-${n}`, newAddress())))
    id = (await checked(product, operator, file)).id
  })
  const made = async () =>
    (
      await product.rows('select 1 from imported_ecosystems where reference like $1', [
        `B-${prefix}-%`,
      ])
    ).length

  it('is started with an MFA code only, and is followed live', async () => {
    const { browser, secret } = operator
    const wrong = await wrongMfaCode(product, secret)
    expect(await browser.refusal('backoffice', importing.start, { id, code: wrong })).toBe(
      'MFA_CODE_WRONG',
    )
    const live = browser.subscribe('backoffice', importing.changed, { id })
    expect((await live.next()).importChanged).toMatchObject({ state: 'CHECKED' })
    await started(product, operator, id)
    await live.until(({ importChanged }) => importChanged.state === 'RUNNING')
    await product.settle()
    await live.until(
      ({ importChanged: { state, created } }) => state === 'FINISHED' && created === lines.length,
    )
  })

  it('stops between two batches, keeps what is done, and goes on from there', async () => {
    await started(product, operator, id)
    // The worker is at its second batch when the operator stops it.
    const { platform } = product
    let batches = 0
    const stopping: typeof platform = {
      ...platform,
      inChange: async (actor, work) => {
        batches += 1
        if (batches === 2) await operator.browser.ask('backoffice', importing.stop, { id })
        return platform.inChange(actor, work)
      },
    }
    await runImport(stopping, id)
    await product.settle()
    expect(await importOf(operator, id)).toMatchObject({
      state: 'STOPPED',
      created: BATCH,
      waitsUntil: expect.anything(),
      allowedActs: ['START', 'DISCARD'],
    })
    expect(await made()).toBe(BATCH)
    await started(product, operator, id)
    await product.settle()
    expect(await importOf(operator, id)).toMatchObject({
      state: 'FINISHED',
      created: lines.length,
    })
    expect(await made()).toBe(lines.length)
  })

  it('two workers at once do no line twice', async () => {
    await started(product, operator, id)
    await race([1, 2, 3].map(() => () => runImport(product.platform, id)))
    expect(await importOf(operator, id)).toMatchObject({
      state: 'FINISHED',
      created: lines.length,
      alreadyThere: 0,
    })
    expect(await made()).toBe(lines.length)
  })

  it('two files with the same references at once make each ecosystem once', async () => {
    const other = await newImporter(product)
    const same = fileOf(
      ...lines.toReversed().map((n) => administratorLine(`B-${prefix}-${n}`, newAddress())),
    )
    const { id: second } = await checked(product, other, same)
    await started(product, operator, id)
    await started(product, other, second)
    await race([id, second].map((each) => () => runImport(product.platform, each)))
    await product.settle()
    const [one, two] = [await importOf(operator, id), await importOf(operator, second)]
    expect([one.state, two.state]).toEqual(['FINISHED', 'FINISHED'])
    expect(one.created + two.created).toBe(lines.length)
    expect(one.alreadyThere + two.alreadyThere).toBe(lines.length)
    expect(await made()).toBe(lines.length)
  })

  it('stops by itself where its operator is one no more, and another has it go on', async () => {
    const leaving = await newImporter(product)
    await started(product, leaving, id)
    await product.platform.inChange(systemActor('test'), async (change) => {
      change.record(testAction('test.happened', 'test'), { targetId: leaving.user.id })
      await change.manager.query(`update users set staff_roles = '{ANALYST}' where id = $1`, [
        leaving.user.id,
      ])
    })
    await product.settle()
    expect(await importOf(operator, id)).toMatchObject({ state: 'STOPPED', created: 0 })
    await started(product, operator, id)
    await product.settle()
    expect(await importOf(operator, id)).toMatchObject({
      state: 'FINISHED',
      created: lines.length,
    })
  })

  it('what is not possible now is refused, and no code is used up for it', async () => {
    const { browser, secret } = operator
    const code = await mfaCode(product, secret)
    const start = (importId: string) =>
      browser.refusal('backoffice', importing.start, { id: importId, code })
    expect(await browser.refusal('backoffice', importing.stop, { id })).toBe('ILLEGAL_TRANSITION')
    const { id: faulty } = await checked(product, operator, fileOf(`${prefix},x`))
    expect((await importOf(operator, faulty)).allowedActs).toEqual(['DISCARD'])
    expect(await start(faulty)).toBe('IMPORT_NOTHING_TO_DO')
    expect(
      (await browser.ask('backoffice', importing.discard, { id })).discardImport,
    ).toMatchObject({ state: 'DISCARDED', allowedActs: [], endedAt: expect.anything() })
    expect(await start(id)).toBe('ILLEGAL_TRANSITION')
    expect(await browser.refusal('backoffice', importing.discard, { id })).toBe(
      'ILLEGAL_TRANSITION',
    )
    expect(await start('x')).toBe('NOT_FOUND')
    expect(await made()).toBe(0)
  })

  it('waits for an operator so long and no longer, whether or not the timer has run', async () => {
    await product.platform.clock.move(product.settings.IMPORT_WAITING_SECONDS)
    operator = await newImporter(product)
    expect(await importOf(operator, id)).toMatchObject({ state: 'DISCARDED', allowedActs: [] })
    const code = await mfaCode(product, operator.secret)
    expect(await operator.browser.refusal('backoffice', importing.start, { id, code })).toBe(
      'ILLEGAL_TRANSITION',
    )
    await product.settle()
    expect(await importOf(operator, id)).toMatchObject({ state: 'DISCARDED' })
    const ends = await recordedEvents(
      product,
      `action = 'import.discarded' and payload::jsonb ->> 'targetId' = $1`,
      [id],
    )
    expect(ends).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { newScene, operations, proven, started } from '../../test/harness/assistance.ts'
import { explainFromNowOn, rowsRead, useRunStatements } from '../../test/harness/explained.ts'
import { newEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startSecondProcess } from '../../test/harness/second-process.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

const REASON = 'The invoices page stays empty'

describe('C10: how often codes are sent', () => {
  const product = useProduct({ STAFF_IDLE_SECONDS: '7200', ASSISTANCE_ANSWER_SECONDS: '7200' })

  it('one a minute: the refusal says in how many seconds', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    await scene.backoffice.ask('backoffice', operations.sendAnalystCode, { id })
    await product.platform.clock.move(20)
    const { errors } = await scene.backoffice.send('backoffice', operations.sendAnalystCode, { id })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SEND_TOO_SOON' })
    expect(errors?.[0]?.extensions.parameters?.seconds).toBeGreaterThanOrEqual(39)
    expect(errors?.[0]?.extensions.parameters?.seconds).toBeLessThanOrEqual(40)
    await product.platform.clock.move(40)
    await scene.backoffice.ask('backoffice', operations.sendAnalystCode, { id })
  })

  it('five an hour to a person: the refusal says when the next may be sent', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    for (let time = 0; time < 5; time += 1) {
      await scene.backoffice.ask('backoffice', operations.sendAnalystCode, { id })
      await product.platform.clock.move(600)
    }
    const { errors } = await scene.backoffice.send('backoffice', operations.sendAnalystCode, { id })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SEND_LIMIT_REACHED' })
    const seconds = Number(errors?.[0]?.extensions.parameters?.seconds)
    expect(seconds).toBeGreaterThan(590)
    expect(seconds).toBeLessThanOrEqual(600)
    await product.platform.clock.move(seconds)
    await scene.backoffice.ask('backoffice', operations.sendAnalystCode, { id })
  })

  it('one a minute from a person, to whomever', async () => {
    const scene = await newScene(product)
    const ready = async () => proven({ ...scene, ...(await anotherClient()) })
    const send = (id: string) =>
      scene.backoffice.send('backoffice', operations.sendClientCode, { id, reason: REASON })
    expect((await send(await ready())).errors).toBeUndefined()
    await product.platform.clock.move(60)
    const second = await ready()
    await product.platform.clock.move(30)
    expect((await send(second)).errors).toBeUndefined()
    await product.platform.clock.move(30)
    const { errors } = await send(await ready())
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SEND_TOO_SOON' })
  })

  async function anotherClient() {
    const ecosystem = await newEcosystem(product)
    return { ecosystem, client: ecosystem.administrator }
  }

  it('twenty sends at the same instant send once', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    const sends = await Promise.all(
      Array.from({ length: 20 }, () =>
        scene.backoffice.send('backoffice', operations.sendAnalystCode, { id }),
      ),
    )
    expect(sends.filter(({ errors }) => !errors)).toHaveLength(1)
    const codes = await product.rows('select 1 from verification_codes where process_id = $1', [id])
    expect(codes).toHaveLength(1)
    await product.settle()
    expect(product.mailbox.mails.filter(({ to }) => to === scene.analyst.email)).toHaveLength(1)
  })

  const statements = useRunStatements()

  it('P5: of thousands of codes that were sent to and by a person, a send reads those of the last hour', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    await scene.backoffice.ask('backoffice', operations.sendAnalystCode, { id })
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        `insert into verification_codes (id, purpose, receiver_id, sender_id, process_id, code_hash, sent_at, expires_at, voided_at)
         select gen_random_uuid(), purpose, case when n % 2 = 0 then $1::uuid else $2 end, $1, gen_random_uuid(), '', at, at, at
         from generate_series(1, 4000) n, unnest('{ANALYST_PROOF,CLIENT_CONSENT}'::text[]) purpose,
           lateral (select $3::timestamptz - interval '1 hour' * n as at)`,
        [scene.analyst.id, scene.client.id, change.now],
      )
      change.record(testAction('test.sent', 'user'), { targetId: scene.analyst.id })
    })
    await product.rows('analyze verification_codes')
    await product.platform.clock.move(60)
    await explainFromNowOn(product.settings.DATABASE_URL)
    const second = await startSecondProcess(product)
    const run = await statements.during(() =>
      second.sent(scene.backoffice).ask('backoffice', operations.sendAnalystCode, { id }),
    )
    await second.close()
    const read = run.map((statement) => rowsRead(statement).get('verification_codes') ?? 0)
    expect(Math.max(...read)).toBeLessThan(20)
  })
})

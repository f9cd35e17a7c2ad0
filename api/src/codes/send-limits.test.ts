import { describe, expect, it } from 'vitest'
import { newScene, operations, proven, started } from '../../test/harness/assistance.ts'
import { newEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'

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
})

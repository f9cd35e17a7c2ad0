import { describe, expect, it } from 'vitest'
import { newScene, operations, proven, waiting } from '../../test/harness/assistance.ts'
import { codePlaces, neither } from '../../test/harness/code-places.ts'
import {
  newSupport,
  operations as ofEcosystemAdmin,
  userProven,
} from '../../test/harness/ecosystem-admin.ts'
import { newEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

describe('ID7: each place where a code is entered says what is wrong with it', () => {
  const product = useProduct({ ...manySends, FACTOR_FAILURES: '4' })
  const places = codePlaces(product)

  it.each(Object.keys(places))('%s: malformed, wrong, no tries left, locked', async (name) => {
    const place = await places[name]!()
    expect(await place.enter('12')).toBe('CODE_MALFORMED')
    for (const by of [1, 2, 3])
      expect(await place.enter(neither(place.first, '', by))).toBe('CODE_WRONG')
    expect(await place.enter(place.first)).toBe('CODE_ATTEMPTS_EXHAUSTED')
    await product.pass(2)
    expect(await place.resend()).toBeUndefined()
    await product.settle()
    const code = product.mailbox.codeTo(place.receiver)
    expect(await place.enter(neither(code, place.first))).toBe('CODE_WRONG')
    expect(await place.enter(code), 'after four failures').toBe('FACTOR_LOCKED')
  })

  it.each(Object.keys(places))('%s: expired', async (name) => {
    const place = await places[name]!()
    await product.pass(product.settings.CODE_SECONDS + 1)
    expect(await place.enter(place.first)).toBe('CODE_EXPIRED')
  })
})

describe('C10: each place that sends a code says when it is too soon, or too often', () => {
  const product = useProduct({ SENDS_PER_HOUR: '2' })
  const places = codePlaces(product)

  it.each(Object.keys(places))('%s: another code', async (name) => {
    const place = await places[name]!()
    expect(await place.resend()).toBe('SEND_TOO_SOON')
    await product.pass(60)
    expect(await place.resend()).toBeUndefined()
    await product.pass(60)
    expect(await place.resend()).toBe('SEND_LIMIT_REACHED')
  })

  it('CLIENT_CONSENT: the first code for another client', async () => {
    const scene = await newScene(product)
    const { backoffice } = scene
    const { id } = await waiting(scene)
    await product.pass(60)
    await backoffice.ask('backoffice', operations.resendClientCode, { id })
    const ecosystem = await newEcosystem(product)
    const other = await proven({ ...scene, ecosystem, client: ecosystem.administrator })
    await product.pass(60)
    const reason = 'The invoices page stays empty'
    expect(
      await backoffice.refusal('backoffice', operations.sendClientCode, { id: other, reason }),
    ).toBe('SEND_LIMIT_REACHED')
  })

  it('ADMINISTRATION_INTERNAL: the first code for another request', async () => {
    const [one, other] = [await newEcosystem(product), await newEcosystem(product)]
    const support = await newSupport(product, one.administrator)
    const { backoffice } = support
    const choose = (id: string, ecosystemId: string) =>
      backoffice.send('backoffice', ofEcosystemAdmin.choose, { id, ecosystemId })
    const codeOf = ({ errors }: Awaited<ReturnType<typeof choose>>) => errors?.[0]?.extensions.code
    const id = await userProven(support)
    await product.pass(60)
    expect(codeOf(await choose(id, one.id))).toBeUndefined()
    const otherId = await userProven({ ...support, user: other.administrator })
    expect(codeOf(await choose(otherId, other.id))).toBe('SEND_TOO_SOON')
    await product.pass(60)
    await backoffice.ask('backoffice', ofEcosystemAdmin.resendInternalCode, { id })
    await product.pass(60)
    expect(codeOf(await choose(otherId, other.id))).toBe('SEND_LIMIT_REACHED')
  })
})

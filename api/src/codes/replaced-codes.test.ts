import { describe, expect, it } from 'vitest'
import { newScene, operations, started, waiting } from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import {
  chosen,
  newSupport,
  operations as ofEcosystemAdmin,
  started as supportStarted,
} from '../../test/harness/ecosystem-admin.ts'
import { newEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

/** One of the places where a code is entered, with the code of an earlier e-mail at hand. */
interface Place {
  readonly receiver: string
  readonly old: string
  resend(): Promise<unknown>
  enter(code: string): Promise<string | undefined>
}

describe('ID7: the code of an earlier e-mail', () => {
  const limit = 2
  const product = useProduct({ ...manySends, CODE_REPLACED_ANSWERS: String(limit) })

  const backofficeEntry =
    (browser: Browser, operation: string, id: string): Place['enter'] =>
    async (code) =>
      (await browser.send('backoffice', operation, { id, code })).errors?.[0]?.extensions.code

  const places: Record<string, () => Promise<Place>> = {
    async ANALYST_PROOF() {
      const { backoffice, analyst, ...scene } = await newScene(product)
      const id = await started({ backoffice, analyst, ...scene })
      const resend = () => backoffice.ask('backoffice', operations.sendAnalystCode, { id })
      await resend()
      await product.settle()
      return {
        receiver: analyst.email,
        old: product.mailbox.codeTo(analyst.email),
        resend,
        enter: backofficeEntry(backoffice, operations.enterAnalystCode, id),
      }
    },
    async 'CLIENT_CONSENT, entered by the client'() {
      const scene = await newScene(product)
      const { id, code: old } = await waiting(scene)
      return {
        receiver: scene.client.email,
        old,
        resend: () => scene.backoffice.ask('backoffice', operations.resendClientCode, { id }),
        enter: async (code) => {
          const token = product.mailbox.linkTokenTo(scene.client.email)
          const { errors } = await scene.clientBrowser.send('web', operations.enterAsClient, {
            token,
            code,
          })
          return errors?.[0]?.extensions.code
        },
      }
    },
    async 'CLIENT_CONSENT, entered by the analyst'() {
      const scene = await newScene(product)
      const { id, code: old } = await waiting(scene)
      return {
        receiver: scene.client.email,
        old,
        resend: () => scene.backoffice.ask('backoffice', operations.resendClientCode, { id }),
        enter: backofficeEntry(scene.backoffice, operations.enterAsAnalyst, id),
      }
    },
    async ADMINISTRATION_USER() {
      const support = await newSupport(product, (await newEcosystem(product)).administrator)
      const { id, code: old } = await supportStarted(support)
      return {
        receiver: support.user.email,
        old,
        resend: () => support.backoffice.ask('backoffice', ofEcosystemAdmin.resendUserCode, { id }),
        enter: backofficeEntry(support.backoffice, ofEcosystemAdmin.enterUserCode, id),
      }
    },
    async ADMINISTRATION_INTERNAL() {
      const ecosystem = await newEcosystem(product)
      const support = await newSupport(product, ecosystem.administrator)
      const { id, code: old } = await chosen(support, ecosystem.id)
      return {
        receiver: support.analyst.email,
        old,
        resend: () =>
          support.backoffice.ask('backoffice', ofEcosystemAdmin.resendInternalCode, { id }),
        enter: backofficeEntry(support.backoffice, ofEcosystemAdmin.enterInternalCode, id),
      }
    },
  }

  /** Sends anew until the code is another one; gives it. */
  async function resent({ resend, receiver, old }: Place): Promise<string> {
    for (;;) {
      await product.pass(2)
      await resend()
      await product.settle()
      const code = product.mailbox.codeTo(receiver)
      if (code !== old) return code
    }
  }
  /** A code that is neither of the two. */
  const neither = (one: string, other: string, by = 1): string => {
    const code = String((Number(one) + by) % 1_000_000).padStart(6, '0')
    return code === other ? neither(one, other, by + 10) : code
  }
  const failures = () =>
    product.rows<{ n: number }>(
      "select count(*)::int as n from failed_attempts where factor = 'VERIFICATION_CODE'",
    )

  it.each(Object.keys(places))(
    '%s: it is recognised and costs no try; the new one is right after it',
    async (name) => {
      const place = await places[name]!()
      const code = await resent(place)
      const before = await failures()
      for (let time = 0; time < limit; time += 1)
        expect(await place.enter(place.old)).toBe('CODE_REPLACED')
      expect(await failures()).toEqual(before)
      // All three tries of the new one are left: two wrong ones, and then the right one.
      expect(await place.enter(neither(code, place.old))).toBe('CODE_WRONG')
      expect(await place.enter(neither(code, place.old, 2))).toBe('CODE_WRONG')
      expect(await place.enter(code)).toBeUndefined()
    },
  )

  it.each(Object.keys(places))(
    '%s: the e-mail says in subject and text that it replaces another',
    async (name) => {
      const place = await places[name]!()
      const first = product.mailbox.lastTo(place.receiver)
      expect(first.subject).not.toMatch(/New code/)
      expect(first.text).not.toMatch(/replaces/)
      await resent(place)
      const second = product.mailbox.lastTo(place.receiver)
      expect(second.subject).toMatch(/^New code \(no\. \d\): /)
      expect(second.subject).toContain(first.subject)
      expect(second.text).toMatch(
        /replaces the earlier ones: codes (and links )?in earlier e-mails no longer work/,
      )
      for (const { subject } of [first, second]) expect(subject).not.toMatch(/\d{6}/)
    },
  )

  it('after its limit it is wrong like any other, for this code and this party alone', async () => {
    const place = await places.ANALYST_PROOF!()
    const code = await resent(place)
    const answers: unknown[] = []
    for (let time = 0; time < limit + 4; time += 1) answers.push(await place.enter(place.old))
    expect(answers).toEqual([
      ...Array(limit).fill('CODE_REPLACED'),
      'CODE_WRONG',
      'CODE_WRONG',
      'CODE_WRONG',
      'CODE_ATTEMPTS_EXHAUSTED',
    ])
    expect(await place.enter(code)).toBe('CODE_ATTEMPTS_EXHAUSTED')
    await resent({ ...place, old: code })
    expect(await place.enter(place.old)).toBe('CODE_REPLACED')
  })

  it('it is no oracle: nothing is compared once the tries are used up, also of fifty at one instant', async () => {
    const place = await places.ANALYST_PROOF!()
    const code = await resent(place)
    for (const by of [1, 2, 3])
      expect(await place.enter(neither(code, place.old, by))).toBe('CODE_WRONG')
    expect(await place.enter(place.old)).toBe('CODE_ATTEMPTS_EXHAUSTED')

    const other = await places.ANALYST_PROOF!()
    await resent(other)
    const answers = await Promise.all(Array.from({ length: 50 }, () => other.enter(other.old)))
    const looked = answers.filter((answer) => answer !== 'CODE_ATTEMPTS_EXHAUSTED')
    expect(answers.filter((answer) => answer === 'CODE_REPLACED').length).toBeLessThanOrEqual(limit)
    expect(looked.length).toBeLessThanOrEqual(limit + 3)
  })

  it('the code of another request stays wrong, and only hashes are stored', async () => {
    const place = await places.ANALYST_PROOF!()
    const elsewhere = await places.ANALYST_PROOF!()
    const [code, other] = [await resent(place), await resent(elsewhere)]
    if (![code, place.old].includes(elsewhere.old))
      expect(await place.enter(elsewhere.old)).toBe('CODE_WRONG')
    const rows = JSON.stringify([
      await product.rows('select * from verification_codes'),
      await product.rows('select * from verification_code_attempts'),
    ])
    for (const secret of [code, other, place.old]) expect(rows).not.toContain(`"${secret}"`)
  })
})

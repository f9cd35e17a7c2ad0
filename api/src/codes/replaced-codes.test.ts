import { describe, expect, it } from 'vitest'
import { type CodePlace, codePlaces, neither } from '../../test/harness/code-places.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

describe('ID7: the code of an earlier e-mail', () => {
  const limit = 2
  const product = useProduct({ ...manySends, CODE_REPLACED_ANSWERS: String(limit) })

  const places = codePlaces(product)

  /** Sends anew until the code is another one; gives it. */
  async function resent({ resend, receiver, first }: CodePlace): Promise<string> {
    for (;;) {
      await product.pass(2)
      expect(await resend()).toBeUndefined()
      await product.settle()
      const code = product.mailbox.codeTo(receiver)
      if (code !== first) return code
    }
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
        expect(await place.enter(place.first)).toBe('CODE_REPLACED')
      expect(await failures()).toEqual(before)
      // All three tries of the new one are left: two wrong ones, and then the right one.
      expect(await place.enter(neither(code, place.first))).toBe('CODE_WRONG')
      expect(await place.enter(neither(code, place.first, 2))).toBe('CODE_WRONG')
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
    for (let time = 0; time < limit + 4; time += 1) answers.push(await place.enter(place.first))
    expect(answers).toEqual([
      ...Array(limit).fill('CODE_REPLACED'),
      'CODE_WRONG',
      'CODE_WRONG',
      'CODE_WRONG',
      'CODE_ATTEMPTS_EXHAUSTED',
    ])
    expect(await place.enter(code)).toBe('CODE_ATTEMPTS_EXHAUSTED')
    await resent({ ...place, first: code })
    expect(await place.enter(place.first)).toBe('CODE_REPLACED')
  })

  it('it is no oracle: nothing is compared once the tries are used up, also of fifty at one instant', async () => {
    const place = await places.ANALYST_PROOF!()
    const code = await resent(place)
    for (const by of [1, 2, 3])
      expect(await place.enter(neither(code, place.first, by))).toBe('CODE_WRONG')
    expect(await place.enter(place.first)).toBe('CODE_ATTEMPTS_EXHAUSTED')

    const other = await places.ANALYST_PROOF!()
    await resent(other)
    const answers = await Promise.all(Array.from({ length: 50 }, () => other.enter(other.first)))
    const looked = answers.filter((answer) => answer !== 'CODE_ATTEMPTS_EXHAUSTED')
    expect(answers.filter((answer) => answer === 'CODE_REPLACED').length).toBeLessThanOrEqual(limit)
    expect(looked.length).toBeLessThanOrEqual(limit + 3)
  })

  it('the code of another request stays wrong, and only hashes are stored', async () => {
    const place = await places.ANALYST_PROOF!()
    const elsewhere = await places.ANALYST_PROOF!()
    const [code, other] = [await resent(place), await resent(elsewhere)]
    if (![code, place.first].includes(elsewhere.first))
      expect(await place.enter(elsewhere.first)).toBe('CODE_WRONG')
    const rows = JSON.stringify([
      await product.rows('select * from verification_codes'),
      await product.rows('select * from verification_code_attempts'),
    ])
    for (const secret of [code, other, place.first]) expect(rows).not.toContain(`"${secret}"`)
  })
})

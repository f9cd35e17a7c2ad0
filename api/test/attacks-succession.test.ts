import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, mfaCode, newPersonWithMfa, type PersonWithMfa } from './harness/identity.ts'
import { newPerson, signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import {
  accepted,
  active,
  asAdministrator,
  asSuccessor,
  freshCode,
  type Heirs,
  invited,
  newHeirs,
  operations,
  standing,
  uploaded,
} from './harness/succession.ts'
import { testSettings } from './harness/test-settings.ts'

const product = useProduct({ FACTOR_FAILURES: '5' })
let heirs: Heirs
let reviewer: PersonWithMfa
beforeAll(async () => {
  reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
})
beforeEach(async () => {
  heirs = await newHeirs(product)
})

const stateOf = async () => (await standing(heirs))?.state

describe('the activation link', () => {
  const PAGE =
    'query ($token: String!) { activationPage(token: $token) { ecosystemName expiresAt } }'

  it('C6: whoever looks at its page, and however often, leaves it to the person', async () => {
    const { token } = await accepted(heirs)
    const scanner = product.browser()
    const pages = await Promise.all(
      Array.from({ length: 10 }, () => scanner.ask('web', PAGE, { token })),
    )
    expect(new Set(pages.map(({ activationPage }) => activationPage.ecosystemName)).size).toBe(1)
    expect(await stateOf()).toBe('AWAITING_ACTIVATION')
    await product.browser().ask('web', operations.activate, { token })
    expect(await stateOf()).toBe('ACTIVE')
    expect(await scanner.refusal('web', PAGE, { token })).toBe('LINK_INVALID')
  })

  it('C9: whoever presses its button, the one who becomes successor is the one invited', async () => {
    const { id, token } = await accepted(heirs)
    const stranger = await newPerson(product)
    const browser = await signedIn(product, stranger, 'WEB')
    await browser.ask('web', operations.activate, { token })
    const rows = await product.rows(
      `select s.successor_id, e.actor_id, e.subject_id from successions s
       join audit_events e on e.target_id = s.id and e.action = 'succession.activated' where s.id = $1`,
      [id],
    )
    const { id: successorId } = heirs.successor.user
    expect(rows).toEqual([
      { successor_id: successorId, actor_id: successorId, subject_id: successorId },
    ])
    expect((await browser.ask('web', operations.mine)).mySuccessions).toEqual([])
  })
})

describe('the MFA code of an act', () => {
  it('C3, ID8: that of another person is worth nothing', async () => {
    const id = await invited(heirs)
    const code = await freshCode(product, heirs.administrator)
    expect(await heirs.web.refusal('web', operations.accept, { id, code })).toBe('MFA_CODE_WRONG')
    expect(await stateOf()).toBe('INVITED')
  })

  it('C4, ID8: one that was used is not taken for the next act', async () => {
    const id = await invited(heirs)
    const code = await mfaCode(product, heirs.administrator.secret)
    expect(await heirs.store.refusal('store', operations.revoke, { id, code })).toBe(
      'MFA_CODE_USED',
    )
    expect(await stateOf()).toBe('INVITED')
  })

  it('C1, ID8: guesses at the same instant win no free try; the factor locks, and nothing changes', async () => {
    const id = await invited(heirs)
    const guess = (index: number) =>
      heirs.web.send('web', operations.accept, { id, code: String(100_000 + index) })
    const guesses = await Promise.all(Array.from({ length: 8 }, (_, index) => guess(index)))
    const wrong = guesses.filter((answer) => codeOf(answer) === 'MFA_CODE_WRONG')
    // Guesses of the same instant may crowd each other out without being judged, so some of the five may be
    // left.
    let judged = wrong.length
    while (codeOf(await guess(8 + judged)) === 'MFA_CODE_WRONG') judged += 1
    expect(judged).toBeLessThanOrEqual(5)
    for (const answer of guesses)
      expect(codeOf(answer)).toMatch(/^(MFA_CODE_WRONG|FACTOR_LOCKED|TOO_MANY_REQUESTS)$/)
    const code = await freshCode(product, heirs.successor)
    expect(await heirs.web.refusal('web', operations.accept, { id, code })).toBe('FACTOR_LOCKED')
    expect(await stateOf()).toBe('INVITED')
    // A refusal needs no code, so a stranger's guesses can't keep anybody from it (C16).
    await heirs.web.ask('web', operations.reject, { id })
    expect(await stateOf()).toBe('DECLINED_BY_SUCCESSOR')
  })
})

describe('R6, S7: what nobody may set', () => {
  it.each([
    'deadline: "2036-01-01T00:00:00Z"',
    'notBefore: null',
    'state: ACTIVE',
    'administratorId: "me"',
    'successorId: "me"',
    'ecosystemId: "another"',
  ])('R6, S7: %s is no part of an act', async (smuggled) => {
    const id = await active(heirs)
    const code = await freshCode(product, heirs.administrator)
    const answer = await heirs.store.send(
      'store',
      `mutation ($id: ID!, $code: String!) {
        startHandover(input: { successionId: $id, code: $code, fate: KEEP_AS_USER, ${smuggled} }) { id } }`,
      { id, code },
    )
    expect(answer.errors).toHaveLength(1)
    expect(codeOf(answer)).toBe('BAD_USER_INPUT')
    expect(await stateOf()).toBe('ACTIVE')
  })
})

it.each([
  ['86400', '86400'],
  ['172800', '86400'],
])(
  'R10, SU11: a validation that begins after %s s and ends by %s is refused at the start',
  (earliest, latest) => {
    const { DATABASE_URL, SECRET_KEY } = product.settings
    const changed = { VALIDATION_EARLIEST_SECONDS: earliest, VALIDATION_LATEST_SECONDS: latest }
    expect(() => testSettings(DATABASE_URL, SECRET_KEY, changed)).toThrow(
      'VALIDATION_EARLIEST_SECONDS must be less than VALIDATION_LATEST_SECONDS',
    )
  },
)

describe('G6: what people write on the way', () => {
  const MARKS = /<script|<img|[\u202a-\u202e\u2066-\u2069]|\ud83d(?![\udc00-\udfff])|\ufffd/u
  const EVIL =
    '<script>alert(1)</script> {{name}} =cmd()\r\nBcc: thief@evil.example \u202egnp.exe \u{1f511} \ud83d'

  const mailsTo = (...people: PersonWithMfa[]) =>
    product.mailbox.mails.filter(({ to }) => people.some(({ user }) => user.email === to))

  it('G6: an ecosystem’s name, an explanation and a contest stand as text in mails and pages', async () => {
    const name = '<img src=x onerror=alert(1)> {{name}} =cmd() \u{1f511}'
    await heirs.store.ask(
      'store',
      'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }',
      { id: heirs.ecosystem.id, name },
    )
    const id = await active(heirs)
    const code = await freshCode(product, heirs.successor)
    const { claimEcosystem } = await heirs.web.ask(
      'web',
      `mutation ($id: ID!, $code: String!, $words: String!, $files: [ID!]!) { claimEcosystem(input: { successionId: $id,
        code: $code, reason: OTHER, explanation: $words, evidenceIds: $files, certified: true }) { claim { explanation } } }`,
      { id, code, words: EVIL, files: [await uploaded(heirs, id)] },
    )
    await asAdministrator(heirs, operations.contest, { id, reason: `I am here. ${EVIL}` })
    await product.settle()
    const shown = claimEcosystem.claim.explanation
    expect(shown).toContain('<script>alert(1)</script> {{name}} =cmd() Bcc:')
    expect(shown).toContain('\u{1f511}')
    expect(shown).not.toMatch(/[\r\n]|[\u202a-\u202e]/)
    const mails = mailsTo(heirs.administrator, heirs.successor, reviewer)
    expect(mails.length).toBeGreaterThanOrEqual(9)
    for (const { subject, html, text } of mails) {
      expect(html).not.toMatch(MARKS)
      expect(html).toContain('&lt;img')
      expect(text).not.toMatch(/[\u202a-\u202e]/)
      expect(subject).not.toMatch(/[\r\n\u202a-\u202e]/)
      expect(text).not.toMatch(/^Bcc:/m)
    }
    const { contest_reason } = (
      await product.rows<{ contest_reason: string }>(
        'select contest_reason from successions where id = $1',
        [id],
      )
    )[0] as { contest_reason: string }
    expect(contest_reason).not.toMatch(/[\r\n\u202a-\u202e\ufffd]/)
  })

  it('G6, SU14: an explanation of 2000 characters is kept whole, a longer one refused whole', async () => {
    const id = await active(heirs)
    const longest = '\u{1f511}'.repeat(2000)
    const files = [await uploaded(heirs, id)]
    const claim = async (words: string) =>
      heirs.web.send(
        'web',
        `mutation ($id: ID!, $code: String!, $words: String!, $files: [ID!]!) { claimEcosystem(input: { successionId: $id,
        code: $code, reason: OTHER, explanation: $words, evidenceIds: $files, certified: true }) { claim { explanation } } }`,
        { id, code: await freshCode(product, heirs.successor), words, files },
      )
    expect(codeOf(await claim(`${longest}a`))).toBe('CLAIM_EXPLANATION_TOO_LONG')
    expect((await claim(longest)).data.claimEcosystem.claim.explanation).toBe(longest)
  })

  it('SU14, SU17: marks and fillers alone are no explanation, and no contest', async () => {
    const id = await active(heirs)
    const code = await freshCode(product, heirs.successor)
    const claim = `mutation ($id: ID!, $code: String!, $words: String!, $files: [ID!]!) { claimEcosystem(input: {
      successionId: $id, code: $code, reason: OTHER, explanation: $words, evidenceIds: $files, certified: true }) { id } }`
    const files = [await uploaded(heirs, id)]
    for (const words of ['', ' \n\t ', '\u202e\u200b'])
      expect(await heirs.web.refusal('web', claim, { id, code, words, files })).toBe(
        'CLAIM_EXPLANATION_REQUIRED',
      )
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: files })
    for (const [reason, refused] of [
      ['', 'REASON_REQUIRED'],
      ['no', 'REASON_TOO_SHORT'],
      ['...........', 'REASON_FILLER'],
      ['aaaaaaaaaaaaa', 'REASON_FILLER'],
      ['I am here '.repeat(60), 'REASON_TOO_LONG'],
    ] as const) {
      const given = { id, reason, code: await freshCode(product, heirs.administrator) }
      expect(await heirs.store.refusal('store', operations.contest, given)).toBe(refused)
    }
    expect((await standing(heirs))?.contested_at).toBeNull()
  })
})

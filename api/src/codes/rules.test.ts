import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  causedMailRefusal,
  causedMailRefusals,
  type MailToCause,
  readCode,
  sendRefusal,
} from './rules.ts'

const fullWidth = (digits: string) =>
  [...digits].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')

describe('codes as people type them', () => {
  const code = fc.stringMatching(/^[0-9]{6}$/)
  const between = fc.constantFrom('', ' ', '-', '–', '\u2009', '\u00a0', '.', '\t', ' - ')

  it('C14: leading zeros, spaces, dashes and full-width digits are read right', () => {
    for (const typed of [
      '012345',
      '012 345',
      '012-345',
      '012–345',
      ' 01 23 45 ',
      '012.345',
      '０１２３４５',
      '0 1 2 3 4 5\n',
    ])
      expect(readCode(typed)).toEqual({ digits: '012345' })
    fc.assert(
      fc.property(
        code,
        fc.array(between, { minLength: 7, maxLength: 7 }),
        fc.boolean(),
        (digits, gaps, wide) => {
          const shown = wide ? [...fullWidth(digits)] : [...digits]
          const typed = gaps.map((gap, index) => gap + (shown[index] ?? '')).join('')
          expect(readCode(typed)).toEqual({ digits })
        },
      ),
    )
  })

  it('C14: 10 kB of digits and everything else are refused, cheaply', () => {
    for (const typed of [
      '',
      '12345',
      '1234567',
      '12345a',
      'o12345',
      '123456'.repeat(1700),
      '１'.repeat(65),
      '123456;--',
      '0x1234',
      '12345²'.slice(0, 5),
      '١٢٣٤٥٦',
    ])
      expect(readCode(typed)).toEqual({ refusal: 'CODE_MALFORMED' })
    const huge = '1 '.repeat(5_000_000)
    const began = performance.now()
    for (let time = 0; time < 1000; time += 1) readCode(huge)
    expect(performance.now() - began).toBeLessThan(100)
  })

  it('C14: no other text becomes a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (typed) => {
        const reading = readCode(typed)
        if ('digits' in reading) expect(reading.digits).toMatch(/^[0-9]{6}$/)
        else expect(reading.refusal).toBe('CODE_MALFORMED')
      }),
      { numRuns: 50 },
    )
  })
})

describe('how often codes are sent', () => {
  const limits = { intervalSeconds: 60, perHour: 5 }

  it('C10: one a minute, and the refusal says in how many seconds', () => {
    const refused = (...ages: number[]) => sendRefusal(ages, limits)
    expect([refused(), refused(60), refused(61, 120)]).toEqual([null, null, null])
    expect(refused(59.2)).toEqual({ code: 'SEND_TOO_SOON', seconds: 1 })
    expect(refused(0, 3000)).toEqual({ code: 'SEND_TOO_SOON', seconds: 60 })
  })

  it('C10: a send that a change of the same instant counted, whose clock was read later, is as one of now', () => {
    expect(sendRefusal([-0.02], { ...limits, intervalSeconds: 0 })).toBeNull()
    expect(sendRefusal([-0.02], limits)).toEqual(sendRefusal([0], limits))
    expect(sendRefusal([-3, -2, -1, 0, -0.5], limits)).toEqual(sendRefusal([0, 0, 0, 0, 0], limits))
  })

  it('C10: five an hour, however far apart: the sixth when the first of them is an hour old', () => {
    const ages = fc
      .array(fc.double({ min: 0, max: 7200, noNaN: true }), { maxLength: 8 })
      .map((unsorted) => unsorted.sort((one, other) => one - other))
    fc.assert(
      fc.property(ages, (known) => {
        const refusal = sendRefusal(known, limits)
        const within = known.filter((age) => age < 3600).length
        if (within >= 5)
          expect(refusal).toEqual({
            code: 'SEND_LIMIT_REACHED',
            seconds: Math.ceil(3600 - (known[4] ?? 0)),
          })
        else if ((known[0] ?? 60) < 60) expect(refusal?.code).toBe('SEND_TOO_SOON')
        else expect(refusal).toBeNull()
        // Waiting as long as told is enough.
        if (refusal) {
          const later = sendRefusal(
            known.map((age) => age + refusal.seconds),
            limits,
          )
          expect(later?.code).not.toBe(refusal.code)
        }
      }),
    )
  })

  it('C10: mails of one instant are refused as if each came when those before it were sent', () => {
    const mailLimits = { intervalSeconds: 0, perHour: 2, bySenderPerHour: 3 }
    const mails = fc.array(
      fc.record({
        receiver: fc.constantFrom('ana@client.example', 'rui@client.example'),
        senderId: fc.constantFrom('one', 'other', null),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(mails, (given) => {
        const sent: typeof given = []
        const agesOf = (isTheirs: (mail: (typeof given)[number]) => boolean) =>
          sent.filter(isTheirs).map(() => 0)
        const oneByOne = given.map((mail) => {
          const { receiver, senderId } = mail
          const before = {
            toReceiver: agesOf((other) => other.receiver === receiver),
            bySender: agesOf((other) => senderId !== null && other.senderId === senderId),
          }
          const refusal = causedMailRefusal(before, mailLimits)
          if (!refusal) sent.push(mail)
          return refusal
        })
        const together: MailToCause[] = given.map((mail) => ({
          ...mail,
          toReceiver: [],
          bySender: [],
        }))
        expect(causedMailRefusals(together, mailLimits)).toEqual(oneByOne)
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { newPersonWithMfa } from '../../../test/harness/identity.ts'
import { useProduct } from '../../../test/harness/product.ts'
import {
  accepted,
  active,
  asAdministrator,
  asSuccessor,
  back,
  type Heirs,
  invited,
  newHeirs,
  operations,
  uploaded,
  validated,
} from '../../../test/harness/succession.ts'
import { onSuccessionDeadline } from '../deadline.ts'

const DAY = 86_400

describe('SU19: reminders', () => {
  const product = useProduct()

  const remindersTo = (email: string) =>
    product.mailbox.mails.filter(
      ({ to, subject }) => to === email && subject.startsWith('Reminder:'),
    )
  const toSuccessor = ({ successor }: Heirs) => remindersTo(successor.user.email)
  const toAdministrator = ({ administrator }: Heirs) => remindersTo(administrator.user.email)

  const standing = async (heirs: Heirs) => {
    const { mySuccessions } = await (await back(heirs)).web.ask('web', operations.mine)
    return mySuccessions[0]
  }

  /** The timer comes again, on many processes at once, as after a crash. */
  const timersAgain = async (id: string) => {
    await Promise.all(Array.from({ length: 5 }, () => onSuccessionDeadline(product.platform, id)))
    await product.settle()
  }

  test('SU19: an invitation is reminded of at half its time and on its last day, once each', async () => {
    const heirs = await newHeirs(product)
    const id = await invited(heirs)
    await product.pass(7 * DAY - 60)
    await timersAgain(id)
    expect(toSuccessor(heirs)).toHaveLength(0)
    await product.pass(62)
    await timersAgain(id)
    expect(toSuccessor(heirs)).toHaveLength(1)
    expect(toSuccessor(heirs)[0]?.text).toContain('have not answered yet')
    expect(toSuccessor(heirs)[0]?.text).toContain(`${product.settings.WEB_URL}/succession`)
    await product.pass(6 * DAY)
    await timersAgain(id)
    expect(toSuccessor(heirs)).toHaveLength(2)
    await product.pass(DAY)
    expect(toSuccessor(heirs)).toHaveLength(2)
    expect(toAdministrator(heirs)).toHaveLength(0)
    const { state, timeline } = await standing(heirs)
    expect(state).toBe('INVITATION_EXPIRED')
    expect(timeline.map(({ event }: { event: string }) => event)).toEqual([
      'INVITE',
      'REMIND',
      'REMIND',
      'LAPSE',
    ])
  })

  test('SU19: a reminder puts the end of an invitation off by nothing', async () => {
    const heirs = await newHeirs(product)
    await invited(heirs)
    const { deadline } = await standing(heirs)
    await product.pass(7 * DAY + 2)
    expect(await standing(heirs)).toMatchObject({ state: 'INVITED', deadline })
  })

  test('SU19: reminders that nobody could send in time are one', async () => {
    const heirs = await newHeirs(product)
    await invited(heirs)
    await product.pass(13 * DAY + 600)
    expect(toSuccessor(heirs)).toHaveLength(1)
  })

  test('SU19: nobody is reminded of what they have left', async () => {
    const rejected = await newHeirs(product)
    const id = await invited(rejected)
    await rejected.web.ask('web', operations.reject, { id })
    const revoked = await newHeirs(product)
    await asAdministrator(revoked, operations.revoke, { id: await invited(revoked) })
    await product.pass(14 * DAY + 2)
    for (const heirs of [rejected, revoked]) expect(toSuccessor(heirs)).toHaveLength(0)
  })

  test('SU7, ID9: an activation is reminded of once, with a link that takes the place of the first', async () => {
    const heirs = await newHeirs(product)
    const { id, token: first } = await accepted(heirs)
    await product.pass(DAY / 2 + 2)
    await timersAgain(id)
    expect(toSuccessor(heirs)).toHaveLength(1)
    const token = product.mailbox.linkTokenTo(heirs.successor.user.email)
    const anyone = product.browser()
    expect(await anyone.refusal('web', operations.activate, { token: first })).toBe('LINK_INVALID')
    const { activateSuccession } = await anyone.ask('web', operations.activate, { token })
    expect(activateSuccession.state).toBe('ACTIVE')
  })

  test('SU7: the link of a reminder lives no longer than the time to activate', async () => {
    const heirs = await newHeirs(product)
    await accepted(heirs)
    await product.pass(DAY / 2 + 2)
    const token = product.mailbox.linkTokenTo(heirs.successor.user.email)
    await product.pass(DAY / 2)
    expect(await product.browser().refusal('web', operations.activate, { token })).toBe(
      'LINK_INVALID',
    )
    expect(await standing(heirs)).toMatchObject({ state: 'ACTIVATION_EXPIRED' })
  })

  test('SU11: a confirmation is reminded of twice within its week', async () => {
    const { heirs, id } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    await product.pass(3.5 * DAY + 2)
    await timersAgain(id)
    expect(toSuccessor(heirs)).toHaveLength(1)
    expect(toSuccessor(heirs)[0]?.text).toContain(`${product.settings.WEB_URL}/confirm-succession`)
    await product.pass(2.5 * DAY)
    await timersAgain(id)
    expect(toSuccessor(heirs)).toHaveLength(2)
  })

  test('SU14: the due date of a claim stays, however often its reviewers are reminded', async () => {
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    const { deadline } = await standing(heirs)
    for (let reminder = 1; reminder <= 3; reminder += 1) {
      await product.pass(product.settings.CLAIM_REVIEW_SECONDS + 2)
      await timersAgain(id)
      expect(remindersTo(reviewer.user.email)).toHaveLength(reminder)
      expect((await standing(heirs)).deadline).toBe(deadline)
    }
    expect(toAdministrator(heirs)).toHaveLength(0)
  })
})

describe('SU19: reminders of a short time', () => {
  const product = useProduct({ INVITATION_ANSWER_SECONDS: '120' })

  test('SU19: a time that is shorter than a day has one reminder, at its half', async () => {
    const heirs = await newHeirs(product)
    await invited(heirs)
    await product.pass(62)
    await product.pass(57)
    const reminders = product.mailbox.mails.filter(
      ({ to, subject }) => to === heirs.successor.user.email && subject.startsWith('Reminder:'),
    )
    expect(reminders).toHaveLength(1)
  })
})

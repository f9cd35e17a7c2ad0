import { generate } from 'otplib'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, PASSWORD, subjectsTo } from '../../test/harness/identity.ts'
import { newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  freshCode,
  newInvitee,
  newStaff,
  staffOperations,
  type TestStaff,
} from '../../test/harness/staff.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const BEGIN = `mutation ($input: StaffSetupInput!) { beginStaffSetup(input: $input) { secret } }`
const COMPLETE = `mutation ($input: CompleteStaffSetupInput!) { completeStaffSetup(input: $input) }`
const PAGE = `query ($token: String!) { staffInvitationPage(token: $token) { roles name } }`

describe('PA2: an operator invites staff', () => {
  const product = useProduct(manySends)
  let operator: TestStaff

  beforeAll(async () => {
    operator = await newStaff(product)
  })

  const sent = async (given: object = {}, code?: string) => ({
    input: newInvitee({ code: code ?? (await freshCode(product, operator)), ...given }),
  })
  const invite = async (given: object = {}) =>
    (await operator.browser.ask('backoffice', staffOperations.invite, await sent(given)))
      .inviteStaff
  const refused = async (given: object, code = '123456') =>
    operator.browser.refusal('backoffice', staffOperations.invite, await sent(given, code))
  const tokenTo = async (email: string) => {
    await product.settle()
    return product.mailbox.linkTokenTo(email)
  }
  const act = (operation: string, staffId: string) =>
    operator.browser.send('backoffice', operation, { input: { staffId } })

  it('who joins by the mailed link, with the roles that were chosen', async () => {
    const invited = await invite({ roles: ['REVIEWER', 'ANALYST', 'ANALYST'] })
    expect(invited).toMatchObject({
      situation: 'INVITED',
      name: 'Ana Lyst',
      roles: ['ANALYST', 'REVIEWER'],
    })
    const token = await tokenTo(invited.email)
    const browser = product.browser()
    const { secret } = (
      await browser.ask('backoffice', BEGIN, { input: { token, password: PASSWORD } })
    ).beginStaffSetup
    const epoch = Math.floor((await product.platform.clock.now()).getTime() / 1000)
    await browser.ask('backoffice', COMPLETE, {
      input: { token, password: PASSWORD, code: await generate({ secret, epoch }) },
    })
    const { edges } = (
      await operator.browser.ask('backoffice', staffOperations.list, { search: invited.email })
    ).staffMembers
    expect(edges).toHaveLength(1)
    expect(edges[0].node).toMatchObject({
      situation: 'ACTIVE',
      roles: ['ANALYST', 'REVIEWER'],
      mfaOn: true,
    })
    expect(
      await operator.browser.refusal('backoffice', staffOperations.one, { id: invited.id }),
    ).toBe('NOT_FOUND')
    expect(codeOf(await act(staffOperations.resend, edges[0].node.id))).toBe('STAFF_SITUATION')
    expect(codeOf(await act(staffOperations.withdraw, edges[0].node.id))).toBe('STAFF_SITUATION')
    const { edges: records } = (
      await operator.browser.ask('backoffice', staffOperations.record, { id: edges[0].node.id })
    ).staffMemberRecord
    expect(records.at(-1).node.action).toBe('user.created')
  })

  it('once, however often it is sent; the code is spent by the first', async () => {
    const variables = await sent()
    const answers = await race(
      [1, 2, 3].map(
        () => () => operator.browser.send('backoffice', staffOperations.invite, variables),
      ),
    )
    expect(new Set(answers.map(({ data }) => data?.inviteStaff.id)).size).toBe(1)
    await product.settle()
    expect(subjectsTo(product, variables.input)).toHaveLength(1)
    const other = { input: { ...variables.input, name: 'Somebody Else' } }
    expect(await operator.browser.refusal('backoffice', staffOperations.invite, other)).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })

  it('sends the link again, which voids the one before; takes it back, and then it opens nothing', async () => {
    const { id, email } = await invite()
    const first = await tokenTo(email)
    await product.pass(2)
    expect(codeOf(await act(staffOperations.resend, id))).toBeUndefined()
    const second = await tokenTo(email)
    const browser = product.browser()
    expect(await browser.refusal('backoffice', PAGE, { token: first })).toBe('LINK_INVALID')
    await browser.ask('backoffice', PAGE, { token: second })
    expect(codeOf(await act(staffOperations.withdraw, id))).toBeUndefined()
    expect(await browser.refusal('backoffice', PAGE, { token: second })).toBe('LINK_INVALID')
    for (const operation of [staffOperations.resend, staffOperations.withdraw])
      expect(codeOf(await act(operation, id))).toBe('NOT_FOUND')
    const actions = (await recordedEvents(product, 'target_id = $1', [id])).map(
      ({ action, actorId }) => [action, actorId],
    )
    expect(actions).toEqual(
      ['sent', 'sentAgain', 'withdrawn'].map((what) => [
        `staffInvitation.${what}`,
        operator.user.id,
      ]),
    )
    expect((await invite({ email })).id).not.toBe(id)
  })

  it('nobody who has a user or an invitation; no code is used up for it', async () => {
    const client = await newPerson(product)
    expect(await refused({ email: client.email })).toBe('EMAIL_TAKEN')
    const { email } = await invite()
    expect(await refused({ email: email.toUpperCase() })).toBe('ALREADY_INVITED')
    expect(await refused({ roles: [] })).toBe('BAD_USER_INPUT')
    expect(await refused({ name: 'x'.repeat(101) })).toBe('NAME_INVALID')
    expect(await refused({ email: 'no address' })).toBe('EMAIL_MALFORMED')
    product.mailbox.takesAnyLetters = false
    expect(await refused({ email: 'löwe@staff.example' })).toBe('EMAIL_UNREACHABLE')
    product.mailbox.failure = new Error('the mail server is away')
    expect(await refused({ email: 'löwin@staff.example' })).toBe('SERVICE_UNAVAILABLE')
    product.mailbox.failure = null
    product.mailbox.takesAnyLetters = true
    expect(await refused({})).toBe('MFA_CODE_WRONG')
  })

  it('of two who invite one address at once, one learns that it is invited', async () => {
    const second = await newStaff(product)
    const email = 'contested@staff.example'
    const variables = [
      { input: newInvitee({ email, code: await freshCode(product, operator) }) },
      { input: newInvitee({ email, code: await freshCode(product, second) }) },
    ] as const
    const answers = await race(
      [operator, second].map(
        ({ browser }, place) =>
          () =>
            browser.send('backoffice', staffOperations.invite, variables[place]),
      ),
    )
    expect(answers.map(codeOf).toSorted()).toEqual(['ALREADY_INVITED', undefined])
  })
})

describe('PA2: how often staff are invited', () => {
  const product = useProduct({ SENDS_PER_HOUR: '2', SEND_INTERVAL_SECONDS: '60' })

  it('ID7: one a minute to a mailbox, and only so many an hour', async () => {
    const operator = await newStaff(product)
    const { inviteStaff } = await operator.browser.ask('backoffice', staffOperations.invite, {
      input: newInvitee({ code: await freshCode(product, operator) }),
    })
    const input = { staffId: inviteStaff.id }
    const resend = () => operator.browser.send('backoffice', staffOperations.resend, { input })
    expect(codeOf(await resend())).toBe('MAIL_TOO_SOON')
    await product.pass(61)
    expect(codeOf(await resend())).toBeUndefined()
    await product.pass(61)
    expect(codeOf(await resend())).toBe('MAIL_LIMIT_REACHED')
    await operator.browser.ask('backoffice', staffOperations.withdraw, { input })
    const again = async () =>
      operator.browser.refusal('backoffice', staffOperations.invite, {
        input: newInvitee({
          email: inviteStaff.email,
          code: await freshCode(product, operator),
        }),
      })
    expect(await again()).toBe('MAIL_LIMIT_REACHED')
  })

  it('ID7: not anew within that minute, though the invitation was withdrawn', async () => {
    const operator = await newStaff(product)
    const invitee = async (email: string) => ({
      input: newInvitee({ email, code: await freshCode(product, operator) }),
    })
    const email = 'withdrawn@staff.example'
    const { browser } = operator
    const { inviteStaff } = await browser.ask(
      'backoffice',
      staffOperations.invite,
      await invitee(email),
    )
    await browser.ask('backoffice', staffOperations.withdraw, {
      input: { staffId: inviteStaff.id },
    })
    expect(await browser.refusal('backoffice', staffOperations.invite, await invitee(email))).toBe(
      'MAIL_TOO_SOON',
    )
  })
})

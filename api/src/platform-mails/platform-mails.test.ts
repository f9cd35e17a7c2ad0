import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { identity, newPersonWithPassword } from '../../test/harness/identity.ts'
import { newReceiver } from '../../test/harness/outbox.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { newOperator, type TestOperator } from '../../test/harness/platform-ecosystems.ts'
import { mailOperations, noMailbox, notNow } from '../../test/harness/platform-mails.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { house } from '../house.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

describe('PA10: operators see what became of e-mails', () => {
  const product = useProduct({ MAIL_ATTEMPTS: '2', ...manySends })
  let operator: TestOperator

  beforeAll(async () => {
    operator = await newOperator(product)
  })
  beforeEach(() => {
    product.mailbox.failure = null
  })

  /** Signed in anew each time, since the clock passes by days. */
  const desk = () => signedIn(product, operator.user, 'BACKOFFICE')
  const ask = async (operation: string, variables: object = {}) =>
    (await desk()).ask('backoffice', operation, { ...variables })
  const refusal = async (operation: string, variables: object) =>
    (await desk()).refusal('backoffice', operation, { ...variables })
  const mailsTo = async (email: string, filter: object = {}) => {
    const { platformMails } = await ask(mailOperations.list, { filter: { email, ...filter } })
    return platformMails.edges.map(({ node }: { node: object }) => node)
  }
  const refusedAgain = (mailId: string) => refusal(mailOperations.again, { mailId })

  /** Asks for a link to a new password; the e-mail is refused, or fails, as said. */
  async function resetMail(failure: Error): Promise<{ email: string; mailId: string }> {
    const { email } = await newPersonWithPassword(product)
    product.mailbox.failure = failure
    await product.browser().ask('web', identity.requestReset, { email })
    await product.settle()
    const [mail] = await mailsTo(email)
    return { email, mailId: mail.id }
  }

  it('one that waits, with the reason and its tries; then given up, and counted', async () => {
    product.mailbox.failure = notNow()
    const email = await newReceiver(product)
    await product.settle()
    expect(await mailsTo(email)).toMatchObject([
      {
        kind: 'memberInvitationAccepted',
        state: 'WAITING',
        attempts: 1,
        endedAt: null,
        replyCode: 451,
        replyText: '451 4.3.0 Try later',
        canSendAgain: true,
      },
    ])
    const { platformMailNumbers: waiting } = await ask(mailOperations.numbers)
    expect(waiting).toMatchObject({ waiting: 1, waitingIsMore: false })
    expect(waiting.waitingSince).not.toBeNull()
    await product.pass(300)
    expect(await mailsTo(email)).toMatchObject([{ state: 'GIVEN_UP', attempts: 2 }])
    const { platformMailNumbers: ended } = await ask(mailOperations.numbers)
    expect(ended).toMatchObject({ waiting: 0, waitingSince: null })
    expect(ended.lastDay.givenUp).toBe(waiting.lastDay.givenUp + 1)
    await product.pass(25 * 3600)
    const { platformMailNumbers: later } = await ask(mailOperations.numbers)
    expect([later.lastDay.givenUp, later.lastWeek.givenUp]).toEqual([0, ended.lastWeek.givenUp])
  })

  it('one that was refused is sent again, on the record about whoever gets it, and arrives once', async () => {
    const { mailId, email } = await resetMail(noMailbox())
    product.mailbox.failure = null
    const { sendMailAgain } = await ask(mailOperations.again, { mailId })
    expect(sendMailAgain).toMatchObject({ state: 'WAITING', attempts: 0, canSendAgain: true })
    await product.settle()
    expect(await mailsTo(email)).toMatchObject([{ state: 'SENT', canSendAgain: false }])
    expect(product.mailbox.mails.filter(({ to }) => to === email)).toHaveLength(1)
    expect(await refusedAgain(mailId)).toBe('MAIL_SENT_ALREADY')
    const [event] = await product.rows<{ subject: string | null }>(
      `select subject_id as subject from audit_events where action = 'mail.sentAgain' and target_id = $1`,
      [mailId],
    )
    const [owner] = await product.rows<{ id: string }>('select id from users where email = $1', [
      email,
    ])
    expect(event?.subject).toBe(owner?.id)
  })

  it('one whose link is used up, expired or replaced is never sent again', async () => {
    const { mailId } = await resetMail(noMailbox())
    await product.pass(product.settings.PASSWORD_RESET_SECONDS + 1)
    product.mailbox.failure = null
    expect(await refusedAgain(mailId)).toBe('MAIL_OUTDATED')
    const voided = await resetMail(noMailbox())
    await product.platform.inChange(systemActor('test'), async (change) => {
      change.record(testAction('test.happened', 'user'), { targetId: newId() })
      await change.manager.query(
        'update one_time_links set voided_at = app_now() where voided_at is null and used_at is null',
      )
    })
    expect(await refusedAgain(voided.mailId)).toBe('MAIL_OUTDATED')
    expect(await mailsTo(voided.email)).toMatchObject([{ canSendAgain: false }])
  })

  it('what it is made from is kept sealed for some days after it failed, and then removed', async () => {
    product.mailbox.failure = noMailbox()
    const email = await newReceiver(product)
    await product.settle()
    const sealed = async () =>
      (
        await product.rows<{ kept: boolean }>(
          'select sealed_parameters is not null as kept from outbox_mails where recipient = $1',
          [email],
        )
      ).map(({ kept }) => kept)
    expect(await sealed()).toEqual([true])
    product.mailbox.failure = null
    await product.pass(product.settings.FAILED_MAIL_TEXT_SECONDS + 86_400)
    expect(await sealed()).toEqual([false])
    const [mail] = await mailsTo(email)
    expect(mail).toMatchObject({ state: 'REFUSED', canSendAgain: false })
    expect(await refusedAgain(mail.id)).toBe('MAIL_OUTDATED')
    await product.pass(product.settings.SENT_MAIL_SECONDS + 86_400)
    expect(await mailsTo(email)).toEqual([])
  })

  it('by state, kind and whole address, page by page, the newest first', async () => {
    const emails = [await newReceiver(product), await newReceiver(product)]
    product.mailbox.failure = noMailbox()
    const refused = await newReceiver(product)
    await product.settle()
    const list = async (filter: object, after: string | null = null, first = 100) =>
      (await ask(mailOperations.list, { filter, after, first })).platformMails
    const shown = async (filter: object) =>
      (await list(filter)).edges.map(({ node }: { node: { email: string } }) => node.email)
    const kind = 'memberInvitationAccepted'
    expect((await shown({ kind })).slice(0, 3)).toEqual([refused, ...emails.toReversed()])
    expect(await shown({ kind, state: 'REFUSED' })).toContain(refused)
    expect(await shown({ state: 'REFUSED', email: emails[0] })).toEqual([emails[0]])
    expect(await shown({ state: 'SENT', email: emails[0] })).toEqual([])
    expect(await shown({ kind: 'passwordChanged', email: refused })).toEqual([])
    const first = await list({ kind }, null, 1)
    const second = await list({ kind }, first.pageInfo.endCursor, 1)
    expect([first, second].map(({ edges }) => edges[0].node.email)).toEqual([refused, emails[1]])
  })

  it('each kind has a name in the language that is asked for', async () => {
    const { platformMailKinds } = await ask(mailOperations.kinds, { language: 'ES' })
    expect(platformMailKinds).toHaveLength(house.mails.size)
    expect(platformMailKinds).toContainEqual({
      name: 'passwordReset',
      label: 'Enlace a una contraseña nueva',
    })
  })

  it('what is no address, cursor or e-mail is refused, and so is everybody else', async () => {
    const list = (variables: object) => refusal(mailOperations.list, variables)
    expect(await list({ filter: { email: 'nobody' } })).toBe('BAD_USER_INPUT')
    expect(await list({ filter: { kind: 'noKind' } })).toBe('BAD_USER_INPUT')
    expect(await list({ after: 'no cursor' })).toBe('BAD_USER_INPUT')
    expect(await refusal(mailOperations.addresses, { first: 0 })).toBe('BAD_USER_INPUT')
    expect(await refusedAgain('01900000-0000-7000-8000-000000000000')).toBe('NOT_FOUND')
    expect(await refusedAgain('no id')).toBe('NOT_FOUND')
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const other = await signedIn(product, analyst, 'BACKOFFICE')
    for (const operation of [mailOperations.list, mailOperations.numbers, mailOperations.addresses])
      expect(await other.refusal('backoffice', operation, {})).toBe('FORBIDDEN')
  })
})

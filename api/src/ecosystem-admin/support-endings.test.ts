import { describe, expect, it } from 'vitest'
import {
  acted,
  chosen,
  newKey,
  newSupport,
  opened,
  operations,
  type Support,
  started,
  userProven,
} from '../../test/harness/ecosystem-admin.ts'
import { newEcosystem, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { signOutEverywhere } from '../identity/devices.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

describe('how Ecosystem Admin requests end', () => {
  const product = useProduct(manySends)

  const newSupported = async (): Promise<Support & { ecosystemId: string }> => {
    const { administrator, id } = await newEcosystem(product)
    return { ...(await newSupport(product, administrator)), ecosystemId: id }
  }
  const ending = async (id: string) =>
    (
      await product.rows(
        'select state, closed_by as by from administration_requests where id = $1',
        [id],
      )
    )[0]
  const recorded = async (id: string) =>
    (
      await product.rows<{ action: string }>(
        'select action from audit_events where target_id = $1 order by at, sequence',
        [id],
      )
    ).map(({ action }) => action)
  const toUser = ({ user }: Support) =>
    product.mailbox.mails.filter(({ to }) => to === user.email).map(({ text }) => text)

  it('EA5, S12: cancelling needs a real reason, at every step; the user is told and it is on the record', async () => {
    const steps = [
      async (support: Support) => (await started(support)).id,
      async (support: Support) => userProven(support),
      async (support: Support, ecosystemId: string) => (await chosen(support, ecosystemId)).id,
      async (support: Support, ecosystemId: string) => opened(support, ecosystemId),
    ]
    for (const until of steps) {
      const support = await newSupported()
      const id = await until(support, support.ecosystemId)
      for (const [reason, code] of [
        ['', 'REASON_REQUIRED'],
        ['.', 'REASON_TOO_SHORT'],
        ['aaaaaaaaaa', 'REASON_FILLER'],
        ['\u202e\u200b', 'REASON_REQUIRED'],
        ['The wrong one. '.repeat(40), 'REASON_TOO_LONG'],
      ])
        expect(
          await support.backoffice.refusal('backoffice', operations.cancel, { id, reason }),
        ).toBe(code)
      const reason = 'They hung \u202eup <b>again</b>'
      expect(await acted(support, operations.cancel, { id, reason })).toMatchObject({
        state: 'CANCELLED',
        closedBy: 'ANALYST',
        closeReason: 'They hung up <b>again</b>',
        allowedActions: [],
      })
      await product.settle()
      expect(toUser(support).at(-1)).toContain('They hung up <b>again</b>')
      expect(product.mailbox.lastTo(support.user.email).html).not.toContain('<b>again</b>')
      expect((await recorded(id)).at(-1)).toBe('administration.cancelled')
      expect(
        await support.backoffice.refusal('backoffice', operations.cancel, { id, reason }),
      ).toBe('REQUEST_CLOSED')
    }
  })

  it('EA5: after 15 minutes without the next step it is closed, whether or not a timer has run', async () => {
    const support = await newSupported()
    const { id, code } = await started(support)
    await product.platform.clock.move(900)
    expect(
      await (await signedIn(product, support.analyst, 'BACKOFFICE')).refusal(
        'backoffice',
        operations.enterUserCode,
        { id, code },
      ),
    ).toBe('REQUEST_CLOSED')
    await product.settle()
    expect(await ending(id)).toEqual({ state: 'EXPIRED', by: 'TIME' })
    expect(await recorded(id)).toEqual(['administration.started', 'administration.expired'])
    // A new one may begin, and the old code is worth nothing in it.
    const again = {
      ...support,
      backoffice: await signedIn(product, support.analyst, 'BACKOFFICE'),
    }
    const next = await started(again)
    if (next.code !== code)
      expect(
        await again.backoffice.refusal('backoffice', operations.enterUserCode, {
          id: next.id,
          code,
        }),
      ).toBe('CODE_WRONG')
  })

  it('EA5: every step begins the 15 minutes anew; a resend does not', async () => {
    const support = await newSupported()
    const { id, code } = await started(support)
    const left = async () => {
      const { expiresAt, serverTime } = await acted(support, operations.request, { id })
      const seconds = (Date.parse(expiresAt) - Date.parse(serverTime)) / 1000
      // The clock runs on while the test does.
      return Math.ceil(seconds / 60) * 60
    }
    await product.platform.clock.move(300)
    await acted(support, operations.resendUserCode, { id })
    expect(await left()).toBe(600)
    await product.settle()
    await acted(support, operations.enterUserCode, {
      id,
      code: product.mailbox.codeTo(support.user.email),
    })
    expect(await left()).toBe(900)
    expect(code).toMatch(/^\d{6}$/)
  })

  it('EA5: a start meets an ended request whose timer has not run: that end is written, once', async () => {
    const support = await newSupported()
    const { id } = await started(support)
    await product.platform.clock.move(900)
    const again = {
      ...support,
      backoffice: await signedIn(product, support.analyst, 'BACKOFFICE'),
    }
    await acted(again, operations.start, { email: support.user.email, key: newKey() })
    await product.settle()
    expect(await recorded(id)).toEqual(['administration.started', 'administration.expired'])
  })

  it('S5: the analyst signs out everywhere, or is blocked, or the user is: the request is withdrawn', async () => {
    const system = systemActor('test')
    const acts: ((support: Support) => Promise<unknown>)[] = [
      ({ analyst }) =>
        product.platform.inChange(system, (change) => signOutEverywhere(change, analyst.id)),
      ({ analyst }) =>
        product.platform.inChange(system, (change) => blockUser(change, { id: analyst.id })),
      ({ user }) =>
        product.platform.inChange(system, (change) => blockUser(change, { id: user.id })),
    ]
    for (const act of acts) {
      const support = await newSupported()
      const id = await opened(support, support.ecosystemId)
      await act(support)
      expect(await ending(id)).toEqual({ state: 'CANCELLED', by: 'REVOKED' })
      expect((await recorded(id)).at(-1)).toBe('administration.cancelled')
    }
  })

  it('AT1: each step is on the record, in the ecosystem’s chain once it is chosen', async () => {
    const support = await newSupported()
    const id = await opened(support, support.ecosystemId)
    await acted(support, operations.complete, { id })
    const lines = await product.rows<{
      action: string
      ecosystem_id: string | null
      subject: string
    }>(
      `select action, payload::jsonb #>> '{chain,id}' as ecosystem_id, payload::jsonb ->> 'subjectId' as subject
       from audit_events where target_id = $1 order by at, sequence`,
      [id],
    )
    const { ecosystemId } = support
    expect(lines.map((line) => [line.action, line.ecosystem_id])).toEqual([
      ['administration.started', null],
      ['administration.userProven', null],
      ['administration.ecosystemChosen', ecosystemId],
      ['administration.opened', ecosystemId],
      ['administration.completed', ecosystemId],
    ])
    expect(new Set(lines.map(({ subject }) => subject))).toEqual(new Set([support.user.id]))
  })
})

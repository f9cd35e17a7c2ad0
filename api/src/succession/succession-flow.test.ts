import { describe, expect, it } from 'vitest'
import { codeOf, newPersonWithMfa } from '../../test/harness/identity.ts'
import { newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  accepted,
  active,
  asAdministrator,
  asSuccessor,
  back,
  freshCode,
  invited,
  newHeirs,
  operations,
  uploaded,
  validated,
} from '../../test/harness/succession.ts'
import { verifyRecord } from '../audit/verify.ts'

describe('ecosystem succession, from an invitation to the new administrator', () => {
  const product = useProduct()

  const administratorsOf = (ecosystemId: string) =>
    product.rows<{ user_id: string }>(
      "select user_id from memberships where ecosystem_id = $1 and role = 'ADMINISTRATOR' and removed_at is null",
      [ecosystemId],
    )
  const subjectsTo = (email: string) =>
    product.mailbox.mails.filter(({ to }) => to === email).map(({ subject }) => subject)

  it('SU3–SU8: invited, accepted with MFA, activated by the link, and both are told', async () => {
    const heirs = await newHeirs(product)
    const { id, token } = await accepted(heirs)
    const page =
      'query ($token: String!) { activationPage(token: $token) { ecosystemName successorName } }'
    const anyone = product.browser()
    for (let look = 0; look < 2; look += 1)
      expect((await anyone.ask('web', page, { token })).activationPage.ecosystemName).toBe(
        heirs.ecosystem.name,
      )
    const { activateSuccession } = await anyone.ask('web', operations.activate, { token })
    expect(activateSuccession).toMatchObject({ id, state: 'ACTIVE', turnOf: 'ADMINISTRATOR' })
    expect(await anyone.refusal('web', operations.activate, { token })).toBe('LINK_INVALID')
    await product.settle()
    expect(subjectsTo(heirs.administrator.user.email).length).toBeGreaterThanOrEqual(3)
    const { succession } = await heirs.store.ask('store', operations.succession, {
      ecosystemId: heirs.ecosystem.id,
    })
    expect(succession.timeline.map(({ event }: { event: string }) => event)).toEqual([
      'INVITE',
      'ACCEPT',
      'ACTIVATE',
    ])
    expect(succession.allowedActions).toEqual(['REMOVE', 'START_HANDOVER'])
  })

  it('SU17, AT2: joined emoji in a reason stay whole in the record, the timeline and the e-mail', async () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
    const reason = `I am on sabbatical with my ${family} and 👩🏽‍🚀, and answer each e-mail.`
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    const evidence = await uploaded(heirs, id)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [evidence] })
    const contested = await asAdministrator(heirs, operations.contest, { id, reason })
    expect([...(contested.timeline ?? [])].at(-1)).toMatchObject({ event: 'CONTEST', note: reason })
    const [event] = await recordedEvents(
      product,
      "target_id = $1 and action = 'succession.contested'",
      [id],
    )
    expect(event?.after).toMatchObject({ note: reason })
    await product.settle()
    expect(product.mailbox.lastTo(heirs.successor.user.email).text).toContain(family)
  })

  it('SU4, ID8: without a fresh MFA code nothing happens', async () => {
    const heirs = await newHeirs(product)
    const id = await invited(heirs)
    expect(await heirs.store.refusal('store', operations.revoke, { id, code: '000000' })).toMatch(
      /^MFA_CODE_/,
    )
    const { succession } = await heirs.store.ask('store', operations.succession, {
      ecosystemId: heirs.ecosystem.id,
    })
    expect(succession.state).toBe('INVITED')
  })

  for (const fate of ['PERMANENTLY_REMOVE', 'KEEP_AS_USER'] as const)
    it(`SU10–SU12, SU20: handed over after validation and confirmation, the old administrator ${fate}`, async () => {
      const { id, heirs } = await validated(await newHeirs(product), fate)
      const bystander = await newPerson(product)
      await newMembership(product, heirs.ecosystem.id, bystander)
      const confirmed = await asSuccessor(heirs, operations.confirm, { id })
      expect(confirmed).toMatchObject({ state: 'COMPLETED', allowedActions: [], turnOf: null })
      expect(await administratorsOf(heirs.ecosystem.id)).toEqual([
        { user_id: heirs.successor.user.id },
      ])
      const [old] = await product.rows<{ role: string; removed: boolean }>(
        'select role, removed_at is not null as removed from memberships where id = $1',
        [heirs.ecosystem.membershipId],
      )
      expect(old).toEqual({ role: 'USER', removed: fate === 'PERMANENTLY_REMOVE' })
      expect((await heirs.store.ask('store', '{ viewer { user { id } } }')).viewer).toBeNull()
      await product.settle()
      expect(subjectsTo(bystander.email)).toHaveLength(1)
      expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
    })

  it('SU11: nothing passes before 24 hours, and the administrator can cancel until then', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
    await product.pass(86_000)
    const again = await back(heirs)
    const { succession } = await again.store.ask('store', operations.succession, {
      ecosystemId: heirs.ecosystem.id,
    })
    expect(succession.state).toBe('IN_VALIDATION')
    expect(await asAdministrator(again, operations.cancelHandover, { id })).toMatchObject({
      state: 'ACTIVE',
      handoverKind: null,
    })
  })

  it('SU13, ruling R4: rejected by the user; invited again, or gone back to', async () => {
    const heirs = await newHeirs(product)
    const id = await invited(heirs)
    await heirs.web.ask('web', operations.reject, { id })
    expect(await asAdministrator(heirs, operations.goBack, { id })).toMatchObject({
      state: 'ACTIVE',
    })
    expect(await heirs.web.refusal('web', operations.reject, { id })).toBe('ILLEGAL_TRANSITION')
  })

  it('ruling R4: whoever was gone back to, after they had said no, can resign', async () => {
    const heirs = await newHeirs(product)
    const id = await invited(heirs)
    await heirs.web.ask('web', operations.reject, { id })
    await asAdministrator(heirs, operations.goBack, { id })
    const { mySuccessions } = await heirs.web.ask('web', operations.mine)
    expect(mySuccessions[0].allowedActions).toEqual(['RESIGN', 'CLAIM'])
    const { resignAsSuccessor } = await heirs.web.ask('web', operations.resign, { id })
    expect(resignAsSuccessor).toMatchObject({ state: 'DECLINED_BY_SUCCESSOR' })
    expect(resignAsSuccessor.timeline.at(-1)).toMatchObject({ event: 'RESIGN', by: 'SUCCESSOR' })
    await product.settle()
    expect(product.mailbox.lastTo(heirs.administrator.user.email).subject).toMatch(/has resigned/)
  })

  it('SU10, SU11: until the successor has confirmed, the administrator can cancel, and the successor refuse', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const { succession } = await heirs.store.ask('store', operations.succession, {
      ecosystemId: heirs.ecosystem.id,
    })
    expect(succession).toMatchObject({
      state: 'AWAITING_CONFIRMATION',
      allowedActions: ['CANCEL_HANDOVER'],
    })
    expect(await heirs.web.refusal('web', operations.cancelClaim, { id })).toBe(
      'ILLEGAL_TRANSITION',
    )
    expect(await asAdministrator(heirs, operations.cancelHandover, { id })).toMatchObject({
      state: 'ACTIVE',
      handoverKind: null,
    })

    const other = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const { refuseHandover } = await other.heirs.web.ask('web', operations.refuseHandover, {
      id: other.id,
    })
    expect(refuseHandover).toMatchObject({ state: 'DECLINED_BY_SUCCESSOR' })
    const [recorded] = await product.rows(
      "select action from audit_events where target_id = $1 and action like 'succession.%' order by sequence desc limit 1",
      [other.id],
    )
    expect(recorded).toEqual({ action: 'succession.handoverRefused' })
    await product.settle()
    expect(product.mailbox.lastTo(other.heirs.administrator.user.email).subject).toMatch(
      /was refused/,
    )
  })

  it('SU7: the activation link lapsed, the successor asks for another; the earlier is dead', async () => {
    const heirs = await newHeirs(product)
    const { id, token } = await accepted(heirs)
    await product.pass(86_402)
    const again = await back(heirs)
    expect(await asSuccessor(again, operations.renewActivation, { id })).toMatchObject({
      state: 'AWAITING_ACTIVATION',
    })
    await product.settle()
    const fresh = product.mailbox.linkTokenTo(heirs.successor.user.email)
    const anyone = product.browser()
    expect(await anyone.refusal('web', operations.activate, { token })).toBe('LINK_INVALID')
    const { activateSuccession } = await anyone.ask('web', operations.activate, { token: fresh })
    expect(activateSuccession.state).toBe('ACTIVE')
  })

  it('SU16, EA4: an unfit member is declined by the platform with the reasons, and blocks until released', async () => {
    const heirs = await newHeirs(product)
    const unfit = await newPerson(product)
    const membershipId = await newMembership(product, heirs.ecosystem.id, unfit)
    const declined = await asAdministrator(heirs, operations.invite, {
      ecosystemId: heirs.ecosystem.id,
      membershipId,
      key: 'unfit',
    })
    expect(declined).toMatchObject({
      state: 'DECLINED_BY_PLATFORM',
      restrictions: expect.arrayContaining(['MFA_OFF', 'EMAIL_UNCONFIRMED']),
    })
    const code = await freshCode(product, heirs.administrator)
    expect(
      await heirs.store.refusal('store', operations.invite, {
        ecosystemId: heirs.ecosystem.id,
        membershipId: heirs.successorMembershipId,
        key: 'second',
        code,
      }),
    ).toBe('SUCCESSION_BLOCKED')
    expect(await heirs.store.refusal('store', operations.release, { id: declined.id, code })).toBe(
      'NOT_BLOCKED',
    )
  })

  it('SU14, SU17: a claim with evidence is contested, approved after a day, and confirmed', async () => {
    const heirs = await newHeirs(product)
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const id = await active(heirs)
    const evidenceIds = [await uploaded(heirs, id)]
    const claimed = await asSuccessor(heirs, operations.claim, { id, evidenceIds })
    expect(claimed).toMatchObject({
      state: 'UNDER_REVIEW',
      handoverKind: 'CLAIM',
      claim: { evidence: [{ name: 'proof.pdf' }] },
    })
    const contested = await asAdministrator(heirs, operations.contest, {
      id,
      reason: 'I am here and well, do not believe it',
    })
    expect(contested).toMatchObject({ state: 'UNDER_REVIEW', claim: { evidence: [] } })
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    expect(
      await desk.refusal('backoffice', operations.approve, {
        id,
        contestedAt: contested.contestedAt,
        code: await freshCode(product, reviewer),
      }),
    ).toBe('CLAIM_TOO_EARLY')
    await product.pass(86_400)
    const laterDesk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const approve = async (contestedAt: string | null) =>
      laterDesk.send('backoffice', operations.approve, {
        id,
        contestedAt,
        code: await freshCode(product, reviewer),
      })
    expect(codeOf(await approve(null))).toBe('CLAIM_CONTESTED_MEANWHILE')
    const { data } = await approve(contested.contestedAt ?? null)
    expect(data.approveClaim.state).toBe('AWAITING_CONFIRMATION')
    const later = await back(heirs)
    // Once read and decided upon, a contest can't hold the claim up again.
    expect(
      await later.store.refusal('store', operations.contest, {
        id,
        reason: 'I said so already, and say it again',
        code: await freshCode(product, heirs.administrator),
      }),
    ).toBe('ILLEGAL_TRANSITION')
    expect(await asSuccessor(later, operations.confirm, { id })).toMatchObject({
      state: 'COMPLETED',
    })
    expect(await administratorsOf(heirs.ecosystem.id)).toEqual([
      { user_id: heirs.successor.user.id },
    ])
  })

  it('SU11: unconfirmed for 7 days, all is as it was before the hand-over', async () => {
    const { heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    await product.pass(product.settings.CONFIRMATION_SECONDS + 2)
    const { mySuccessions } = await (await back(heirs)).web.ask('web', operations.mine)
    expect(mySuccessions).toMatchObject([
      { state: 'ACTIVE', handoverKind: null, previousAdministratorFate: null },
    ])
  })

  it('SU14, SU19: a reminder of a claim does not put its approval off', async () => {
    const heirs = await newHeirs(product)
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    await product.pass(product.settings.CLAIM_REVIEW_SECONDS + 2)
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const code = await freshCode(product, reviewer)
    const { approveClaim } = await desk.ask('backoffice', operations.approve, { id, code })
    expect(approveClaim.state).toBe('AWAITING_CONFIRMATION')
    expect(approveClaim.timeline.map(({ event }: { event: string }) => event)).toContain('REMIND')
  })

  it('SU17: contested after it was approved, a claim can be decided again at once', async () => {
    const heirs = await newHeirs(product)
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    await product.pass(86_401)
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const approve = async (contestedAt: string | null) => {
      const code = await freshCode(product, reviewer)
      return (await desk.ask('backoffice', operations.approve, { id, contestedAt, code }))
        .approveClaim.state
    }
    expect(await approve(null)).toBe('AWAITING_CONFIRMATION')
    const reason = 'I am here and well, do not believe it'
    const contested = await asAdministrator(await back(heirs), operations.contest, { id, reason })
    expect(contested.state).toBe('UNDER_REVIEW')
    expect(await approve(contested.contestedAt ?? null)).toBe('AWAITING_CONFIRMATION')
  })

  it('ruling R5: during a hand-over members can not be removed; the successor can not be removed either', async () => {
    const heirs = await newHeirs(product)
    const other = await newMembership(product, heirs.ecosystem.id, await newPerson(product))
    const id = await active(heirs)
    await asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
    const remove = 'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) }'
    for (const membershipId of [other, heirs.successorMembershipId])
      expect(await heirs.store.refusal('store', remove, { id: membershipId })).toBe(
        'FROZEN_BY_HANDOVER',
      )
  })

  it('SU19: invitation and activation lapse by their row, and whoever must act is named', async () => {
    const heirs = await newHeirs(product)
    const { id, token } = await accepted(heirs)
    await product.platform.clock.move(86_401)
    expect(await product.browser().refusal('web', operations.activate, { token })).toBe(
      'LINK_INVALID',
    )
    const again = await back(heirs)
    const before = await again.web.ask('web', operations.mine)
    expect(before.mySuccessions[0]).toMatchObject({
      id,
      state: 'ACTIVATION_EXPIRED',
      turnOf: 'ADMINISTRATOR',
    })
    await product.settle()
    expect(await asAdministrator(again, operations.resend, { id })).toMatchObject({
      state: 'INVITED',
    })
  })
})

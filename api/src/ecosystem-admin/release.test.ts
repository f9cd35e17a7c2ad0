import { describe, expect, it } from 'vitest'
import {
  acted,
  newSupport,
  opened,
  operations,
  type Support,
} from '../../test/harness/ecosystem-admin.ts'
import { newPersonWithMfa } from '../../test/harness/identity.ts'
import { newMembership, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  active,
  asAdministrator,
  asSuccessor,
  freshCode,
  type Heirs,
  newHeirs,
  operations as ofSuccession,
  uploaded,
} from '../../test/harness/succession.ts'
import { blockUser, unblockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

const system = systemActor('test')

describe('EA4: lifting the block of a succession that the platform declined', () => {
  const product = useProduct({ SENDS_PER_HOUR: '1000', SEND_INTERVAL_SECONDS: '60' })

  /** A succession that was declined since its successor was blocked; they are fit again. */
  async function declined(): Promise<{ heirs: Heirs; id: string }> {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    const who = { id: heirs.successor.user.id }
    await product.platform.inChange(system, (change) => blockUser(change, who))
    await product.platform.inChange(system, (change) => unblockUser(change, who))
    return { heirs, id }
  }

  async function supported(): Promise<{
    heirs: Heirs
    successionId: string
    support: Support
    id: string
  }> {
    const { heirs, id: successionId } = await declined()
    const support = await newSupport(product, heirs.administrator.user)
    const id = await opened(support, heirs.ecosystem.id)
    return { heirs, successionId, support, id }
  }

  it('EA4: the reasons are shown; the administrator is asked by e-mail and lifts the block with MFA; it is pending again, live', async () => {
    const { heirs, successionId, support, id } = await supported()
    const shown = await acted(support, operations.request, { id })
    expect(shown.allowedActions).toEqual(['REQUEST_RELEASE', 'COMPLETE', 'CANCEL'])
    expect(shown.successions[0]).toMatchObject({
      id: successionId,
      state: 'DECLINED_BY_PLATFORM',
      restrictions: ['BLOCKED'],
      releaseRequestedAt: null,
    })
    const sees = support.backoffice.subscribe('backoffice', operations.changed, { id })
    await sees.next()
    const asked = await acted(support, operations.requestRelease, { id, successionId })
    expect(asked.successions[0].releaseRequestedAt).not.toBeNull()
    await product.settle()
    const mail = product.mailbox.lastTo(heirs.administrator.user.email)
    expect(mail.text).toContain(support.analyst.name)
    expect(mail.text).toContain(`ecosystem=${heirs.ecosystem.id}`)

    const released = await asAdministrator(heirs, ofSuccession.release, { id: successionId })
    expect(released).toMatchObject({ state: 'INVITED', restrictions: [] })
    const live = await sees.until(
      (data) => data.ecosystemAdminRequestChanged.successions[0].state === 'INVITED',
    )
    expect(live.ecosystemAdminRequestChanged.allowedActions).toEqual(['COMPLETE', 'CANCEL'])
    await product.settle()
    expect(product.mailbox.lastTo(heirs.successor.user.email).text).toContain(heirs.ecosystem.name)
  })

  it('EA4: the analyst sees which conditions are broken now; one still broken, the administrator chooses another', async () => {
    const heirs = await newHeirs(product)
    const successionId = await active(heirs)
    await product.platform.inChange(system, (change) =>
      blockUser(change, { id: heirs.successor.user.id }),
    )
    const support = await newSupport(product, heirs.administrator.user)
    const id = await opened(support, heirs.ecosystem.id)
    const restrictionsNow = `query ($id: ID!) {
      ecosystemAdminRequest(id: $id) { successions { restrictions restrictionsNow } } }`
    const seen = await support.backoffice.ask('backoffice', restrictionsNow, { id })
    expect(seen.ecosystemAdminRequest.successions).toEqual([
      { restrictions: ['BLOCKED'], restrictionsNow: ['BLOCKED'] },
    ])
    await acted(support, operations.requestRelease, { id, successionId })
    await product.settle()
    const mail = product.mailbox.lastTo(heirs.administrator.user.email)
    expect(mail.text).toMatch(/choose any other member/)
    expect(mail.text).not.toMatch(/invited again/)
    const code = await freshCode(product, heirs.administrator)
    expect(
      await heirs.store.refusal('store', ofSuccession.release, { id: successionId, code }),
    ).toBe('SUCCESSOR_UNFIT')
    const { succession } = await heirs.store.ask('store', ofSuccession.succession, {
      ecosystemId: heirs.ecosystem.id,
    })
    expect(succession).toMatchObject({ allowedActions: ['REMOVE'], turnOf: 'ADMINISTRATOR' })
    await asAdministrator(heirs, ofSuccession.remove, { id: successionId })

    const another = await newPersonWithMfa(product)
    await signedIn(product, another.user, 'WEB')
    const invitation = await asAdministrator(heirs, ofSuccession.invite, {
      ecosystemId: heirs.ecosystem.id,
      membershipId: await newMembership(product, heirs.ecosystem.id, another.user),
      key: `another-${successionId}`,
    })
    expect(invitation).toMatchObject({ state: 'INVITED' })
  })

  it('EA4, EA6, SU14: a declined claim is lifted by the successor alone, who claims with new evidence', async () => {
    const heirs = await newHeirs(product)
    const successionId = await active(heirs)
    const claim = async () =>
      asSuccessor(heirs, ofSuccession.claim, {
        id: successionId,
        evidenceIds: [await uploaded(heirs, successionId)],
      })
    await claim()
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    await desk.ask('backoffice', ofSuccession.decline, {
      id: successionId,
      reason: 'The certificate names another person',
      code: await freshCode(product, reviewer),
    })
    const support = await newSupport(product, heirs.successor.user)
    const id = await opened(support, heirs.ecosystem.id)
    await acted(support, operations.requestRelease, { id, successionId })
    await product.settle()
    for (const { user } of [heirs.administrator, heirs.successor])
      expect(product.mailbox.lastTo(user.email).text).toMatch(/new evidence/)
    const { mySuccessions } = await heirs.web.ask('web', ofSuccession.mine)
    expect(mySuccessions[0]).toMatchObject({ turnOf: 'SUCCESSOR', allowedActions: ['REINSTATE'] })
    expect(await asSuccessor(heirs, ofSuccession.release, { id: successionId })).toMatchObject({
      state: 'ACTIVE',
      declineReason: null,
      releaseRequestedAt: null,
    })
    await product.settle()
    expect(product.mailbox.lastTo(heirs.administrator.user.email).text).toMatch(/new evidence/)
    expect(await claim()).toMatchObject({ state: 'UNDER_REVIEW' })
  })

  it('EA4, EA6: after a broken condition the successor alone has the invitation again', async () => {
    const { heirs, id: successionId } = await declined()
    const support = await newSupport(product, heirs.successor.user)
    const id = await opened(support, heirs.ecosystem.id)
    await acted(support, operations.requestRelease, { id, successionId })
    const web = await signedIn(product, heirs.successor.user, 'WEB')
    const code = await freshCode(product, heirs.successor)
    const { releaseSuccession } = await web.ask('web', ofSuccession.release, {
      id: successionId,
      code,
    })
    expect(releaseSuccession).toMatchObject({
      state: 'INVITED',
      allowedActions: ['REJECT', 'ACCEPT'],
    })
  })

  it('EA4: without the analyst’s request the administrator lifts nothing, and the analyst alone neither', async () => {
    const { heirs, successionId, support, id } = await supported()
    expect(
      await heirs.store.refusal('store', ofSuccession.release, {
        id: successionId,
        code: '000000',
      }),
    ).toBe('NOT_BLOCKED')
    await acted(support, operations.requestRelease, { id, successionId })
    expect(
      await support.backoffice.refusal('backoffice', ofSuccession.release, {
        id: successionId,
        code: '000000',
      }),
    ).toMatch(/FORBIDDEN|NOT_FOUND/)
    expect((await acted(support, operations.request, { id })).successions[0].state).toBe(
      'DECLINED_BY_PLATFORM',
    )
  })

  it('EA4, C10: the e-mail may be sent again after a minute, not earlier', async () => {
    const { successionId, support, id } = await supported()
    const ask = () =>
      support.backoffice.send('backoffice', operations.requestRelease, { id, successionId })
    expect((await ask()).errors).toBeUndefined()
    expect((await ask()).errors?.[0]?.extensions).toMatchObject({ code: 'SEND_TOO_SOON' })
    await product.platform.clock.move(60)
    expect((await ask()).errors).toBeUndefined()
    const sent = await product.rows(
      "select 1 from outbox_mails where template = 'releaseRequested' and recipient = $1",
      [support.user.email],
    )
    expect(sent).toHaveLength(2)
  })

  it('EA4: a succession that is not declined has nothing to lift', async () => {
    const heirs = await newHeirs(product)
    const successionId = await active(heirs)
    const support = await newSupport(product, heirs.administrator.user)
    const id = await opened(support, heirs.ecosystem.id)
    const answer = await support.backoffice.send('backoffice', operations.requestRelease, {
      id,
      successionId,
    })
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'NOT_BLOCKED',
      parameters: { state: 'ACTIVE' },
    })
  })

  it('R2: a succession of another ecosystem is not found, however well blocked it is', async () => {
    const { support, id } = await supported()
    const other = await declined()
    for (const successionId of [other.id, id, 'nothing'])
      expect(
        await support.backoffice.refusal('backoffice', operations.requestRelease, {
          id,
          successionId,
        }),
      ).toBe('NOT_FOUND')
  })

  it('EA6: the administrator is asked to lift the block also where the successor asked for help', async () => {
    const { heirs, id: successionId } = await declined()
    const support = await newSupport(product, heirs.successor.user)
    const id = await opened(support, heirs.ecosystem.id)
    await acted(support, operations.requestRelease, { id, successionId })
    await product.settle()
    expect(product.mailbox.lastTo(heirs.administrator.user.email).text).toContain(
      support.analyst.name,
    )
  })

  it('EA5: what the administrator does about it begins the 15 minutes of support anew', async () => {
    const { heirs, successionId, support, id } = await supported()
    await acted(support, operations.requestRelease, { id, successionId })
    await product.platform.clock.move(600)
    await asAdministrator(heirs, ofSuccession.release, { id: successionId })
    const { expiresAt, serverTime } = await acted(support, operations.request, { id })
    const left = (Date.parse(expiresAt) - Date.parse(serverTime)) / 1000
    // The clock runs on while the test does.
    expect(Math.ceil(left / 60) * 60).toBe(900)
  })
})

import { describe, expect, it } from 'vitest'
import {
  acted,
  chosen,
  newKey,
  newSupport,
  opened,
  operations,
  started,
  userProven,
} from '../../test/harness/ecosystem-admin.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  active,
  asAdministrator,
  asSuccessor,
  back,
  newHeirs,
  operations as ofSuccession,
  validated,
} from '../../test/harness/succession.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

describe("Ecosystem Admin support, from a user's e-mail to the view of the activity", () => {
  const product = useProduct(manySends)

  it('EA1: the user gets a code and a QR of it, and the analyst goes on with the right code only', async () => {
    const { administrator } = await newEcosystem(product)
    const support = await newSupport(product, administrator)
    const { id, code } = await started(support)
    const mail = product.mailbox.lastTo(administrator.email)
    expect(mail.text).toContain(support.analyst.name)
    expect(mail.html).toContain('cid:')
    expect(await acted(support, operations.request, { id })).toMatchObject({
      state: 'USER_CODE_SENT',
      user: { email: administrator.email },
      userCode: { attemptsLeft: 3 },
      ecosystems: [],
      ecosystem: null,
      successions: [],
      allowedActions: ['RESEND_USER_CODE', 'ENTER_USER_CODE', 'CANCEL'],
    })
    const proven = await acted(support, operations.enterUserCode, {
      id,
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    })
    expect(proven).toMatchObject({ state: 'USER_PROVEN', userCode: null })
  })

  it('EA2: one of the user’s ecosystems is chosen, and a code goes to the analyst’s own mailbox', async () => {
    const { administrator, id: first } = await newEcosystem(product)
    const second = await newEcosystem(product)
    await newMembership(product, second.id, administrator, 'USER')
    const stranger = await newEcosystem(product)
    const support = await newSupport(product, administrator)
    const id = await userProven(support)
    const { ecosystems } = await acted(support, operations.request, { id })
    expect(ecosystems).toHaveLength(2)
    expect(ecosystems).toEqual(
      expect.arrayContaining([
        { id: first, role: 'ADMINISTRATOR' },
        { id: second.id, role: 'USER' },
      ]),
    )
    for (const ecosystemId of [stranger.id, 'none of ours', id])
      expect(
        await support.backoffice.refusal('backoffice', operations.choose, { id, ecosystemId }),
      ).toBe('ECOSYSTEM_NOT_OF_USER')
    const answer = await acted(support, operations.choose, { id, ecosystemId: first })
    expect(answer).toMatchObject({
      state: 'INTERNAL_CODE_SENT',
      ecosystem: { id: first, role: 'ADMINISTRATOR' },
      internalCode: { attemptsLeft: 3 },
      successions: [],
      allowedActions: ['CHOOSE_ECOSYSTEM', 'RESEND_INTERNAL_CODE', 'ENTER_INTERNAL_CODE', 'CANCEL'],
    })
    await product.settle()
    const code = product.mailbox.codeTo(support.analyst.email)
    const open = await acted(support, operations.enterInternalCode, { id, code })
    expect(open).toMatchObject({ state: 'OPEN', internalCode: null, successions: [] })
    expect(open.allowedActions).toEqual(['COMPLETE', 'CANCEL'])
  })

  it('EA2, C8: another ecosystem may be chosen instead; the code sent for the first is void', async () => {
    const { administrator, id: first } = await newEcosystem(product)
    const second = await newEcosystem(product, { administrator })
    const support = await newSupport(product, administrator)
    const { id, code } = await chosen(support, first)
    await product.pass(2)
    await acted(support, operations.choose, { id, ecosystemId: second.id })
    await product.settle()
    const next = product.mailbox.codeTo(support.analyst.email)
    if (next !== code)
      expect(
        await support.backoffice.refusal('backoffice', operations.enterInternalCode, { id, code }),
      ).toBe('CODE_REPLACED')
    const open = await acted(support, operations.enterInternalCode, { id, code: next })
    expect(open.ecosystem.id).toBe(second.id)
  })

  it('EA3: a user who has no place in the chosen ecosystem any more has no role there, and it keeps its name', async () => {
    const ecosystem = await newEcosystem(product)
    const member = await newPerson(product)
    const membershipId = await newMembership(product, ecosystem.id, member, 'USER')
    const support = await newSupport(product, member)
    const id = await opened(support, ecosystem.id)
    expect((await acted(support, operations.request, { id })).ecosystem).toMatchObject({
      id: ecosystem.id,
      role: 'USER',
    })
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    for (const act of ['blockMember', 'removeMember']) {
      const fields = act === 'blockMember' ? '{ id }' : ''
      await store.ask(
        'store',
        `mutation ($id: ID!) { ${act}(input: { membershipId: $id }) ${fields} }`,
        { id: membershipId },
      )
      expect(await acted(support, operations.request, { id })).toMatchObject({
        state: 'OPEN',
        ecosystem: { id: ecosystem.id, name: ecosystem.name, role: null },
        ecosystems: [],
      })
    }
  })

  it('EA3: the activity view shows user, role, and each succession with its steps, newest first, live', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    const support = await newSupport(product, heirs.administrator.user)
    const requestId = await opened(support, heirs.ecosystem.id)
    const sees = support.backoffice.subscribe('backoffice', operations.changed, { id: requestId })
    const { ecosystemAdminRequestChanged: first } = await sees.next()
    expect(first).toMatchObject({
      state: 'OPEN',
      user: { email: heirs.administrator.user.email },
      ecosystem: { name: heirs.ecosystem.name, role: 'ADMINISTRATOR' },
    })
    expect(first.successions).toHaveLength(1)
    expect(first.successions[0]).toMatchObject({ id, state: 'ACTIVE', allowedActions: [] })
    const steps = first.successions[0].timeline.map(({ event }: { event: string }) => event)
    expect(steps).toEqual(['INVITE', 'ACCEPT', 'ACTIVATE'])

    await asAdministrator(heirs, ofSuccession.remove, { id })
    const next = await sees.until(
      (data) => data.ecosystemAdminRequestChanged.successions[0].state === 'REVOKED',
    )
    expect(next.ecosystemAdminRequestChanged.successions[0].timeline).toHaveLength(4)
  })

  it('EA3: support shows a member no more than the processes that they are part of', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    const bystander = await newPerson(product)
    await newMembership(product, heirs.ecosystem.id, bystander)
    const forBystander = await newSupport(product, bystander)
    const nothing = await opened(forBystander, heirs.ecosystem.id)
    expect((await acted(forBystander, operations.request, { id: nothing })).successions).toEqual([])
    const forSuccessor = await newSupport(product, heirs.successor.user)
    const own = await opened(forSuccessor, heirs.ecosystem.id)
    const { successions } = await acted(forSuccessor, operations.request, { id: own })
    expect(successions.map((shown: { id: string }) => shown.id)).toEqual([id])
  })

  it('EA6: a successor who has received an ecosystem is supported in it, as its administrator', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    await asSuccessor(heirs, ofSuccession.confirm, { id })
    const support = await newSupport(product, heirs.successor.user)
    const requestId = await userProven(support)
    const { ecosystems } = await acted(support, operations.request, { id: requestId })
    expect(ecosystems).toEqual([{ id: heirs.ecosystem.id, role: 'ADMINISTRATOR' }])
    await acted(support, operations.choose, { id: requestId, ecosystemId: heirs.ecosystem.id })
    await product.settle()
    const open = await acted(support, operations.enterInternalCode, {
      id: requestId,
      code: product.mailbox.codeTo(support.analyst.email),
    })
    expect(open.successions[0]).toMatchObject({ id, state: 'COMPLETED' })
    expect((await back(heirs)).ecosystem.id).toBe(open.ecosystem.id)
  })

  it('EA5: the support that was given is completed, once; afterwards nothing is shown any more', async () => {
    const heirs = await newHeirs(product)
    await active(heirs)
    const support = await newSupport(product, heirs.administrator.user)
    const id = await opened(support, heirs.ecosystem.id)
    expect(await acted(support, operations.complete, { id })).toMatchObject({
      state: 'COMPLETED',
      closedBy: 'ANALYST',
      successions: [],
      ecosystems: [],
      allowedActions: [],
      expiresAt: null,
    })
    expect(await support.backoffice.refusal('backoffice', operations.complete, { id })).toBe(
      'REQUEST_CLOSED',
    )
  })

  it('EA1, ruling R9: never oneself, nobody blocked, nobody unknown, and one open request for a user', async () => {
    const { administrator } = await newEcosystem(product)
    const support = await newSupport(product, administrator)
    const start = (email: string) =>
      support.backoffice.send('backoffice', operations.start, { email, key: newKey() })
    const codeOf = async (email: string) => (await start(email)).errors?.[0]?.extensions.code
    expect(await codeOf(support.analyst.email)).toBe('ASSISTING_ONESELF')
    expect(await codeOf('nobody@test.example')).toBe('EMAIL_UNKNOWN')
    expect(await codeOf('not an address')).toBe('EMAIL_MALFORMED')
    const blocked = await newPerson(product)
    await product.platform.inChange(systemActor('test'), (change) =>
      blockUser(change, { id: blocked.id }),
    )
    expect(await codeOf(blocked.email)).toBe('CLIENT_BLOCKED')
    const { id } = await started(support)
    await product.pass(2)
    const mine = await start(administrator.email)
    expect(mine.errors?.[0]?.extensions).toEqual({
      code: 'REQUEST_ALREADY_OPEN',
      parameters: { mine: true, analystName: support.analyst.name, requestId: id },
    })
    const other = await newSupport(product, administrator)
    const theirs = await other.backoffice.send('backoffice', operations.start, {
      email: administrator.email,
      key: newKey(),
    })
    expect(theirs.errors?.[0]?.extensions.parameters).toEqual({
      mine: false,
      analystName: support.analyst.name,
    })
  })

  it('API3: a start that is sent twice opens one request and sends one code', async () => {
    const { administrator } = await newEcosystem(product)
    const support = await newSupport(product, administrator)
    const variables = { email: administrator.email, key: newKey() }
    const [one, two] = await Promise.all([
      acted(support, operations.start, variables),
      acted(support, operations.start, variables),
    ])
    expect(two.id).toBe(one.id)
    expect(
      await product.rows('select 1 from verification_codes where receiver_id = $1', [
        administrator.id,
      ]),
    ).toHaveLength(1)
    expect(
      await support.backoffice.refusal('backoffice', operations.start, {
        ...variables,
        email: 'other@test.example',
      }),
    ).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('AS1, R2: only an analyst, in the backoffice, and only the one who opened it', async () => {
    const { administrator, id: ecosystemId } = await newEcosystem(product)
    const support = await newSupport(product, administrator)
    const { id, code } = await started(support)
    const other = await newSupport(product, administrator)
    for (const [operation, variables] of [
      [operations.request, { id }],
      [operations.enterUserCode, { id, code }],
      [operations.resendUserCode, { id }],
      [operations.choose, { id, ecosystemId }],
      [operations.resendInternalCode, { id }],
      [operations.enterInternalCode, { id, code }],
      [operations.requestRelease, { id, successionId: id }],
      [operations.complete, { id }],
      [operations.cancel, { id, reason: 'Somebody else’s' }],
    ] as const)
      expect(await other.backoffice.refusal('backoffice', operation, variables)).toBe('NOT_FOUND')
    const listens = other.backoffice.subscribe('backoffice', operations.changed, { id })
    expect(await listens.refusal()).toBe('NOT_FOUND')
    expect(await acted(other, operations.requests, {})).toEqual([])
    expect(
      (await acted(support, operations.requests, {})).map((own: { id: string }) => own.id),
    ).toEqual([id])
    const reviewer = await newPerson(product, { staffRole: 'REVIEWER' })
    for (const [person, app, surface] of [
      [reviewer, 'BACKOFFICE', 'backoffice'],
      [administrator, 'WEB', 'web'],
      [support.analyst, 'WEB', 'web'],
    ] as const)
      expect(
        await (await signedIn(product, person, app)).refusal(surface, operations.requests),
      ).toBe('FORBIDDEN')
  })
})

import { describe, expect, it } from 'vitest'
import { newPersonWithMfa } from '../../test/harness/identity.ts'
import { newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  type Heirs,
  newHeirs,
  operations,
  placed,
  spareCode,
} from '../../test/harness/succession.ts'
import { newId } from '../platform/ids.ts'

describe('C10: e-mails that an administrator causes have a limit', () => {
  const product = useProduct({ MAILS_CAUSED_PER_HOUR: '1' })

  /** As if an administrator had just caused an e-mail of that kind to somebody else. */
  const caused = ({ administrator }: Heirs, kind: string) =>
    product.rows(
      "insert into caused_mails (kind, receiver, sender_id, at) values ($1, 'else@test.example', $2, app_now())",
      [kind, administrator.user.id],
    )
  const refusal = async (heirs: Heirs, operation: string, given: Record<string, unknown>) =>
    heirs.store.refusal('store', operation, {
      ...given,
      code: await spareCode(product, heirs.administrator),
    })

  it('an invitation', async () => {
    const heirs = await newHeirs(product)
    await caused(heirs, 'SUCCESSION_INVITATION')
    const { ecosystem, successorMembershipId: membershipId } = heirs
    const given = { ecosystemId: ecosystem.id, membershipId, key: 'the-only-key' }
    expect(await refusal(heirs, operations.invite, given)).toBe('MAIL_LIMIT_REACHED')
  })

  it('an invitation that is sent again', async () => {
    const heirs = await newHeirs(product)
    await caused(heirs, 'SUCCESSION_INVITATION')
    const id = await placed(heirs, { state: 'INVITATION_EXPIRED' })
    expect(await refusal(heirs, operations.resend, { id })).toBe('MAIL_LIMIT_REACHED')
  })

  it('an invitation that is pending again once a block is lifted', async () => {
    const heirs = await newHeirs(product)
    await caused(heirs, 'SUCCESSION_INVITATION')
    const id = await placed(heirs, {
      state: 'DECLINED_BY_PLATFORM',
      releaseRequestedAt: new Date(),
    })
    expect(await refusal(heirs, operations.release, { id })).toBe('MAIL_LIMIT_REACHED')
  })

  it('the start of a hand-over', async () => {
    const heirs = await newHeirs(product)
    await caused(heirs, 'HANDOVER')
    const id = await placed(heirs, { state: 'ACTIVE' })
    expect(await refusal(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })).toBe(
      'MAIL_LIMIT_REACHED',
    )
  })
})

describe('what a side of a succession, or a reviewer, can not do', () => {
  const product = useProduct()

  it('SU21: a claim that is not under review is not decided, nor one by a side of it', async () => {
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const backoffice = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const decided = await placed(await newHeirs(product), { state: 'ACTIVE' })
    const own = await placed(await newHeirs(product), {
      state: 'UNDER_REVIEW',
      handoverKind: 'CLAIM',
      successorId: reviewer.user.id,
    })
    const reason = 'The certificate can not be read'
    for (const operation of [operations.approve, operations.decline])
      for (const [id, code] of [
        [decided, 'ILLEGAL_TRANSITION'],
        [own, 'REVIEWER_INVOLVED'],
      ] as const)
        expect(
          await backoffice.refusal('backoffice', operation, {
            id,
            code: await spareCode(product, reviewer),
            ...(operation === operations.decline ? { reason } : {}),
          }),
        ).toBe(code)
  })

  it('API3: the key of one invitation is none for another', async () => {
    const heirs = await newHeirs(product)
    const { ecosystem, successorMembershipId: membershipId } = heirs
    const given = { ecosystemId: ecosystem.id, membershipId, key: 'one-and-another' }
    const code = () => spareCode(product, heirs.administrator)
    await heirs.store.ask('store', operations.invite, { ...given, code: await code() })
    const other = await newMembership(product, ecosystem.id, await newPerson(product))
    expect(
      await heirs.store.refusal('store', operations.invite, {
        ...given,
        membershipId: other,
        code: await code(),
      }),
    ).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('a claim that is not there is shown to no reviewer, nor followed', async () => {
    const reviewer = await newPerson(product, { staffRole: 'REVIEWER' })
    const backoffice = await signedIn(product, reviewer, 'BACKOFFICE')
    const id = newId()
    expect(
      await backoffice.refusal(
        'backoffice',
        'query ($id: ID!) { successionClaim(successionId: $id) { id } }',
        { id },
      ),
    ).toBe('NOT_FOUND')
    const live = backoffice.subscribe(
      'backoffice',
      'subscription ($id: ID!) { successionClaimChanged(successionId: $id) { id } }',
      { id },
    )
    expect(await live.refusal()).toBe('NOT_FOUND')
  })

  it('SU14: a claim is declined with a reason that says something', async () => {
    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const backoffice = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const id = await placed(await newHeirs(product), {
      state: 'UNDER_REVIEW',
      handoverKind: 'CLAIM',
    })
    for (const [reason, code] of [
      [' ', 'REASON_REQUIRED'],
      ['...........', 'REASON_FILLER'],
    ])
      expect(
        await backoffice.refusal('backoffice', operations.decline, { id, reason, code: '123456' }),
      ).toBe(code)
  })

  it('SU14: a claim is certified, and proven by as many files as it may have', async () => {
    const heirs = await newHeirs(product)
    const id = await placed(heirs, { state: 'ACTIVE', claimedAt: null })
    const files = Array.from({ length: product.settings.EVIDENCE_FILES + 1 }, () => newId())
    for (const [given, code] of [
      [{ certified: false, evidenceIds: files.slice(1) }, 'CLAIM_NOT_CERTIFIED'],
      [{ evidenceIds: [] }, 'EVIDENCE_REQUIRED'],
      [{ evidenceIds: files }, 'EVIDENCE_TOO_MANY'],
    ] as const)
      expect(
        await heirs.web.refusal('web', operations.claim, { id, code: '123456', ...given }),
      ).toBe(code)
  })

  it('during a hand-over a member is neither blocked nor removed', async () => {
    const heirs = await newHeirs(product)
    await placed(heirs, { state: 'IN_VALIDATION', handoverKind: 'HANDOVER' })
    for (const act of ['blockMember', 'removeMember'])
      expect(
        await heirs.store.refusal(
          'store',
          `mutation ($id: ID!) { ${act}(input: { membershipId: $id })${act === 'blockMember' ? ' { id }' : ''} }`,
          { id: heirs.successorMembershipId },
        ),
      ).toBe('FROZEN_BY_HANDOVER')
  })
})

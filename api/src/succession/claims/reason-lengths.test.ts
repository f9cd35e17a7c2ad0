import { describe, expect, it } from 'vitest'
import { newPersonWithMfa } from '../../../test/harness/identity.ts'
import { signedIn } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import {
  active,
  asAdministrator,
  asSuccessor,
  freshCode,
  newHeirs,
  operations,
  uploaded,
} from '../../../test/harness/succession.ts'

const product = useProduct({
  ASSISTANCE_REASON_MINIMUM_LENGTH: '10',
  CONTEST_REASON_MINIMUM_LENGTH: '40',
  DECLINE_REASON_MINIMUM_LENGTH: '20',
  DECLINE_REASON_MAXIMUM_LENGTH: '100',
})

describe('how long the reasons about a claim may be', () => {
  it('SU14, SU17: each act has its own lengths, whatever another act asks for', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })

    const code = await freshCode(product, heirs.administrator)
    const contest = { id, code, reason: 'I am still here, every day at work' }
    const { errors: [tooShort] = [] } = await heirs.store.send('store', operations.contest, contest)
    expect(tooShort?.extensions).toMatchObject({
      code: 'REASON_TOO_SHORT',
      parameters: { least: 40 },
    })
    await asAdministrator(heirs, operations.contest, {
      id,
      reason: 'I am still here, every day at work, and I answer each call',
    })

    const reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const decline = async (reason: string) => ({
      id,
      reason,
      code: await freshCode(product, reviewer),
    })
    expect(
      await desk.refusal('backoffice', operations.decline, await decline('Papers missing')),
    ).toBe('REASON_TOO_SHORT')
    expect(
      await desk.refusal(
        'backoffice',
        operations.decline,
        await decline('No signature. '.repeat(9)),
      ),
    ).toBe('REASON_TOO_LONG')
    await desk.ask(
      'backoffice',
      operations.decline,
      await decline('The papers do not carry a signature'),
    )
  })

  it('NO: the apps are told the lengths of each', async () => {
    const { publicSettings } = await product
      .browser()
      .ask(
        'web',
        '{ publicSettings { limits { contestReasonLength { least most } declineReasonLength { least most } } } }',
      )
    expect(publicSettings.limits).toEqual({
      contestReasonLength: { least: 40, most: 500 },
      declineReasonLength: { least: 20, most: 100 },
    })
  })
})

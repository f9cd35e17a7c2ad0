import { describe, expect, it } from 'vitest'
import { newPerson } from './harness/people.ts'
import { useProduct } from './harness/product.ts'

describe('the house', () => {
  const product = useProduct({
    PASSWORD_MINIMUM_LENGTH: '15',
    PASSWORD_RESET_SECONDS: '5400',
    PHONE_CODE_SECONDS: '90',
    ASSISTANCE_REASON_MINIMUM_LENGTH: '20',
    CANCELLATION_REASON_MINIMUM_LENGTH: '8',
    REASON_MAXIMUM_LENGTH: '300',
    SUCCESSOR_INACTIVE_SECONDS: '1209600',
    ACTIVATION_SECONDS: '43200',
    VALIDATION_EARLIEST_SECONDS: '7200',
    VALIDATION_LATEST_SECONDS: '10800',
    CLAIM_EXPLANATION_MAXIMUM_LENGTH: '1500',
    EVIDENCE_BYTES: '2048',
    EVIDENCE_FILES: '3',
  })

  it('API1: answers public settings on every surface', async () => {
    for (const surface of ['store', 'backoffice', 'web', 'api'] as const)
      expect(await product.browser().ask(surface, '{ publicSettings { brandName } }')).toEqual({
        publicSettings: { brandName: 'Waizant' },
      })
  })

  it('ID5, AS4, SU11, SU14: every number that people are told is the setting', async () => {
    const { publicSettings } = await product.browser().ask(
      'web',
      `{ publicSettings { limits {
        passwordMinimumLength passwordResetSeconds phoneCodeSeconds
        assistanceReasonLength { least most } cancellationReasonLength { least most }
        successorInactiveSeconds activationSeconds validationSeconds { least most }
        claimExplanationCharacters evidenceBytes evidenceFiles
      } } }`,
    )
    expect(publicSettings).toEqual({
      limits: {
        passwordMinimumLength: 15,
        passwordResetSeconds: 5400,
        phoneCodeSeconds: 90,
        assistanceReasonLength: { least: 20, most: 300 },
        cancellationReasonLength: { least: 8, most: 300 },
        successorInactiveSeconds: 1_209_600,
        activationSeconds: 43_200,
        validationSeconds: { least: 7200, most: 10_800 },
        claimExplanationCharacters: 1500,
        evidenceBytes: 2048,
        evidenceFiles: 3,
      },
    })
  })

  it('ID5: an e-mail says the same number', async () => {
    const user = await newPerson(product)
    await product
      .browser()
      .ask('web', 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) }', {
        email: user.email,
      })
    await product.settle()
    expect(product.mailbox.lastTo(user.email).text).toContain('1 hour and 30 minutes')
  })
})

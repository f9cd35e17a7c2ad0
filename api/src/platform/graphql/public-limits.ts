import { Field, Int, ObjectType } from 'type-graphql'
import type { Settings } from '../../settings.ts'
import { reasonLengths } from '../reasons.ts'

@ObjectType({ description: 'From how much to how much, both included.' })
export class LimitRange {
  @Field(() => Int, { description: 'Not less than this.' })
  least: number

  @Field(() => Int, { description: 'Not more than this.' })
  most: number
}

/** The numbers that people are told: the apps' texts have none of their own, each is a setting. */
@ObjectType({
  description: 'The numbers that people are told, as this installation is set: spans in seconds.',
})
export class Limits {
  @Field(() => Int, { description: 'Shortest password that is taken (ID10).' })
  passwordMinimumLength: number

  @Field(() => Int, { description: "Life of a password's reset link (ID5)." })
  passwordResetSeconds: number

  @Field(() => Int, { description: "Life of a phone's QR code (AS8)." })
  phoneCodeSeconds: number

  @Field(() => LimitRange, { description: 'Characters of a reason that others read (AS4).' })
  assistanceReasonLength: LimitRange

  @Field(() => LimitRange, { description: 'Characters of a reason of stopping something (AS9).' })
  cancellationReasonLength: LimitRange

  @Field(() => Int, { description: 'Longest inactivity of a successor (SU16).' })
  successorInactiveSeconds: number

  @Field(() => Int, { description: 'Life of the activation link (SU7).' })
  activationSeconds: number

  @Field(() => LimitRange, {
    description: 'When the validation of a hand-over passes; a claim passes not earlier (SU11).',
  })
  validationSeconds: LimitRange

  @Field(() => Int, { description: 'Largest file of evidence, in bytes (SU14).' })
  evidenceBytes: number

  @Field(() => Int, { description: 'Most files of evidence with one claim (SU14).' })
  evidenceFiles: number
}

export function limitsOf(settings: Settings): Limits {
  const { assistance, cancellation } = reasonLengths(settings)
  return {
    passwordMinimumLength: settings.PASSWORD_MINIMUM_LENGTH,
    passwordResetSeconds: settings.PASSWORD_RESET_SECONDS,
    phoneCodeSeconds: settings.PHONE_CODE_SECONDS,
    assistanceReasonLength: assistance,
    cancellationReasonLength: cancellation,
    successorInactiveSeconds: settings.SUCCESSOR_INACTIVE_SECONDS,
    activationSeconds: settings.ACTIVATION_SECONDS,
    validationSeconds: {
      least: settings.VALIDATION_EARLIEST_SECONDS,
      most: settings.VALIDATION_LATEST_SECONDS,
    },
    evidenceBytes: settings.EVIDENCE_BYTES,
    evidenceFiles: settings.EVIDENCE_FILES,
  }
}

import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a sent code stands.' })
export class CodeStatus {
  @Field(() => Date, { description: 'When it was sent (UTC).' })
  sentAt: Date

  @Field(() => Date, { description: 'From when on it is CODE_EXPIRED (UTC).' })
  expiresAt: Date

  @Field(() => Int, {
    description: "Attempts left for the caller's side; at 0 it is CODE_ATTEMPTS_EXHAUSTED.",
  })
  attemptsLeft: number

  @Field(() => Date, {
    description: 'When a new one may be asked for (UTC); earlier it is SEND_TOO_SOON.',
  })
  resendAt: Date
}

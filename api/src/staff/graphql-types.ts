import type { StaffLinkKind, StaffRole } from 'shared-schema/enums'
import { Field, GraphQLISODateTime, InputType, ObjectType, UseMiddleware } from 'type-graphql'
import { StaffRoleEnum } from '../identity/graphql-enums.ts'
import { ReadableEmail } from '../identity/readable-email-field.ts'
import { StaffLinkKindEnum } from './graphql-enums.ts'

@ObjectType({ description: "What a link to an account of the platform's staff stands for." })
export class StaffInvitationPage {
  @Field(() => StaffLinkKindEnum, { description: 'What the link is for.' })
  kind: StaffLinkKind

  @Field(() => String, { description: 'Whose account it is.' })
  name: string

  @Field(() => String, { description: 'The e-mail to sign in with.' })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => [StaffRoleEnum], { description: 'What the person does as platform staff.' })
  roles: readonly StaffRole[]

  @Field(() => GraphQLISODateTime, { description: 'Until when the link is good (UTC).' })
  expiresAt: Date
}

@InputType({ description: 'A link of staff, and the password that goes with it.' })
export class StaffSetupInput {
  @Field(() => String, {
    description: 'What stands behind the `#` of the address, good once; else LINK_INVALID.',
  })
  token: string

  @Field(() => String, {
    description:
      'For a NEW_ACCOUNT the new password, 12 to 256 characters by default, none of the common ones; for a NEW_AUTHENTICATOR the present one, else PASSWORD_WRONG.',
  })
  password: string
}

@InputType({ description: 'What completes the account of a member of staff.' })
export class CompleteStaffSetupInput extends StaffSetupInput {
  @Field(() => String, { description: 'A code of the authenticator app that was shown.' })
  code: string
}

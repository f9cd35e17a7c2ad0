import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { Answers } from '../../platform/answers.ts'
import { Authority, anyone, signedIn } from '../../platform/authority.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { emailCodes, mfaCodes } from '../answers.ts'
import { emailChangePage, proveNewEmail, stopEmailChange } from './answer-email-change.ts'
import {
  requestEmailChange,
  waitingEmailChange,
  withdrawEmailChange,
} from './request-email-change.ts'

@InputType({ description: 'Another e-mail, and proof that it is the viewer who wants it.' })
export class RequestEmailChangeInput {
  @Field(() => String, {
    description: 'The new address; else EMAIL_MALFORMED, EMAIL_UNREACHABLE, EMAIL_UNCHANGED.',
  })
  newEmail: string

  @Field(() => String, { description: 'The present password, else PASSWORD_WRONG.' })
  password: string

  @Field(() => String, {
    description: 'A fresh MFA code, a recovery code, or the answer of a passkey.',
  })
  code: string
}

@ObjectType({ description: 'Another e-mail that waits for its address to be proven.' })
export class WaitingEmailChange {
  @Field(() => String, { description: 'The address to which the link went.' })
  newEmail: string

  @Field(() => Date, { description: 'Until then the link is good (UTC).' })
  expiresAt: Date
}

@ObjectType({ description: 'What stands behind an e-mailed link about a change of e-mail.' })
export class EmailChangePageType {
  @Field(() => String, { description: 'The address of before.' })
  oldEmail: string

  @Field(() => String, { description: 'The address that was wished for.' })
  newEmail: string

  @Field(() => Boolean, { description: 'Whether the new address counts already.' })
  proven: boolean
}

const linkDescription = 'What stands behind the `#` of the e-mailed address; else LINK_INVALID.'

@Resolver()
export class OwnEmailResolver {
  @Query(() => WaitingEmailChange, {
    nullable: true,
    description: "The viewer's wish for another e-mail that waits to be proven; null without one.",
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  ownEmailChange(@Ctx() { person, platform }: RequestContext): Promise<WaitingEmailChange | null> {
    return waitingEmailChange(platform, person.user.id)
  }

  @Mutation(() => WaitingEmailChange, {
    description:
      'Asks for another e-mail for the viewer, with password and MFA code. Nothing changes before a link, mailed to the new address, is used; the present address is told, with a link that stops it. The answer never tells whether another user has the address.',
  })
  @Answers(...emailCodes, ...mfaCodes, 'EMAIL_UNCHANGED', 'PASSWORD_WRONG', 'MAIL_LIMIT_REACHED')
  @Authority({ who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' })
  requestEmailChange(
    @Arg('input', () => RequestEmailChangeInput) input: RequestEmailChangeInput,
    @Ctx() { person, platform }: RequestContext,
  ): Promise<WaitingEmailChange> {
    return requestEmailChange(platform, person, input)
  }

  @Mutation(() => Boolean, {
    description:
      "Takes the viewer's wish for another e-mail back; its link is void. True in any case.",
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async withdrawEmailChange(@Ctx() { person, platform }: RequestContext): Promise<boolean> {
    await withdrawEmailChange(platform, person)
    return true
  }

  @Query(() => EmailChangePageType, {
    description: 'What an e-mailed link about a change of e-mail is about; uses nothing up.',
  })
  @Answers('LINK_INVALID')
  @Authority({ who: anyone, underControl: 'REFUSED' })
  emailChangePage(
    @Arg('token', () => String, { description: linkDescription }) token: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<EmailChangePageType> {
    return emailChangePage(platform, token)
  }

  @Mutation(() => Boolean, {
    description:
      "Makes the new address the person's e-mail, by the link that went there. The old address is told, with a link that takes it back.",
  })
  @Answers('LINK_INVALID', 'EMAIL_TAKEN')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async proveNewEmail(
    @Arg('token', () => String, { description: linkDescription }) token: string,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await proveNewEmail(platform, origin, token)
    return true
  }

  @Mutation(() => Boolean, {
    description:
      'Stops a change of e-mail, or takes it back, by the link that went to the old address: that address counts again, every device is signed out, and the password opens nothing until a new one is set by a link mailed there.',
  })
  @Answers('LINK_INVALID')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async stopEmailChange(
    @Arg('token', () => String, { description: linkDescription }) token: string,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await stopEmailChange(platform, origin, token)
    return true
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { Person, UserType } from './graphql-types.ts'
import { type Addressed, MAILS_REFUSED, mailsRefused } from './marked-emails.ts'

@Resolver(() => Person)
export class MarkedPersonFields {
  @FieldResolver(() => Boolean, { description: MAILS_REFUSED })
  @ShownTo(everyReader)
  mailsRefused(@Root() person: Addressed, @Ctx() context: RequestContext): Promise<boolean> {
    return mailsRefused(person, context)
  }
}

@Resolver(() => UserType)
export class MarkedUserFields {
  @FieldResolver(() => Boolean, { description: MAILS_REFUSED })
  @ShownTo(everyReader)
  mailsRefused(@Root() user: Addressed, @Ctx() context: RequestContext): Promise<boolean> {
    return mailsRefused(user, context)
  }
}

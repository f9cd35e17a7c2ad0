import type { LinkPage } from 'shared-schema/enums'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { requestFreshLink } from './fresh-links.ts'
import { LinkPageEnum } from './graphql-enums.ts'

@InputType({ description: 'Who lost the link of an e-mail, and which page it leads to.' })
export class RequestFreshLinkInput {
  @Field(() => String, { description: 'Where the link goes, if anything waits for this address.' })
  email: string

  @Field(() => LinkPageEnum, { description: 'The page that needs the link.' })
  page: LinkPage
}

@Resolver()
export class FreshLinkResolver {
  @Mutation(() => Boolean, {
    description:
      'Mails the link of a page once more, at most one a minute and five an hour to a mailbox by default; links sent before stay good. Always true: it never tells whether anything waits for the address.',
  })
  @Answers('EMAIL_MALFORMED')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'EVERY_TRY' })
  async requestFreshLink(
    @Arg('input', () => RequestFreshLinkInput) input: RequestFreshLinkInput,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await requestFreshLink(platform, origin, input)
    return true
  }
}

import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, asThemself } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { beginSingleSignOn } from './begin-way.ts'
import { BeginSingleSignOnInput } from './graphql-inputs.ts'
import { PendingLinkType, SignOnLinkConnection, SignOnOfferType } from './graphql-types.ts'
import { linkSingleSignOn, pendingLink } from './link-account.ts'
import { ownLinks, unlinkSingleSignOn } from './own-links.ts'
import { offerFor } from './views.ts'

@Resolver()
export class SignOnSignInResolver {
  @Query(() => SignOnOfferType, {
    nullable: true,
    description:
      "The company's own sign-in for the domain of an address, in the app whose path is used; null where it has none.",
  })
  @Authority({ who: anyone, underControl: 'REFUSED' })
  singleSignOnOffer(
    @Arg('email', () => String, { description: 'The address; only its domain is looked at.' })
    email: string,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<SignOnOfferType | null> {
    return offerFor(platform, origin, email)
  }

  @Query(() => PendingLinkType, {
    nullable: true,
    description:
      "What waits in this browser to be linked, after the company's own sign-in has named an account that is there already; else null.",
  })
  @Authority({ who: anyone, underControl: 'REFUSED' })
  pendingSingleSignOnLink(
    @Ctx() { platform, origin, cookies }: RequestContext,
  ): Promise<PendingLinkType | null> {
    return pendingLink(platform, origin, cookies)
  }

  @Mutation(() => String, {
    description:
      "Begins a sign-in by the company's own sign-in: answers with the address to which the browser goes next. The provider sends it back to the app.",
  })
  @Answers('SINGLE_SIGN_ON_NOT_ADMITTED', 'SINGLE_SIGN_ON_AWAY', 'SINGLE_SIGN_ON_REFUSED')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  beginSingleSignOn(
    @Arg('input', () => BeginSingleSignOnInput) input: BeginSingleSignOnInput,
    @Ctx() { platform, origin, cookies }: RequestContext,
  ): Promise<string> {
    return beginSingleSignOn(platform, origin, cookies, input)
  }

  @Mutation(() => Boolean, {
    description:
      "Links the viewer's account to what waits in this browser (`pendingSingleSignOnLink`). The viewer must have signed in after that, by password and MFA code, or by a passkey.",
  })
  @Answers('SINGLE_SIGN_ON_TOO_LATE', 'SINGLE_SIGN_ON_NOT_PROVEN', 'ECOSYSTEM_NOT_OPEN')
  @Authority({ who: asThemself, underControl: 'REFUSED' })
  async linkSingleSignOn(@Ctx() { platform, person, cookies }: RequestContext): Promise<boolean> {
    await linkSingleSignOn(platform, person, cookies)
    return true
  }

  @Query(() => SignOnLinkConnection, {
    description: "The accounts at companies' own sign-ins by which the viewer comes in.",
  })
  @Authority({ who: asThemself, underControl: 'REFUSED' })
  async singleSignOnLinks(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<SignOnLinkConnection> {
    return connectionOf(await ownLinks(platform, person, pageRequest(asked, platform.settings)))
  }

  @Mutation(() => Boolean, {
    description:
      "Takes one of the viewer's links away: nobody comes in by it any more, and whoever has is signed out, on this device too. The viewer is told by e-mail. NOT_FOUND if none of the viewer's has that id.",
  })
  @Answers('NOT_FOUND')
  @Authority({ who: asThemself, underControl: 'REFUSED' })
  async unlinkSingleSignOn(
    @Arg('id', () => ID, { description: 'Id of a row of `singleSignOnLinks`.' }) id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await unlinkSingleSignOn(platform, person, id)
    return true
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { mfaCodes } from '../../identity/answers.ts'
import { Answers } from '../../platform/answers.ts'
import { Authority, asThemself } from '../../platform/authority.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { openOwnData } from './open-copy.ts'

@Resolver()
export class OwnDataResolver {
  @Mutation(() => Boolean, {
    description:
      'Lets this device take one copy of all that is held of the viewer, by `GET /<app>/own-data` within a minute by default, with an MFA code.',
  })
  @Answers(...mfaCodes)
  @Authority({ who: asThemself, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async openOwnData(
    @Arg('code', () => String, {
      description: 'An MFA code of the viewer, or the answer of a passkey.',
    })
    code: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await openOwnData(platform, person, code)
    return true
  }
}

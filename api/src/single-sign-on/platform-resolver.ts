import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { mfaCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { AllowPasswordsAgainInput } from './graphql-inputs.ts'
import { ListedSignOnConnection } from './graphql-types.ts'
import { administerSingleSignOn } from './permissions.ts'
import { allowPasswordsAgain } from './switch-connection.ts'
import { listConnections } from './views.ts'

const OPERATORS = { who: having(administerSingleSignOn), underControl: 'REFUSED' } as const

@Resolver()
export class PlatformSignOnResolver {
  @Query(() => ListedSignOnConnection, {
    description: "Companies' own sign-ins, of all ecosystems. Operators.",
  })
  @Authority(OPERATORS)
  async singleSignOnConnections(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<ListedSignOnConnection> {
    return connectionOf(await listConnections(platform, pageRequest(asked, platform.settings)))
  }

  @Mutation(() => Boolean, {
    description:
      'Allows passwords again where they are off, such as while a provider is away; its administrator is told. Operators.',
  })
  @Answers('NOT_FOUND', ...mfaCodes)
  @Authority({ ...OPERATORS, counted: 'SENSITIVE' })
  async allowPasswordsAgain(
    @Arg('input', () => AllowPasswordsAgainInput) { id, code }: AllowPasswordsAgainInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await allowPasswordsAgain(platform, person, { connectionId: id, code })
    return true
  }
}

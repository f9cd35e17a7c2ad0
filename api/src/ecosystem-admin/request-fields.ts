import type { EcosystemAdminAction } from 'shared-schema/ecosystem-admin-enums'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CodeStatus } from '../codes/graphql-types.ts'
import { type CodeStanding, codeStanding } from '../codes/verification-codes.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { SuccessionType } from '../succession/graphql-types.ts'
import type { SuccessionView } from '../succession/view.ts'
import { ClientEcosystem } from '../support-requests/client-graphql-types.ts'
import type { ClientEcosystemView } from '../support-requests/find-client.ts'
import { type ChosenEcosystemView, chosenEcosystem, ecosystemsOf } from './chosen-ecosystem.ts'
import { shownSuccessions } from './ecosystem-successions.ts'
import { EcosystemAdminActionEnum } from './graphql-enums.ts'
import { ChosenEcosystem, EcosystemAdminRequestType } from './graphql-types.ts'
import { internalProof, userProof } from './purposes.ts'
import type { EcosystemAdminRow } from './request-row.ts'
import { allowedActions } from './rules.ts'

/** Fields that are read only if a query asks for them. */
@Resolver(() => EcosystemAdminRequestType)
export class EcosystemAdminRequestFields {
  @FieldResolver(() => [ClientEcosystem], {
    description:
      "The user's ecosystems, by name, from their right code until the end; a received one is among them.",
  })
  @ShownTo(everyReader)
  ecosystems(
    @Root() request: EcosystemAdminRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<readonly ClientEcosystemView[]> {
    return ecosystemsOf(platform, request)
  }

  @FieldResolver(() => ChosenEcosystem, {
    nullable: true,
    description: 'The one that was chosen, with the present role of the user; null until then.',
  })
  @ShownTo(everyReader)
  ecosystem(
    @Root() request: EcosystemAdminRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<ChosenEcosystemView | null> {
    return chosenEcosystem(platform, request)
  }

  @FieldResolver(() => CodeStatus, {
    nullable: true,
    description: "The user's code, while it is to be entered; else null.",
  })
  @ShownTo(everyReader)
  userCode(
    @Root() { id, state }: EcosystemAdminRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<CodeStanding | null> | null {
    return state === 'USER_CODE_SENT' ? codeStanding(platform, userProof, id, 'ANALYST') : null
  }

  @FieldResolver(() => CodeStatus, {
    nullable: true,
    description: "The analyst's own code, while it is to be entered; else null.",
  })
  @ShownTo(everyReader)
  internalCode(
    @Root() { id, state }: EcosystemAdminRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<CodeStanding | null> | null {
    return state === 'INTERNAL_CODE_SENT'
      ? codeStanding(platform, internalProof, id, 'ANALYST')
      : null
  }

  @FieldResolver(() => [SuccessionType], {
    description:
      "The ecosystem's successions, newest first, while the request is open (at most 50): all for its administrator, a member's own for others.",
  })
  @ShownTo(everyReader)
  successions(
    @Root() request: EcosystemAdminRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<SuccessionView[]> {
    return shownSuccessions(platform, request)
  }

  @FieldResolver(() => [EcosystemAdminActionEnum], {
    description: 'What the analyst may do now; anything else is ILLEGAL_TRANSITION.',
  })
  @ShownTo(everyReader)
  async allowedActions(
    @Root() request: EcosystemAdminRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<EcosystemAdminAction[]> {
    const shown = await shownSuccessions(platform, request)
    const blocked = shown.some(({ state }) => state === 'DECLINED_BY_PLATFORM')
    return allowedActions({ state: request.state, blocked })
  }
}

import type { AssistanceAction } from 'shared-schema/enums'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AccessSessionType } from '../access/graphql-types.ts'
import { accessSessionView } from '../access/session-view.ts'
import { changesUnder, type RecordedChange } from '../audit/changes-under.ts'
import { RecordedChangeType, RecordedLookType } from '../audit/graphql-types.ts'
import { looksUnder, type RecordedLook } from '../audit/looks-under.ts'
import { CodeStatus } from '../codes/graphql-types.ts'
import { type CodeStanding, codeStanding } from '../codes/verification-codes.ts'
import { MAILS_REFUSED, mailsRefused } from '../identity/marked-emails.ts'
import { found } from '../platform/errors.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { ClientEcosystem } from '../support-requests/client-graphql-types.ts'
import { type ClientView, clientById } from '../support-requests/find-client.ts'
import { AssistanceActionEnum } from './graphql-enums.ts'
import { AssistanceRequestType, Client, OpenRequest } from './graphql-types.ts'
import { analystProof, clientConsent } from './purposes.ts'
import { assistanceReader, type RequestRow } from './request-row.ts'
import { allowedActions } from './rules.ts'

/** Fields that are read only if a query asks for them. */
@Resolver(() => AssistanceRequestType)
export class AssistanceRequestFields {
  @FieldResolver(() => Client, { description: 'Who is assisted, as they are now.' })
  @ShownTo(everyReader)
  async client(
    @Root() { client }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<ClientView> {
    return found(await clientById(platform, client.id))
  }

  @FieldResolver(() => ClientEcosystem, {
    description: 'The ecosystem in which assistance is given.',
  })
  @ShownTo(everyReader)
  async ecosystem(@Root() { client, ecosystem }: RequestRow, @Ctx() { platform }: RequestContext) {
    const view = await clientById(platform, client.id)
    const known = view?.ecosystems.find(({ id }) => id === ecosystem.id)
    // A client who has left the ecosystem since is shown without any right in it.
    return known ?? { ...ecosystem, plan: 'PLUS', role: 'USER', modules: [], environments: [] }
  }

  @FieldResolver(() => CodeStatus, {
    nullable: true,
    description: 'The code of Internal Validation, while it is to be entered; else null.',
  })
  @ShownTo(everyReader)
  analystCode(
    @Root() { id, state }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<CodeStanding | null> | null {
    return state === 'ANALYST_CODE_SENT'
      ? codeStanding(platform, analystProof, id, 'ANALYST')
      : null
  }

  @FieldResolver(() => CodeStatus, {
    nullable: true,
    description:
      "The client's code, as the analyst may still try it; null unless both codes are awaited.",
  })
  @ShownTo(everyReader)
  clientCode(
    @Root() { id, state }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<CodeStanding | null> | null {
    return state === 'AWAITING_CODES' ? codeStanding(platform, clientConsent, id, 'ANALYST') : null
  }

  @FieldResolver(() => AccessSessionType, {
    nullable: true,
    description: 'The session that both codes opened; null until then.',
  })
  @ShownTo(everyReader)
  accessSession(@Root() { accessSessionId }: RequestRow, @Ctx() { platform }: RequestContext) {
    return accessSessionId ? accessSessionView(platform, accessSessionId) : null
  }

  @FieldResolver(() => [RecordedChangeType], {
    description: 'Every change made during the session, oldest first (at most 100).',
  })
  @ShownTo(everyReader)
  changes(
    @Root() { accessSessionId }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<RecordedChange[]> {
    return changesUnder(platform, accessSessionId)
  }

  @FieldResolver(() => [RecordedLookType], {
    description:
      'Every page that was looked at, in the order of the first look; on the record a minute later at most.',
  })
  @ShownTo(everyReader)
  lookedAt(
    @Root() { accessSessionId }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<readonly RecordedLook[]> {
    return looksUnder(platform, accessSessionId)
  }

  @FieldResolver(() => [AssistanceActionEnum], {
    description: 'What the analyst may do now; anything else is ILLEGAL_TRANSITION.',
  })
  @ShownTo(everyReader)
  allowedActions(@Root() { state, analystEnteredAt }: RequestRow): AssistanceAction[] {
    return allowedActions({ state, entered: analystEnteredAt !== null }, 'ANALYST')
  }
}

/** An open request, with whom its id is shown to. */
interface OpenRequestView extends OpenRequest {
  readonly analystId: string
}

@Resolver(() => Client)
export class ClientFields {
  @FieldResolver(() => Boolean, { description: MAILS_REFUSED })
  @ShownTo(everyReader)
  mailsRefused(@Root() client: ClientView, @Ctx() context: RequestContext): Promise<boolean> {
    return mailsRefused(client, context)
  }

  @FieldResolver(() => OpenRequest, {
    nullable: true,
    description: 'The request that is open for this client already, if any.',
  })
  @ShownTo(everyReader)
  async openRequest(
    @Root() { id }: ClientView,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<OpenRequestView | null> {
    const open = await assistanceReader.openOfClient(platform, id)
    if (!open) return null
    const { id: analystId, name: analystName } = open.analyst
    return { id: open.id, analystId, analystName, mine: analystId === person.user.id }
  }
}

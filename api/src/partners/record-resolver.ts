import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import {
  RecordedEventConnection,
  RecordFilterInput,
  RecordPageArgs,
} from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { recordedEvents } from '../audit/recorded-events.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { partnerChain } from './partner-chain.ts'
import { readPartnerRecord } from './permissions.ts'
import { ownPartnerId } from './team-act.ts'

@Resolver()
export class PartnerRecordResolver {
  @Query(() => RecordedEventConnection, {
    description:
      "What has happened in the viewer's own team, or, since the partner looks after it, in the account that the filter names by `ecosystemId`, newest first: who did it, to whom, before and after. Super Admins and Support. NOT_FOUND for an ecosystem that is none of the partner's accounts, or whose administrator keeps the team out.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(readPartnerRecord), underControl: 'REFUSED' })
  async partnerRecord(
    @Args(() => RecordPageArgs) asked: RecordPageArgs,
    @Arg('filter', () => RecordFilterInput, {
      nullable: true,
      description:
        'Which events are looked at; what is left out does not narrow. BAD_USER_INPUT for what can be no id or action.',
    })
    filter: RecordFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const ecosystemId = filter?.ecosystemId ?? null
    const { chain, since } = await partnerChain(platform, ownPartnerId(person), ecosystemId)
    const request = recordRequest({ chain, since }, asked, filter, platform.settings)
    const page = await recordedEvents(platform, { ...request, viewerId: person.user.id })
    return recordConnection(request, page)
  }
}

import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { RecordedEventConnection, RecordFilterInput } from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { recordedEvents } from '../audit/recorded-events.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { PageArgs } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { readPartnerRecord } from './permissions.ts'
import { ownPartnerId } from './team-act.ts'

@Resolver()
export class PartnerRecordResolver {
  @Query(() => RecordedEventConnection, {
    description:
      "What has happened in the viewer's own team, newest first: who did it, to whom, before and after. Super Admins and Support.",
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ who: having(readPartnerRecord), underControl: 'REFUSED' })
  async partnerRecord(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('filter', () => RecordFilterInput, {
      nullable: true,
      description:
        'Which events are looked at; what is left out does not narrow. BAD_USER_INPUT for what can be no id or action.',
    })
    filter: RecordFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const page = await recordedEvents(platform, {
      ...recordRequest(asked, filter, platform.settings),
      chain: { kind: 'PARTNER', id: ownPartnerId(person) },
      viewerId: person.user.id,
    })
    return recordConnection(page)
  }
}

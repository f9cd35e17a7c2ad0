import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { Answers } from '../platform/answers.ts'
import { Authority, asThemself } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { RecordedEventConnection, RecordFilterInput, RecordPageArgs } from './graphql-types.ts'
import { recordConnection, recordRequest } from './record-request.ts'
import { recordedEvents } from './recorded-events.ts'

@Resolver()
export class OwnRecordResolver {
  @Query(() => RecordedEventConnection, {
    description:
      'What stands on the record about the viewer, in whatever ecosystem, newest first: what they did, what others did as them, and what happened to their user. Of what they did as somebody else the values are withheld.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ who: asThemself, underControl: 'REFUSED' })
  async ownRecord(
    @Args(() => RecordPageArgs) asked: RecordPageArgs,
    @Arg('filter', () => RecordFilterInput, {
      nullable: true,
      description:
        'Which events are looked at; what is left out does not narrow. BAD_USER_INPUT for what can be no id or action.',
    })
    filter: RecordFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const request = recordRequest('ABOUT_READER', asked, filter, platform.settings)
    const page = await recordedEvents(platform, { ...request, viewerId: person.user.id })
    return recordConnection(request, page)
  }
}

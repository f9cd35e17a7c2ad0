import { Arg, Resolver, Root, Subscription } from 'type-graphql'
import { Authority, having } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { supportTopics } from '../support-requests/topics.ts'
import { type AnalystDay, analystDay } from './analyst-day.ts'
import { type AnalystDayLine, AnalystDayType } from './analyst-day-graphql-types.ts'
import { giveAssistance } from './permissions.ts'
import type { ListedRequest } from './request-row.ts'
import { turnOf } from './rules.ts'

@Resolver()
export class AnalystDayResolver {
  @Subscription(() => AnalystDayType, {
    description:
      "The analyst's own open requests, and those that ended at `since` or later: a snapshot first, then at each change of any of them and every few seconds.",
    subscribe: ({ args, context }: { args: { since: Date }; context: RequestContext }) =>
      context.follow([supportTopics.analyst(context.person.user.id)], (now) =>
        analystDay(now.platform, now.person, args.since),
      ),
  })
  @Authority({ who: having(giveAssistance), underControl: 'REFUSED' })
  analystDayChanged(
    @Arg('since', () => Date, { description: "The beginning of the analyst's day (UTC)." })
    _since: Date,
    @Root() day: AnalystDay,
  ): AnalystDayType {
    return { ...day, open: day.open.map(asLine), ended: day.ended.map(asLine) }
  }
}

const asLine = ({
  client,
  ecosystem,
  ...request
}: ListedRequest & { readonly changedActions?: readonly string[] }): AnalystDayLine => ({
  ...request,
  changed: (request.changedActions ?? []).map((action) => ({ action })),
  changedActions: request.changedActions ?? [],
  waitsForClient: turnOf(request) === 'CLIENT',
  clientName: client.name,
  email: client.email,
  ecosystemName: ecosystem.name,
})

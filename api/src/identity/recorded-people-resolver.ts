import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import { RecordedEventType } from '../audit/graphql-types.ts'
import type { RecordedEventView } from '../audit/recorded-events.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { recordedPerson } from './recorded-people.ts'

@ObjectType({ description: 'Somebody who stands on the record.' })
export class RecordedPerson {
  @Field(() => ID, { description: 'Id of the user, for the filter of a reading.' })
  id: string

  @Field(() => String, { description: 'What they call themself now.' })
  name: string
}

@Resolver(() => RecordedEventType)
export class RecordedPeopleFields {
  @FieldResolver(() => RecordedPerson, {
    nullable: true,
    description:
      'Who was really at the keyboard: the controller, where one acted as the subject; null for the system itself.',
  })
  @ShownTo(everyReader)
  actor(@Root() event: RecordedEventView, @Ctx() { platform }: RequestContext) {
    return recordedPerson(platform, event, event.actorId)
  }

  @FieldResolver(() => RecordedPerson, {
    nullable: true,
    description:
      'Who acted as the subject, under an access session; null where nobody controlled another.',
  })
  @ShownTo(everyReader)
  controller(@Root() event: RecordedEventView, @Ctx() { platform }: RequestContext) {
    return recordedPerson(platform, event, event.controllerId)
  }

  @FieldResolver(() => RecordedPerson, {
    nullable: true,
    description: 'In whose context it happened; null where that was nobody in particular.',
  })
  @ShownTo(everyReader)
  subject(@Root() event: RecordedEventView, @Ctx() { platform }: RequestContext) {
    return recordedPerson(platform, event, event.subjectId)
  }
}

import type { MembershipRole } from 'shared-schema/enums'
import type { NoticeSeverity } from 'shared-schema/notice-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MembershipRoleEnum } from '../ecosystems/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { NoticeSeverityEnum } from './graphql-enums.ts'

@ObjectType({
  description:
    'The text of a notice in each language in which notices are written; readers of another language get the English one. Plain text.',
})
export class NoticeTexts {
  @Field(() => String, { description: 'In Spanish.' })
  es: string

  @Field(() => String, { description: 'In Portuguese as in Brazil.' })
  ptBr: string

  @Field(() => String, { description: 'In English.' })
  en: string
}

@ObjectType({ description: 'An account that is chosen for a notice.' })
export class NoticeAccount {
  @Field(() => ID, { description: 'Id of the ecosystem.' })
  id: string

  @Field(() => String, { description: 'Name of the ecosystem.' })
  name: string
}

@ObjectType('CustomNotice', {
  description:
    "A notice of a partner to the people of its accounts, as the partner's team sees it.",
})
export class CustomNoticeType {
  @Field(() => ID, { description: 'Id of the notice.' })
  id: string

  @Field(() => NoticeSeverityEnum, { description: 'How pressing it is.' })
  severity: NoticeSeverity

  @Field(() => NoticeTexts, { description: 'What it says.' })
  texts: NoticeTexts

  @Field(() => String, {
    description: 'The time zone (IANA name) in which its period is written: that of the partner.',
  })
  zone: string

  @Field(() => String, {
    description: 'From when it is shown, as written in that zone: `2026-11-29T14:05`.',
  })
  startsLocal: string

  @Field(() => String, { description: 'Until when it is shown, as written in that zone.' })
  endsLocal: string

  @Field(() => GraphQLISODateTime, { description: 'The instant from which on it is shown (UTC).' })
  startsAt: Date

  @Field(() => GraphQLISODateTime, {
    description: 'The instant from which on it is shown no more (UTC).',
  })
  endsAt: Date

  @Field(() => Boolean, { description: "Whether it is for all of the partner's accounts." })
  forAll: boolean

  @Field(() => Int, { description: 'How many accounts are chosen; 0 where it is for all.' })
  accountCount: number

  @Field(() => [MembershipRoleEnum], { description: 'For which members of these accounts it is.' })
  roles: readonly MembershipRole[]

  @Field(() => Boolean, { description: 'Whether its readers can dismiss it.' })
  dismissible: boolean

  @Field(() => Int, {
    description: 'How many people it has been shown; under control nobody is counted.',
  })
  shownTo: number

  @Field(() => Int, { description: 'How many people have dismissed it.' })
  dismissedBy: number

  @Field(() => Int, { description: 'Rises with each change: `changeCustomNotice` asks for it.' })
  version: number
}

@ObjectType({
  description: "One page of a partner's notices: those that end last come first.",
})
export class CustomNoticeConnection extends connectionType('CustomNotice', CustomNoticeType) {
  @Field(() => String, {
    description: 'The time zone (IANA name) in which periods of new notices are read.',
  })
  zone: string
}

@InputType({ description: 'The text of a notice in each language. Plain text in one line.' })
export class NoticeTextsInput {
  @Field(() => String, { description: 'In Spanish.' })
  es: string

  @Field(() => String, { description: 'In Portuguese as in Brazil.' })
  ptBr: string

  @Field(() => String, { description: 'In English; readers of other languages get it too.' })
  en: string
}

@InputType({ description: 'What a notice says, to whom, and from when to when.' })
export class CustomNoticeContentInput {
  @Field(() => NoticeSeverityEnum, { description: 'How pressing it is.' })
  severity: NoticeSeverity

  @Field(() => NoticeTextsInput, { description: 'What it says.' })
  texts: NoticeTextsInput

  @Field(() => String, {
    description:
      "From when, in the partner's time zone, as `2026-11-29T14:05`. Of a time that comes twice, since the clocks are put back, the first is meant; one that the clocks skip means the instant at which they do.",
  })
  startsLocal: string

  @Field(() => String, {
    description:
      "Until when, in the partner's time zone. Of a time that comes twice the second is meant.",
  })
  endsLocal: string

  @Field(() => Boolean, { description: "Whether it is for all of the partner's accounts." })
  forAll: boolean

  @Field(() => [ID], {
    description: 'The accounts of the own partner for which it is; not looked at if it is for all.',
  })
  accountIds: string[]

  @Field(() => [MembershipRoleEnum], { description: 'For which members: at least one.' })
  roles: MembershipRole[]

  @Field(() => Boolean, { description: 'Whether its readers can dismiss it.' })
  dismissible: boolean
}

@InputType({ description: 'A new notice.' })
export class CreateCustomNoticeInput {
  @Field(() => CustomNoticeContentInput, { description: 'What it says, to whom and when.' })
  content: CustomNoticeContentInput

  @Field(() => String, {
    description: 'Made by the client for this one notice: repeated, it gives the same notice.',
  })
  idempotencyKey: string
}

@InputType({ description: 'What a notice becomes.' })
export class ChangeCustomNoticeInput {
  @Field(() => ID, { description: 'A notice of the own partner, else NOT_FOUND.' })
  noticeId: string

  @Field(() => Int, {
    description: 'The version that was changed; CONFLICT if somebody else has changed it since.',
  })
  version: number

  @Field(() => CustomNoticeContentInput, {
    description: 'All of it, anew; the start of a running notice must stay.',
  })
  content: CustomNoticeContentInput
}

@InputType({ description: 'A notice.' })
export class CustomNoticeInput {
  @Field(() => ID, { description: 'A notice of the own partner, else NOT_FOUND.' })
  noticeId: string
}

@ObjectType({
  description: 'A notice that is shown to the viewer now, by a partner that looks after them.',
})
export class ShownNotice {
  @Field(() => ID, { description: 'Id of the notice.' })
  id: string

  @Field(() => String, { description: 'Name of the partner.' })
  partner: string

  @Field(() => NoticeSeverityEnum, { description: 'How pressing it is.' })
  severity: NoticeSeverity

  @Field(() => NoticeTexts, { description: 'What it says.' })
  texts: NoticeTexts

  @Field(() => Boolean, { description: 'Whether the viewer can dismiss it: dismissNotice.' })
  dismissible: boolean

  @Field(() => Boolean, {
    description: 'Whether it counts already as shown to the viewer: noteNoticesShown.',
  })
  noted: boolean
}

@InputType({ description: 'Notices that a page has shown.' })
export class NoteNoticesShownInput {
  @Field(() => [ID], {
    description: 'Notices that are shown to the viewer now; others are not looked at.',
  })
  noticeIds: string[]
}

@InputType({ description: 'A notice that its reader wants to see no more.' })
export class DismissNoticeInput {
  @Field(() => ID, { description: 'A notice that is shown to the viewer now, else NOT_FOUND.' })
  noticeId: string
}

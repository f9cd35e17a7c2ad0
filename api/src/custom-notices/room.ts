import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { customNoticeActions } from './actions.ts'
import { customNoticeDeadlines } from './deadlines.ts'
import { NoticesOfPartners2026112915300 } from './migrations/202611291530-notices-of-partners.ts'
import { tellOfTurn } from './notice-turn.ts'
import { customNoticePermissions } from './permissions.ts'
import { customNoticesPersonalData } from './personal-data.ts'
import { customNoticeReactions } from './reactions.ts'
import { CustomNoticeResolver, ShownNoticeResolver } from './resolvers.ts'
import { customNoticeTopics } from './topics.ts'

export const customNotices: Room = {
  name: 'custom-notices',
  personalData: customNoticesPersonalData,
  migrations: [NoticesOfPartners2026112915300],
  resolvers: [CustomNoticeResolver, ShownNoticeResolver],
  permissions: customNoticePermissions,
  actions: [customNoticeActions],
  reactions: customNoticeReactions,
  deadlines: [whenDue(customNoticeDeadlines.noticeTurn, tellOfTurn)],
  leftovers: [
    {
      table: 'custom_notice_people',
      since: 'shown_at',
      seconds: ({ CUSTOM_NOTICE_LONGEST_SECONDS }) => CUSTOM_NOTICE_LONGEST_SECONDS,
    },
  ],
  topics: customNoticeTopics,
  publicLimits: definePublicLimits({
    noticeLength: {
      meaning: "Characters of a partner's notice in one language.",
      range: ({ CUSTOM_NOTICE_CHARACTERS: most }) => ({ least: 1, most }),
    },
  }),
}

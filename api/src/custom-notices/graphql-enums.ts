import type { NoticeAct, NoticeSeverity, NoticeState } from 'shared-schema/notice-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const NoticeSeverityEnum = enumOf<NoticeSeverity>(
  'NoticeSeverity',
  'How pressing a notice is.',
  {
    INFO: 'Good to know.',
    WARNING: 'Something will not work as usual.',
    CRITICAL: 'Something does not work, or asks for an act now.',
  },
)

export const NoticeStateEnum = enumOf<NoticeState>(
  'NoticeState',
  'Where a notice stands, by the clock.',
  {
    PLANNED: 'It has not begun.',
    RUNNING: 'It is shown.',
    OVER: 'It has ended.',
  },
)

export const NoticeActEnum = enumOf<NoticeAct>(
  'NoticeAct',
  'What the viewer may do to a notice now; the app shows exactly these.',
  {
    CHANGE: 'Change it: changeCustomNotice.',
    END: 'End it at once: endCustomNotice.',
    DELETE: 'Delete it, for everybody: deleteCustomNotice.',
  },
)

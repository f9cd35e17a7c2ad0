import type { PersonalData } from '../platform/personal-data.ts'

/** What a partner tells people, and which of it somebody has seen. */
export const customNoticesPersonalData: PersonalData = {
  rows: [
    {
      table: 'custom_notice_people',
      of: 't.user_id = :person',
      erasure: {
        kept: [],
        because: 'says that somebody saw a notice, and holds nothing by which they are known',
      },
      exported: { columns: ['notice_id', 'shown_at', 'dismissed_at'], key: ['notice_id'] },
    },
  ],
  impersonal: {
    custom_notices: [
      'ends_local',
      'roles',
      'severity',
      'starts_local',
      'text_en',
      'text_es',
      'text_pt_br',
      'zone',
    ],
  },
}

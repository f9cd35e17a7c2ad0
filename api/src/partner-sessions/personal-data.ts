import { ERASED_TEXT } from 'shared-schema/erased-person'
import type { PersonalData } from '../platform/personal-data.ts'

/** Why a partner's team worked in an account as somebody; of who wrote it, it stays with the account. */
export const partnerSessionsPersonalData: PersonalData = {
  rows: [
    {
      table: 'partner_sessions',
      of: 't.access_session_id in (select s.id from access_sessions s where s.subject_id = :person)',
      erasure: { values: { reason: `'${ERASED_TEXT}'` } },
      exported: { columns: ['ecosystem_id', 'reason'], key: ['access_session_id'] },
    },
  ],
}

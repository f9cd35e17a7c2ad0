import type { RecordedWay } from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'
import type { ValueStanding } from './recorded-fields.ts'

export const RecordedValueStandingEnum = enumOf<ValueStanding>(
  'RecordedValueStanding',
  'Whether a recorded value can be read.',
  {
    SHOWN: 'It is in `value`.',
    REDACTED: 'It was removed for ever, as the law may ask; the event itself stands unchanged.',
    WITHHELD: 'It is confidential: only those whom the event concerns may read it.',
  },
)

export const RecordedWayEnum = enumOf<RecordedWay>(
  'RecordedWay',
  'How whoever acted had proven who they are.',
  {
    DEVICE: 'By a sign-in.',
    ACCESS_SESSION: 'By a sign-in of their own, under an access session as somebody else.',
    LINK: 'By an e-mailed link, signed in nowhere.',
    CONTACT: 'A contact wrote on a channel of an ecosystem; contacts sign in nowhere.',
    SYSTEM: 'Nobody acted: it happened by time, or by the system itself.',
  },
)

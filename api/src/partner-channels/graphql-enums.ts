import type { ChannelTestOutcome } from 'shared-schema/partner-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const ChannelTestOutcomeEnum = enumOf<ChannelTestOutcome>(
  'ChannelTestOutcome',
  'What came of the test of a channel.',
  {
    WORKS: 'A contact who writes now is heard.',
    DISCONNECTED: 'It is disconnected, so nothing was tried.',
    UNREACHABLE: 'Its public address gave no answer in time.',
    REFUSED: 'Its public address answers, and takes nothing.',
  },
)

import type { PlanResource } from 'shared-schema/partner-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const PlanResourceEnum = enumOf<PlanResource>(
  'PlanResource',
  'What a plan includes so many of.',
  {
    USER: 'Members of the account.',
    CHANNEL: 'Channels by which contacts write.',
    INSTANCE: 'Instances that run for the account.',
    APP: 'Apps that are connected to the account.',
  },
)

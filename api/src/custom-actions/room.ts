import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import type { Room } from '../platform/room.ts'
import { customActionActions } from './actions.ts'
import { CustomAction, CustomActionAccount } from './entities.ts'
import { CustomActions2026112915170 } from './migrations/202611291517-custom-actions.ts'
import { customActionPermissions } from './permissions.ts'
import { customActionsPersonalData } from './personal-data.ts'
import { customActionReactions } from './reactions.ts'
import { CustomActionResolver, OwnCustomActionResolver } from './resolvers.ts'
import { customActionTopics } from './topics.ts'

export const customActions: Room = {
  name: 'custom-actions',
  personalData: customActionsPersonalData,
  entities: [CustomAction, CustomActionAccount],
  migrations: [CustomActions2026112915170],
  resolvers: [CustomActionResolver, OwnCustomActionResolver],
  permissions: customActionPermissions,
  actions: [customActionActions],
  reactions: customActionReactions,
  topics: customActionTopics,
  publicLimits: definePublicLimits({
    customActionAccounts: {
      meaning: 'The most accounts that can be chosen for one custom menu or action.',
      number: ({ CUSTOM_ACTION_ACCOUNTS }) => CUSTOM_ACTION_ACCOUNTS,
    },
  }),
}

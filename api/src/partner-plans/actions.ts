import type { PlanResource } from 'shared-schema/partner-enums'
import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** The recorded field that says how many of a resource a plan includes, and that of the price of each one beyond. */
export const quotaFields = {
  USER: { included: 'usersIncluded', extraPrice: 'userPrice' },
  CHANNEL: { included: 'channelsIncluded', extraPrice: 'channelPrice' },
  INSTANCE: { included: 'instancesIncluded', extraPrice: 'instancePrice' },
  APP: { included: 'appsIncluded', extraPrice: 'appPrice' },
} as const satisfies Record<
  PlanResource,
  { readonly included: string; readonly extraPrice: string }
>

/**
 * What happens to a plan, in the chain of its partner. Prices are recorded as decimal numbers of units (`149.9`), and what is
 * unlimited as `∞`. A room in which accounts use plans reacts to `changed`.
 */
export const partnerPlanActions = defineActions('partnerPlan', {
  words,
  targetType: 'partnerPlan',
  fields: {
    name: 'PERSONAL',
    plan: 'PLAIN',
    price: 'PLAIN',
    usersIncluded: 'PLAIN',
    userPrice: 'PLAIN',
    channelsIncluded: 'PLAIN',
    channelPrice: 'PLAIN',
    instancesIncluded: 'PLAIN',
    instancePrice: 'PLAIN',
    appsIncluded: 'PLAIN',
    appPrice: 'PLAIN',
  },
  actions: ['created', 'changed', 'activated', 'deactivated'],
})

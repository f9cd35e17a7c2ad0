/** What the record calls what happens to the plans of partners. */
export const en = {
  partnerPlan: {
    created: 'Plan created',
    changed: 'Plan changed',
    activated: 'Plan activated',
    deactivated: 'Plan deactivated',
  },
}

/** The page of an ecosystem's successor. */
export const successorPath = (ecosystemId: string): string =>
  `/ecosystems/${ecosystemId}/plan-settings/ecosystem-successor`

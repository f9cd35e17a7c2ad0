/** The page of an ecosystem's successor. */
export const successorPath = (ecosystemId: string): string =>
  `/ecosystems/${encodeURIComponent(ecosystemId)}/plan-settings/ecosystem-successor`

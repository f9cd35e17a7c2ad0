/** The path of an ecosystem's page about its successor. */
export const successorPath = (ecosystemId: string): string =>
  `/ecosystems/${encodeURIComponent(ecosystemId)}/plan-settings/ecosystem-successor`

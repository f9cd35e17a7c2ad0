/** The analyst’s requests. */
export const words = {
  title: 'My requests',
  emptyAction: 'Start Verification Process',
} as const

/** The analyst’s requests. */
export const words = {
  title: 'My requests',
  lead: 'Open ones first, then the most recent.',
  emptyTitle: 'You have no requests yet',
  emptyText: 'When you start a verification process, it appears here.',
  emptyAction: 'Start Verification Process',
} as const

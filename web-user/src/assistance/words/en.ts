/** The page that an e-mailed request for assistance opens. */
export const words = {
  title: 'Assistance request',
} as const

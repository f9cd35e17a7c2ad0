import { errorCodes } from 'shared-schema/error-codes'

/** What each error code says to the person, and what to do next. */
export const words = {
  ...errorCodes,
  NETWORK: 'The server can’t be reached. Check your connection and try again.',
} as const

import { errorSentences } from 'shared-schema/error-sentences'

/** What each error code says to the person, and what to do next. */
export const words = {
  ...errorSentences,
  NETWORK: 'The server can’t be reached. Check your connection and try again.',
} as const

/** The warning before a sign-in ends by itself. */
export const words = {
  title: 'You’ll be signed out soon',
  own: {
    IDLE: 'Nothing has been done here for a while. To protect your account, you’ll be signed out when this time is over; what isn’t saved will be lost.',
    LIMIT:
      'Your sign-in has lasted as long as it may. When this time is over you’ll be signed out and have to sign in again. Save what you are working on now.',
  },
  controller: {
    IDLE: 'Nothing has been done here or in the backoffice for a while. When this time is over, your own sign-in to the backoffice ends, and the access session with it.',
    LIMIT:
      'Your own sign-in to the backoffice has lasted as long as it may. When this time is over it ends, and the access session with it. You’ll have to sign in again.',
  },
  countdown: 'Time until you’re signed out',
  stay: 'Stay signed in',
  understood: 'Got it',
} as const

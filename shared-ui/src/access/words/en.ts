/** The access session of a tab: its banner and its end. */
export const words = {
  banner: 'Access session',
  shows: 'You work as {{subject}} in {{ecosystem}}',
  controlledBy: 'Controlled by {{controller}}. Every change is recorded.',
  countdown: 'Access session',
  leave: 'Leave',
  leaveTitle: 'Leave the access session?',
  leaveText:
    'This tab stops showing {{subject}}. The session itself goes on in the backoffice until it is ended there or its time is over.',
  endedTitle: 'The access session has ended',
  leftTitle: 'You left the access session',
  ended: {
    CONTROLLER: 'It was ended from the backoffice.',
    ACCOUNT: 'The client ended it.',
    TIME: 'Its time is over.',
    REVOKED: 'A right that it depended on was taken away.',
    LEFT: 'In the backoffice it goes on until it is ended there or its time is over.',
    UNKNOWN: 'It was ended, or a right that it depended on was taken away.',
  },
  endedText: 'Nothing of it can be seen or done here any more. You can close this tab.',
  elsewhereTitle: 'An access session is open in another tab',
  elsewhereText:
    'There you work as {{subject}} in {{ecosystem}}. A new tab is not part of it until you say so. If you sign in below instead, you work as yourself.',
  elsewhereGoOn: 'Continue the session in this tab',
  goToSignIn: 'Go to the sign-in page',
  changedTitle: 'This tab shows something that is over',
  changedText:
    'This browser has left, or changed, the access session that this tab still shows. Nothing was changed. Reload to go on.',
} as const

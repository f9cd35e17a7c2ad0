/** The request for an assistance, until access opens or it is closed. */
export const words = {
  title: 'Assistance for {{name}}',
  back: 'Back to Technical Assistance',
  step: {
    INTERNAL_VALIDATION: 'Internal Validation',
    TELL_CLIENT: 'Notice to the client',
    BOTH_CODES: 'Verification code',
    ENVIRONMENTS: 'Environments',
  },
  announcement: {
    CLIENT_ENTERED: '{{name}} entered the code.',
    SESSION_OPENED: 'Both codes are in. The assistance session is open.',
    CLIENT_REFUSED: '{{name}} refused the assistance.',
    EXPIRED: 'The request expired without an answer.',
    WITHDRAWN: 'The system closed the request.',
    CLIENT_ENDED: '{{name}} ended the session.',
    TIME_ENDED: 'Time is over. The session was closed.',
    SYSTEM_ENDED: 'The system closed the session.',
    ENVIRONMENT_ENTERED: 'A new connection entered an environment.',
  },
  internal: {
    title: 'Internal Validation',
    lead: 'Before we contact the client, confirm that it is you. We will send a verification code to your own mailbox, {{email}}.',
    start: 'Start Verification',
    sent: 'We sent a 6-digit code to {{email}}.',
  },
  tell: {
    title: 'A code will be sent to the client',
    lead: 'A verification code will be sent to {{name}} ({{email}}), the person you are helping. The e-mail tells them your name, the reason, how long the session lasts and a two-word phrase to check who is calling.',
    mailsRefused:
      'E-mails to {{email}} do not arrive: its mail server says that nobody has this address. Ask the client to change their e-mail in their profile first.',
    reason: 'Reason for the assistance',
    reasonHint: 'The client will read this text. Between {{min}} and {{max}} characters.',
    reasonExample:
      'For example: you cannot sign in to Web, and we will check your settings together.',
    submit: 'Send code to the client',
  },
  codes: {
    title: 'Both enter the code',
    lead: 'We sent a code to {{email}}. The client enters it on their page and reads it to you over the phone so that you enter it too. Access opens only when both have done so.',
    phrase: 'Check phrase',
    phraseHint:
      'Say these two words to the client first: they compare them with their e-mail. Never ask the client for them.',
    parties: 'Progress of both parties',
    clientWaiting: '{{name}} has not entered the code yet',
    clientDone: '{{name}} entered the code',
    youWaiting: 'You have not entered the code yet',
    youDone: 'You entered the code',
    at: 'at {{time}}',
    code: 'Code the client reads to you',
    submit: 'Enter code',
    waitingForClient: 'Your part is done. Access opens as soon as {{name}} enters the code.',
    answerIn: 'Time left to answer',
    resend: 'Resend code to the client',
  },
  cancel: {
    action: 'Cancel process',
    title: 'Cancel the assistance process',
    text: 'The request is closed and the client will be told. It stays on the record with your reason.',
  },
  ended: {
    CANCELLED: {
      title: 'Process cancelled',
      text: 'The request was closed and no access was opened. The client was told.',
    },
    REFUSED: {
      title: 'The client refused the assistance',
      text: '{{name}} did not give their authorisation, so no access was opened. If they are still on the phone, ask before you try again.',
    },
    EXPIRED: {
      title: 'The request expired',
      text: 'There was no answer in time. The request closed itself and what was entered is lost.',
    },
  },
} as const

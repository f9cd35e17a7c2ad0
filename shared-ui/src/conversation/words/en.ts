/** What every conversation says, whoever reads it. */
export const words = {
  earlier: 'Show earlier messages',
  begin: 'The conversation begins here.',
  newest: 'To the newest message',
  arrived: '{{name}}: {{body}}',
  hint: 'Enter sends, Shift and Enter begin a new line.',
  send: 'Send',
  length: '{{length}} of {{most}} characters',
  tooLong: 'That is too long for one message. Send it in parts.',
  you: 'You',
} as const

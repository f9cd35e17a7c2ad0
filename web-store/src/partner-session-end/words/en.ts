/** Putting somebody of the partner's team out of an ecosystem. */
export const words = {
  end: 'End now',
  endOf: 'End now: session of {{name}}',
  endTitle: 'End the session of {{name}}?',
  endText: 'They are out at once. Getting in again takes another access with a reason.',
  ended: 'The session of {{name}} was ended.',
} as const

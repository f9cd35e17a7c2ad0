/** The Store’s page of the ecosystem’s record. */
export const words = {
  title: 'Audit',
  lead: 'Everything that has happened in {{name}}: who did it, under whose control, and what changed. Nobody can change or remove a line.',
} as const

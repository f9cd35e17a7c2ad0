/** The backoffice’s page of a partner’s record. */
export const words = {
  title: 'Audit',
  lead: 'Everything that has happened in your partner’s team: who did it, under whose control, and what changed. Nobody can change or remove a line.',
} as const

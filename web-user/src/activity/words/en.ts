/** User Web’s page of what stands on the record about a person. */
export const words = {
  title: 'Activity about you',
  lead: 'What you did, what others did as you, and what happened to your user, in all your ecosystems. Nobody can change or remove a line.',
} as const

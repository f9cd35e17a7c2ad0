/** Coming in by a ticket. */
export const words = {
  title: 'Opening the environment',
  lead: 'One moment: we are checking your access.',
  failedTitle: 'This way in can’t be used',
  failedHint: 'Go back to the backoffice and open the environment again.',
  missing: 'This address holds no ticket.',
  noOpener: 'This address only works in the tab that the backoffice itself opened.',
} as const

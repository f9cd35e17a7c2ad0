/** What is said when the files with all other words did not load; built into the entry chunk. */
export const words = {
  SERVICE: 'The service does not answer at the moment. We keep trying; what you typed stays here.',
  PART: 'A part of this page has not loaded. We keep trying; reloading the page may help too.',
  tryNow: 'Try now',
  reload: 'Reload page',
} as const

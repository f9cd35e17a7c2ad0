/** The page on which people see who looks after their ecosystem. */
export const words = {
  title: 'Your provider',
  lead: 'The company that looks after your ecosystem, and how to reach it.',
  choose: 'Choose a provider',
  empty: 'Your provider has not written anything here yet.',
  email: 'E-mail',
  phone: 'Phone',
  hours: 'Hours',
  links: 'Links',
  newTab: '(opens in a new tab)',
  documents: 'Documents',
  pdf: 'PDF, {{size}}',
  download: 'Download',
  downloadOf: 'Download {{title}}',
  noneTitle: 'Nobody looks after this ecosystem',
  noneBody: 'As soon as a provider does, you find its contacts, links and documents here.',
} as const

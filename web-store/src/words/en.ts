/** The Store’s menu, and what several of its features say. */
export const words = {
  nav: {
    overview: 'Ecosystem',
    members: 'Members',
    channels: 'Channels',
    settings: 'Settings',
    users: 'Users',
    singleSignOn: 'Single sign-on',
    queues: 'Queues',
    provider: 'Your provider',
    partnerSessions: 'Partner sessions',
    planSettings: 'Plan Settings',
    plan: 'Plan and modules',
    successor: 'Ecosystem Successor',
    pastAssistance: 'Past assistance',
    audit: 'Audit',
  },
  openWeb: 'Open Web',
  openAnotherEcosystem: 'Open another ecosystem',
} as const

/** User Web’s menu, and what several of its features say. */
export const words = {
  nav: {
    home: 'Home',
    attendances: 'Attendances',
    myEcosystem: 'My Ecosystem',
    rcmDashboard: 'RCM Dashboard',
    provider: 'Your provider',
    pastAssistance: 'Past assistance',
    activity: 'Activity about you',
    succession: 'Succession',
  },
  notOpened: {
    title: 'This part is not open to you',
    body: 'Your plan, role or modules don’t include it. Ask the administrator of your ecosystem.',
    underControl: 'The access session in this tab was opened for another part of Web.',
    home: 'Go to Home',
    rcmDashboard: 'Go to the RCM Dashboard',
  },
  noEcosystem: {
    title: 'You belong to no ecosystem',
    body: 'An administrator can invite you by your e-mail address, {{email}}.',
  },
  openStore: 'Open Store',
  turnOnMfa: 'Turn on MFA',
} as const

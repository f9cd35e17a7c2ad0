/** The frame of every page: header, navigation, notices, lists, dialogs. */
export const frame = {
  shell: {
    skipToContent: 'Skip to content',
    navigation: 'Main navigation',
    openNavigation: 'Open navigation',
    closeNavigation: 'Close navigation',
    userMenu: 'Your menu, {{name}}',
    profile: 'Profile and security',
    appearance: 'Language and colours',
    language: 'Language',
    languageOfBrowser: 'As the browser ({{name}})',
    languageOfMails: 'Until you choose one, e-mails to you are in this language: {{name}}',
    colours: 'Colours',
    light: 'Light',
    dark: 'Dark',
    system: 'As the device',
    reconnecting: 'Connection lost. Reconnecting…',
  },
  states: {
    loading: 'Loading…',
    shown_one: '{{count}} shown',
    shown_other: '{{count}} shown',
    shownOf: '{{shown}} of {{total}}',
    tryAgainIn: 'You can try again in {{seconds, duration}}.',
    reference: 'Reference: {{requestId}}',
  },
  notFound: {
    title: 'Page not found',
    text: 'This address leads nowhere, or to something that isn’t yours to see.',
    home: 'Go to the start page',
  },
  failure: {
    title: 'Something went wrong',
    text: 'This page failed. What you saved before is safe. Reload it; if it fails again, contact support.',
  },
  notAdmitted: {
    title: 'No access to this app',
    text: '{{email}} has no access here. Use the app you were invited to, or sign in as someone else.',
  },
  code: {
    attemptsLeft_one: '{{count}} attempt left.',
    attemptsLeft_other: '{{count}} attempts left.',
  },
  reason: {
    label: 'Reason',
    length: '{{length}} of {{maximum}} characters',
    tooShort_one: 'Write at least {{count}} character.',
    tooShort_other: 'Write at least {{count}} characters.',
  },
  countdown: {
    announceLeft: '{{label}}: {{time}} left.',
    announceWarning: '{{label}}: only {{time}} left.',
    announceEnded: '{{label}}: time is over.',
  },
} as const

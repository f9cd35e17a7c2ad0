/** The viewer’s own place in a partner’s team. */
export const words = {
  title: 'Your place in the team',
  lead: 'Your name, e-mail and phone are seen by the Super Admins of your team.',
  partner: 'Partner',
  profile: 'Access profile',
  principal: 'Principal',
  phone: {
    label: 'Phone',
    hint: 'With its country code, beginning with +. Without one it is read as a number of {{country}}.',
    missing: 'Enter a phone number.',
    change: 'Change phone',
    changed: 'Your phone in the team is {{phone}} now.',
  },
  change: {
    LOST: 'You no longer work in the team of {{partner}}. What you have elsewhere stays as it is.',
    GAINED: 'You work in the team of {{partner}} now.',
    PROFILE: 'Your access profile at {{partner}} is {{profile}} now.',
    PRINCIPAL: 'You are the Principal of {{partner}} now.',
    SUSPENDED: 'The platform has suspended {{partner}}. The first page says why.',
    RESUMED: '{{partner}} works again.',
  },
} as const

/** Asking for an e-mailed link once more (ID9). */
export const words = {
  lead: 'No good link at hand? Enter your e-mail, and we send the link once more.',
  submit: 'Send me the link',
  sent: 'If something waits for {{email}}, a link is on its way. Look into the spam folder too.',
} as const

/** What pages that need an e-mailed link say when there is none, or it leads nowhere (ID9). */
export const clientLink = {
  freshLink: {
    lead: 'No good link at hand? Enter your e-mail, and we send the link once more.',
    submit: 'Send me the link',
    sent: 'If something waits for {{email}}, a link is on its way. Look into the spam folder too.',
  },
  clientLink: {
    deadTitle: 'This link is no longer good',
    deadBody:
      'The request was closed, its time ran out, or a newer e-mail replaced this link. Nobody gets into your account by it.',
    deadNext:
      'Open the link in the newest e-mail. If there is none and you still need help, call support again.',
    missingTitle: 'Open the link in the e-mail',
    missingBody:
      'This address holds no link. Support sends it by e-mail when they ask to assist you.',
    nothingTitle: 'No request waits for you',
    nothingBody: 'When support asks to assist you, the request appears here and in your e-mail.',
    home: 'Go to Home',
    past: 'Past assistance',
  },
} as const

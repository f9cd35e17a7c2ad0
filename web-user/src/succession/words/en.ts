/** The successor’s side of a succession: invitation, activation, confirmation. */
export const words = {
  title: 'Ecosystem succession',
  lead: 'The ecosystems that you are, or may become, the successor of.',
  noneTitle: 'You are no successor',
  noneBody: 'When an administrator appoints you as successor, it appears here.',
  underControlTitle: 'Only the user can see this',
  underControlBody: 'A succession is decided by the user alone, never in an access session.',
  administrator: 'Administrator',
  previousAdministrator: 'Previous administrator',
  since: 'Since',
  how: 'How it started',
  afterwards: 'Afterwards',
  see: 'See the succession',
  position: 'Step {{step}} of {{total}}',
  revoked: 'Appointments taken back',
  meaning: {
    INVITED: '{{administrator}} invited you to be the successor.',
    INVITATION_EXPIRED:
      'You did not answer the invitation in time. {{administrator}} can send it again.',
    AWAITING_ACTIVATION: 'You accepted. Activate your status with the link in your e-mail.',
    ACTIVATION_EXPIRED:
      'The activation link lapsed. {{administrator}} can send the invitation again.',
    ACTIVE: 'You are the successor. {{administrator}} can hand over to you.',
    IN_VALIDATION:
      '{{administrator}} is handing over to you. Every condition is checked in {{limits.validationSeconds, durationRange}}; then you confirm.',
    UNDER_REVIEW: 'You claimed the ecosystem. The platform’s administration reviews your evidence.',
    AWAITING_CONFIRMATION: 'All is checked. Only your confirmation is missing.',
    DECLINED_BY_SUCCESSOR:
      'You declined and are not the successor. {{administrator}} decides how to go on.',
    DECLINED_BY_PLATFORM:
      'A condition was not met, so the platform declined. Succession is blocked until the block is lifted.',
    REVOKED: '{{administrator}} took the appointment back. You are not the successor.',
    COMPLETED: 'You are the administrator of the ecosystem now.',
  },
  claimDeclined:
    'The platform’s administration declined your claim. Succession is blocked until the block is lifted.',
  contactSupport: 'Contact support: they look at the process with you and ask to lift the block.',
  /** What the successor can do now; each sentence is shown only while the API allows it. */
  may: {
    ACCEPT: 'You can accept the invitation with your MFA code.',
    REJECT: 'You can reject it.',
    RENEW_LINK: 'You can have a new link sent to you, with your MFA code.',
    CLAIM: 'If the administrator can’t hand over any more, you can start the process yourself.',
    RESIGN: 'You can resign as successor.',
    CONFIRM: 'Confirm with your MFA code that you take over the administration.',
    REFUSE_HANDOVER: 'You can refuse the hand-over until you have confirmed it.',
    CANCEL_CLAIM: 'You can cancel your claim until you have confirmed it.',
    RELEASE: 'You can lift the block with your MFA code: your invitation is then pending again.',
    REINSTATE:
      'You can lift the block with your MFA code: you are then the successor again and can claim with new evidence.',
  },
  invitation: {
    title: 'You were chosen as successor',
    who: '{{administrator}} ({{email}}) has decided that you should be the successor of the ecosystem {{ecosystem}}.',
    what: 'A successor takes over the administration when the administrator hands it over or can no longer do it. Until then nothing changes for you.',
    ask: 'Do you want to accept?',
    until: 'You can answer until {{when}}.',
    later: 'Decide later',
    rejectTitle: 'Reject the invitation?',
    rejectBody:
      'You are about to reject being the successor of {{ecosystem}}. You can’t undo this yourself. Do you want to go on?',
    rejected: 'You rejected the invitation of {{ecosystem}}',
    acceptTitle: 'Accept with your MFA code',
    acceptBody:
      'To be the successor of {{ecosystem}}, enter the code that your authenticator app shows.',
    overTitle: 'This invitation has ended',
  },
  mail: {
    title: 'You have a new e-mail',
    body: 'We sent a link to {{email}}. Open it and activate your status as successor of {{ecosystem}}.',
    left: 'The link lapses in',
    afterwards: 'Once it has lapsed, you can have another sent to you here.',
  },
  activate: {
    title: 'Activate your status as successor',
    lead: '{{successor}}, one step is left.',
    explain: 'With the button you become the successor of this ecosystem.',
    ecosystem: 'Ecosystem',
    administrator: 'Administrator',
    successor: 'Successor',
    lapses: 'The link lapses in',
    doneTitle: 'You are the successor of {{ecosystem}}',
    doneBody:
      'Your profile now has a button, “Start succession process”. Use it if the administrator can’t hand over the ecosystem any more.',
    doneTold:
      'When you receive the ecosystem, all its users are told, the previous administrator too.',
    profile: 'Go to my profile',
    declinedTitle: 'Your status could not be activated',
    deadTitle: 'This link is not good any more',
    deadBody: 'It was used, has lapsed, was replaced by a newer one, or was not copied in full.',
    deadNext:
      'Was your status activated already? You see it under “Ecosystem succession”. If not, you see there how to get a new link.',
    missingTitle: 'Open the link in your e-mail',
    missingBody: 'This page needs the link that we sent to you. Open it from the e-mail once more.',
    open: 'Ecosystem succession',
  },
  profile: {
    title: 'Ecosystem succession',
    description:
      'You are the successor. If the administrator can’t hand over the ecosystem, you can start the process yourself.',
    of: 'Successor of {{ecosystem}}',
  },
  /** Before the successor declines, and afterwards. */
  stepDown: {
    CANCEL_CLAIM: {
      title: 'Cancel the succession process?',
      body: 'If you cancel, you stop being the successor of {{ecosystem}} at once. Do you want to go on?',
      done: 'You cancelled the process and are not the successor of {{ecosystem}} any more',
    },
    REFUSE_HANDOVER: {
      title: 'Refuse the hand-over?',
      body: 'If you refuse, you stop being the successor of {{ecosystem}} at once, and its administrator stays in place. Do you want to go on?',
      done: 'You refused the hand-over and are not the successor of {{ecosystem}} any more',
    },
    RESIGN: {
      title: 'Resign as successor?',
      body: 'If you resign, you stop being the successor of {{ecosystem}} at once. You can’t undo this yourself. Do you want to go on?',
      done: 'You resigned and are not the successor of {{ecosystem}} any more',
    },
  },
  /** Acts that need only an MFA code. */
  withCode: {
    RENEW_LINK: {
      title: 'Send a new link',
      lead: 'Enter the code that your authenticator app shows: a new link goes to your e-mail.',
      done: 'A new link was sent to you',
    },
    RELEASE: {
      title: 'Lift the block',
      lead: 'Enter the code that your authenticator app shows: the block is lifted, and your invitation is pending again.',
      done: 'The block is lifted; your invitation is pending again',
    },
    REINSTATE: {
      title: 'Lift the block',
      lead: 'Enter the code that your authenticator app shows: the block is lifted, and you are the successor of {{ecosystem}} again.',
      done: 'The block is lifted; you are the successor of {{ecosystem}} again',
    },
  },
  confirm: {
    title: 'Confirm administrator status',
    lead: 'All is checked. Once you confirm, the ecosystem is yours to run.',
    you: 'You become the administrator, with access to Store.',
    fate: {
      PERMANENTLY_REMOVE: '{{administrator}} leaves the ecosystem.',
      KEEP_AS_USER: '{{administrator}} stays as a user.',
    },
    told: 'All members are told by e-mail.',
    mfaTitle: 'Confirm with your MFA code',
    mfaLead: 'Enter the code that your authenticator app shows to take over {{ecosystem}}.',
    done: 'You are the administrator of {{ecosystem}}',
    noneTitle: 'Nothing to confirm',
    noneBody: 'There is no succession that waits for your confirmation.',
  },
} as const

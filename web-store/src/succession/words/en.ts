/** Plan Settings → Ecosystem Successor. */
export const words = {
  whatIsIt: 'What is a successor?',
  explain: {
    title: 'A successor for your ecosystem',
    what: 'The successor is a member whom you trust to take over the administration of the ecosystem, so that it is never left without an administrator.',
    choose: 'You choose a member and send the invitation; you confirm it with your MFA code.',
    accept:
      'The member accepts in Web with their own MFA code and activates the status by the link in an e-mail.',
    handOver:
      'From then on you can start the succession process. If you can’t, your successor can ask for it with evidence, which the platform checks.',
    safety:
      'Until then your successor gains no new rights, and you can change your mind at any time.',
    understood: 'Understood',
  },
  underControl: {
    title: 'Only the administrator can see this',
    body: 'A succession is seen and decided by the administrator alone, never in an access session.',
  },
  choose: {
    title: 'Select your successor',
    lead: 'Your successor becomes administrator in these situations only:',
    whenYouStart:
      'You start the succession process: after a validation of {{limits.validationSeconds, durationRange}} they confirm, and the ecosystem is theirs.',
    whenYouCannot:
      'You can’t start it yourself (death, incapacity, you left the company, long unreachable, court order): they claim it with evidence. You are told at once and can contest it.',
    conditions:
      'They must have MFA on and their e-mail confirmed, have been active within the last {{limits.successorInactiveSeconds, duration}}, and not be blocked. Otherwise the platform declines them and the succession is blocked until support lifts the block.',
    member: 'Successor',
    memberHint: 'Type a name or an e-mail address.',
    found: 'Members found',
    count_one: '{{count, number}} member found',
    count_other: '{{count, number}} members found',
    searching: 'Searching…',
    type: 'Type a name or an e-mail address to search.',
    nobody: 'No member matches “{{search}}”.',
    openList: 'Show the list of members',
    remove: 'Remove {{name}}',
    removed: '{{name}} was removed. Select a successor again.',
    unfit: 'Can’t be invited now: {{why}}',
    mailsRefused:
      'E-mails to {{name}} do not arrive: they would not hear of it by e-mail. Have them change their e-mail in their profile first.',
    unfitTitle: '{{name}} can’t be invited now',
    unfitBody:
      'The platform would decline the invitation and block the succession. Choose another member, or come back once this is settled.',
    send: 'Send invitation',
    code: 'Enter your MFA code to invite {{name}} to be the successor of {{ecosystem}}.',
  },
  view: {
    PENDING: {
      title: 'Invitation sent',
      body: 'The invitation was sent to {{email}}.',
    },
    ACCEPTED: {
      title: 'Invitation accepted',
      body: 'As soon as {{name}} has activated the status, you are told by e-mail.',
    },
    LAPSED: {
      title: 'Not answered in time',
      body: 'Nothing more happens until you decide.',
    },
    DECLINED_BY_USER: {
      title: 'Declined by the user',
      body: 'Nothing more happens until you decide.',
    },
    BLOCKED: {
      title: 'Declined by the platform',
      body: 'You can’t assign a successor for now. Contact support: they send you a code, look at the process with you and ask to lift the block.',
    },
    RELEASABLE: {
      title: 'Support asks to lift the block',
      body: 'Support has looked at the process. What you choose is confirmed with your MFA code, and the block is gone.',
    },
    APPOINTED: {
      title: 'Your successor',
      body: 'Nothing is handed over until one of you begins.',
    },
    HANDOVER: {
      title: 'The process is in validation',
      body: 'You will be told by e-mail. You stay the administrator until {{name}} has confirmed.',
    },
    VALIDATED: {
      title: 'Everything is validated',
      body: 'You stay the administrator until {{name}} has confirmed. From then on you no longer administer the ecosystem, and your sign-in to the Store ends unless you administer another.',
    },
    CLAIM: {
      title: '{{name}} claims this ecosystem',
      body: 'You are told by e-mail how it is decided.',
      contested: 'You contested it: a reviewer decides, with your words before them.',
    },
  },
  /** What the administrator can do now; each sentence is shown only while the API allows it. */
  may: {
    START_HANDOVER: 'You can start the succession process when you see fit.',
    RESEND: 'Resend Invitation asks {{name}} once more.',
    GO_BACK:
      'Go Back keeps {{name}} as accepted successor: they are told by e-mail, and nothing is handed over without their own confirmation.',
    RELEASE: 'You can lift the block: {{name}} is invited again.',
    REINSTATE:
      'You can lift the block: {{name}} is the successor again and can claim with new evidence.',
    CONTEST:
      'If the claim is not right, you can contest it once, until {{name}} has confirmed: a reviewer decides then.',
    CANCEL_HANDOVER: 'Until {{name}} has confirmed you can cancel the process.',
    REVOKE: 'You can take the invitation back until it is answered.',
    REMOVE: 'You can remove {{name}} as successor and assign another.',
  },
  ask: {
    REVOKE: {
      title: 'Cancel the invitation?',
      body: '{{name}} can no longer accept it. Afterwards you start from scratch.',
    },
    REMOVE: {
      title: 'Remove {{name}} as successor?',
      body: '{{name}} will no longer be the successor of {{ecosystem}}. Afterwards you start from scratch.',
    },
    CANCEL_HANDOVER: {
      title: 'Cancel the succession process?',
      body: 'Nothing is handed over. {{name}} stays the successor, and you can start again at any time.',
    },
    RESEND: {
      title: 'Resend invitation',
      body: 'Enter your MFA code to invite {{name}} again.',
    },
    GO_BACK: {
      title: 'Go back to {{name}}',
      body: 'Enter your MFA code. {{name}} stands as accepted successor again and is told by e-mail.',
    },
    RELEASE: {
      title: 'Lift the block',
      body: 'Enter your MFA code. The block is lifted and {{name}} is invited again.',
    },
    REINSTATE: {
      title: 'Lift the block',
      body: 'Enter your MFA code. The block is lifted, and {{name}} is the successor again.',
    },
  },
  start: {
    title: 'Start the succession process',
    alert:
      'You are about to transfer the administration of {{ecosystem}} to {{name}}. It can take {{limits.validationSeconds, durationRange}} until the change takes effect.',
    lost: 'With the change you lose all privileges of your ecosystem:',
    lostStore: 'Store: plan settings, members and successor',
    lostMembers: 'the decision who belongs to the ecosystem',
    lostProducts: 'its products, unless you stay as a user',
    until:
      'Until {{name}} confirms you remain the administrator and can cancel. Members can’t be removed or blocked, and the plan can’t be changed, in the meantime.',
    fateTitle: 'What becomes of your account?',
    fateLead: 'Choose how you are left in {{ecosystem}} once {{name}} is the administrator.',
    fate: {
      PERMANENTLY_REMOVE:
        'You are removed from {{ecosystem}} completely and no longer have access to its products.',
      KEEP_AS_USER:
        'Your role as administrator ends; as a user you still have access to Web and App.',
    },
    code: 'Enter your MFA code to start. Afterwards: {{fate}}.',
  },
  handover: {
    afterwards: 'What becomes of you',
  },
  claim: {
    removed:
      'If the claim succeeds, {{name}} becomes the administrator and you are removed from {{ecosystem}}: you lose all access to it.',
    nothing:
      'If you do nothing, a reviewer decides on the evidence alone: not before {{earliest}}, and by {{latest}}.',
    nothingApproved:
      'The claim was approved. If you do nothing, {{name}} can confirm until {{latest}}, and you are then removed at once.',
    contested:
      'A reviewer decides on the evidence and your words: not before {{earliest}} and by {{latest}}.',
    contestedApproved:
      'The claim was approved although you contested it. {{name}} can confirm until {{latest}}, and then you lose access at once.',
    reason: 'Reason',
    explanation: 'In their own words',
    claimedAt: 'Claimed on',
  },
  contest: {
    title: 'Contest the claim',
    lead: 'A reviewer of the platform decides, and reads what you write; {{name}} reads it too.',
    reason: 'Why is the claim not right?',
  },
  done: {
    INVITE: 'The invitation was sent to {{name}}.',
    REVOKE: '{{name}} was removed as successor.',
    REMOVE: '{{name}} was removed as successor.',
    RESEND: 'The invitation was sent to {{name}} again.',
    GO_BACK: '{{name}} is the successor again.',
    RELEASE: 'The block is lifted; {{name}} is invited again.',
    REINSTATE: 'The block is lifted; {{name}} is the successor again.',
    START_HANDOVER: 'The process is in validation. You will be told by e-mail.',
    CANCEL_HANDOVER: 'The process was cancelled. {{name}} stays the successor.',
    CONTEST: 'The claim is contested. A reviewer decides.',
  },
  signedOut: {
    named:
      '{{name}} has confirmed and is the administrator of {{ecosystem}} now. Your access to the Store has ended with your role; an e-mail tells you so.',
    kept: 'What you keep is in Web.',
    unnamed:
      'Your ecosystem has a new administrator. Your access to the Store has ended with your role; an e-mail tells you so.',
  },
} as const

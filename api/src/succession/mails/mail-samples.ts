import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { SuccessionMailParameters } from './mail-parameters.ts'

const administrator = 'Tomás Quintero'
const successor = 'Elena Duarte'
const ecosystemName = 'Clínica del Norte'
const store = 'https://store.house.example/plan-settings/successor'
const web = 'https://web.house.example/profile'
const claim = 'https://backoffice.house.example/claims/0199c1f2-7a30-7c11-9a51-3a1f64c0b7d2'
const earliestAt = '2026-03-10T15:04:05.120Z'
const latestAt = '2026-03-11T15:04:05.120Z'
const validation = { least: 86_400, most: 172_800 }

const ended = (
  how: SuccessionMailParameters['successionEnded']['how'],
): SuccessionMailParameters['successionEnded'] => ({
  name: administrator,
  ecosystemName,
  otherName: successor,
  how,
  link: store,
})

const reminder = (
  what: SuccessionMailParameters['successionReminder']['what'],
  name = administrator,
  link = store,
): SuccessionMailParameters['successionReminder'] => ({
  name,
  ecosystemName,
  what,
  dueAt: latestAt,
  link,
})

const asked = (
  given:
    | { role: 'ADMINISTRATOR'; offers: readonly ('RELEASE' | 'REINSTATE' | 'REMOVE')[] }
    | { role: 'SUCCESSOR'; offers: readonly ('RELEASE' | 'REINSTATE')[] },
): SuccessionMailParameters['releaseRequested'] => ({
  name: given.role === 'ADMINISTRATOR' ? administrator : successor,
  ecosystemName,
  analystName: 'Andrea Ríos',
  otherName: given.role === 'ADMINISTRATOR' ? successor : administrator,
  link: given.role === 'ADMINISTRATOR' ? store : web,
  ...given,
})

/** Named examples of the e-mails about successions; the first of each is the one that shows most of it. */
export const successionMailSamples: MailSamples<SuccessionMailParameters> = {
  successionInvitation: {
    invited: {
      name: successor,
      administratorName: administrator,
      ecosystemName,
      seconds: 1_209_600,
      link: 'https://web.house.example/',
    },
  },
  successionInvitationSent: {
    sent: {
      name: administrator,
      successorName: successor,
      successorEmail: 'elena.duarte@client.example',
      ecosystemName,
      seconds: 1_209_600,
      cancelLink: store,
    },
  },
  successionAccepted: {
    accepted: {
      name: administrator,
      successorName: successor,
      successorEmail: 'elena.duarte@client.example',
      ecosystemName,
    },
  },
  successionActivate: {
    link: {
      name: successor,
      administratorName: administrator,
      ecosystemName,
      seconds: 86_400,
      link: 'https://web.house.example/activate#jk8Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3',
    },
  },
  successionActive: {
    successor: {
      name: successor,
      ecosystemName,
      otherName: administrator,
      role: 'SUCCESSOR',
      profileLink: web,
    },
    administrator: {
      name: administrator,
      ecosystemName,
      otherName: successor,
      role: 'ADMINISTRATOR',
      profileLink: store,
    },
  },
  successionEnded: {
    revoked: ended('REVOKED'),
    rejected: ended('REJECTED'),
    invitationExpired: ended('INVITATION_EXPIRED'),
    activationExpired: ended('ACTIVATION_EXPIRED'),
    claimCancelled: ended('CLAIM_CANCELLED'),
    handoverRefused: ended('HANDOVER_REFUSED'),
    resigned: ended('RESIGNED'),
    handoverCancelled: ended('HANDOVER_CANCELLED'),
    confirmationExpired: ended('CONFIRMATION_EXPIRED'),
    goneBack: ended('GONE_BACK'),
  },
  handoverStarted: {
    keep: {
      name: administrator,
      successorName: successor,
      ecosystemName,
      earliestAt,
      latestAt,
      validation,
      fate: 'KEEP_AS_USER',
      cancelLink: store,
    },
    remove: {
      name: administrator,
      successorName: successor,
      ecosystemName,
      earliestAt,
      latestAt,
      validation,
      fate: 'PERMANENTLY_REMOVE',
      cancelLink: store,
    },
  },
  handoverAnnounced: {
    begun: {
      name: successor,
      administratorName: administrator,
      ecosystemName,
      earliestAt,
      latestAt,
      validation,
    },
  },
  confirmAdministrator: {
    confirm: {
      name: successor,
      ecosystemName,
      seconds: 604_800,
      link: 'https://web.house.example/confirm',
    },
  },
  newAdministrator: {
    removed: {
      name: administrator,
      newAdministratorName: successor,
      newAdministratorEmail: 'elena.duarte@client.example',
      ecosystemName,
      fate: 'PERMANENTLY_REMOVE',
    },
    kept: {
      name: administrator,
      newAdministratorName: successor,
      newAdministratorEmail: 'elena.duarte@client.example',
      ecosystemName,
      fate: 'KEEP_AS_USER',
    },
  },
  ecosystemHasNewAdministrator: {
    member: { name: 'Julia Campos', newAdministratorName: successor, ecosystemName },
  },
  youAreAdministrator: {
    complete: { name: successor, ecosystemName, setUpLink: 'https://store.house.example/set-up' },
  },
  claimReceived: {
    other: {
      ecosystemName,
      successorName: successor,
      administratorName: administrator,
      reason: 'OTHER',
      explanation: 'He sold his part of the clinic in January and has not come back since.',
      files: 2,
      reviewLink: claim,
    },
    death: {
      ecosystemName,
      successorName: successor,
      administratorName: administrator,
      reason: 'DEATH',
      files: 1,
      reviewLink: claim,
    },
  },
  claimNotice: {
    other: {
      name: administrator,
      successorName: successor,
      ecosystemName,
      reason: 'OTHER',
      explanation: 'He sold his part of the clinic in January and has not come back since.',
      contestLink: store,
      earliestAt,
      latestAt,
    },
    unreachable: {
      name: administrator,
      successorName: successor,
      ecosystemName,
      reason: 'LONG_UNREACHABLE',
      contestLink: store,
      earliestAt,
      latestAt,
    },
  },
  claimContested: {
    reviewer: {
      name: 'Ramiro Sosa',
      ecosystemName,
      administratorName: administrator,
      reason: 'I am well, at work, and have never left the company.',
      forRole: 'REVIEWER',
      link: claim,
    },
    successor: {
      name: successor,
      ecosystemName,
      administratorName: administrator,
      reason: 'I am well, at work, and have never left the company.',
      forRole: 'SUCCESSOR',
      link: web,
    },
    noLink: {
      name: successor,
      ecosystemName,
      administratorName: administrator,
      reason: 'I am well, at work, and have never left the company.',
      forRole: 'SUCCESSOR',
    },
  },
  claimDecided: {
    declined: {
      name: successor,
      ecosystemName,
      decision: 'DECLINED',
      contest: 'OVER',
      reason: 'The certificate names another person.',
      link: web,
    },
    approved: {
      name: successor,
      ecosystemName,
      decision: 'APPROVED',
      contest: 'POSSIBLE',
      link: web,
    },
    approvedAfterContest: {
      name: administrator,
      ecosystemName,
      decision: 'APPROVED',
      contest: 'OVER',
      link: store,
    },
  },
  successionDeclined: {
    administrator: {
      name: administrator,
      ecosystemName,
      successorName: successor,
      restrictions: [
        'MFA_OFF',
        'INACTIVE',
        'BLOCKED',
        'MEMBER_BLOCKED',
        'NOT_A_MEMBER',
        'EMAIL_UNCONFIRMED',
      ],
      role: 'ADMINISTRATOR',
    },
    successor: {
      name: successor,
      ecosystemName,
      successorName: successor,
      restrictions: ['MFA_OFF'],
      role: 'SUCCESSOR',
    },
  },
  releaseRequested: {
    fit: asked({ role: 'ADMINISTRATOR', offers: ['RELEASE', 'REMOVE'] }),
    unfit: asked({ role: 'ADMINISTRATOR', offers: ['REMOVE'] }),
    claim: asked({ role: 'ADMINISTRATOR', offers: ['REINSTATE', 'REMOVE'] }),
    successor: asked({ role: 'SUCCESSOR', offers: ['RELEASE'] }),
    claimant: asked({ role: 'SUCCESSOR', offers: ['REINSTATE'] }),
  },
  successionReleased: {
    invited: {
      name: administrator,
      ecosystemName,
      otherName: successor,
      role: 'ADMINISTRATOR',
      outcome: 'INVITED',
      link: store,
    },
    active: {
      name: administrator,
      ecosystemName,
      otherName: successor,
      role: 'ADMINISTRATOR',
      outcome: 'ACTIVE',
      link: store,
    },
    claimant: {
      name: successor,
      ecosystemName,
      otherName: administrator,
      role: 'SUCCESSOR',
      outcome: 'ACTIVE',
      link: web,
    },
  },
  successionReminder: {
    active: reminder('ACTIVE'),
    invited: reminder('INVITED', successor, web),
    invitationExpired: reminder('INVITATION_EXPIRED'),
    awaitingActivation: reminder('AWAITING_ACTIVATION', successor, web),
    activationExpired: reminder('ACTIVATION_EXPIRED'),
    inValidation: reminder('IN_VALIDATION'),
    underReview: reminder('UNDER_REVIEW', 'Ruth Vega', claim),
    awaitingConfirmation: reminder('AWAITING_CONFIRMATION', successor, web),
    declinedBySuccessor: reminder('DECLINED_BY_SUCCESSOR'),
    declinedByPlatform: reminder('DECLINED_BY_PLATFORM'),
  },
}

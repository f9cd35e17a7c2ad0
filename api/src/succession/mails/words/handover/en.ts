import type { HandoverWords } from '../../handover-words.ts'

export const en: HandoverWords = {
  earliest: 'Not before',
  latest: 'At the latest',
  validationTakes: (range) => `The validation ends in ${range}, between these two moments:`,
  claimReasons: {
    DEATH: 'Death of the administrator',
    INCAPACITY: 'Incapacity of the administrator',
    LEFT_THE_COMPANY: 'The administrator left the company',
    LONG_UNREACHABLE: 'The administrator has been unreachable for a long time',
    COURT_ORDER: 'Court order',
    OTHER: 'Another reason',
  },
  explanation: 'In their own words',

  handoverStarted: {
    subject: (ecosystem) => `The hand-over of ${ecosystem} has begun`,
    preheader: (successor) => `${successor} is to be the administrator. Was it you?`,
    heading: 'The hand-over has begun',
    intro: (successor, ecosystem) =>
      `You began to hand ${ecosystem} over to ${successor}. We check every condition; then the successor confirms, and the hand-over takes effect.`,
    fateLabel: 'You afterwards',
    fate: {
      PERMANENTLY_REMOVE:
        'Removed from the ecosystem for good, without access to any of its products',
      KEEP_AS_USER: 'A user of the ecosystem, with access to Web and App only',
    },
    loses:
      'When the successor has confirmed, you lose all privileges of an administrator: the plan, its modules, the members and the settings are then the new administrator’s, and every session of yours that depended on the role ends.',
    until:
      'Until then you remain the administrator, but you can neither remove members nor change the plan, its modules or the successor.',
    notYouTitle: 'It was not you, or you changed your mind?',
    notYou:
      'You can cancel the hand-over until the successor has confirmed. If it was not you, choose a new password as well: somebody used your account.',
    cancelLink: 'Cancel the hand-over',
  },

  handoverAnnounced: {
    subject: (administrator, ecosystem) => `${administrator} is handing ${ecosystem} over to you`,
    preheader: 'You need not do anything yet.',
    heading: 'An ecosystem is being handed over to you',
    intro: (administrator, ecosystem) =>
      `${administrator} began to hand the ecosystem ${ecosystem} over to you. First we check every condition.`,
    next: 'Then you get an e-mail in which you confirm, signed in and with an MFA code; without your confirmation nothing changes, and you can refuse at any moment until then. Keep MFA on and your account in use.',
  },

  confirmAdministrator: {
    subject: (ecosystem) => `Confirm that you take over ${ecosystem}`,
    preheader: (time) => `Everything is checked. You have ${time}.`,
    heading: 'Confirm your administrator status',
    intro: (ecosystem) =>
      `All conditions are met for you to be the administrator of the ecosystem ${ecosystem}.`,
    button: 'Confirm',
    next: (time) =>
      `Confirm within ${time}, signed in and with an MFA code. You are then led to set up your ecosystem. Without your confirmation everything stays as it is.`,
    otherwiseTitle: 'You do not want this?',
    otherwise:
      'Then say no under “Ecosystem succession”, or do nothing: nobody can take the ecosystem over in your place.',
  },

  newAdministrator: {
    subject: (ecosystem) => `${ecosystem} has a new administrator`,
    preheader: (administrator) => `The hand-over to ${administrator} is complete.`,
    heading: 'The hand-over is complete',
    intro: (administrator, ecosystem) =>
      `${administrator} is now the administrator of the ecosystem ${ecosystem}.`,
    label: 'New administrator',
    fate: {
      PERMANENTLY_REMOVE:
        'You are no longer a member of the ecosystem: its services and products are no longer available to you.',
      KEEP_AS_USER:
        'You remain a user of the ecosystem, with Web and App. Its other services and products are no longer available to you.',
    },
    next: 'If you have doubts or questions, contact the new administrator.',
    notAgreedTitle: 'Something is not right?',
    notAgreed: (brand) => `Tell ${brand} support at once: every step is on record.`,
  },

  ecosystemHasNewAdministrator: {
    subject: (ecosystem) => `${ecosystem} has a new administrator`,
    preheader: (administrator) => `From now on it is ${administrator}.`,
    heading: 'A new administrator',
    intro: (administrator, ecosystem) =>
      `From now on ${administrator} is the administrator of the ecosystem ${ecosystem}.`,
    next: 'Your own access stays as it is. With questions about the ecosystem, turn to the new administrator.',
  },

  youAreAdministrator: {
    subject: (ecosystem) => `You are now the administrator of ${ecosystem}`,
    preheader: 'What to do first.',
    heading: 'The ecosystem is in your hands',
    intro: (ecosystem) =>
      `You are now the administrator of the ecosystem ${ecosystem}. Its members have been told.`,
    stepsTitle: 'What to do first',
    steps: [
      'Check the name and the members of the ecosystem.',
      'Keep MFA on, and your recovery codes where you can find them.',
      'Appoint a successor of your own.',
    ],
    button: 'Set up the ecosystem',
  },

  claimReceived: {
    greeting: 'Hello,',
    subject: (ecosystem) => `A claim to ${ecosystem} waits for review`,
    preheader: (successor) => `${successor} claims the ecosystem.`,
    heading: 'A claim to review',
    intro: (successor, ecosystem) =>
      `${successor} claims the ecosystem ${ecosystem} and certifies that the information and the files are true and original.`,
    files: 'Files of evidence',
    next: 'The administrator has been told and can contest the claim once. The evidence opens in the backoffice only, and every opening goes on record.',
    button: 'Review the claim',
  },

  claimNotice: {
    subject: (successor, ecosystem) => `${successor} claims your ecosystem ${ecosystem}`,
    preheader: 'If it succeeds, you are removed. If it is not right, contest it.',
    heading: 'Your ecosystem is being claimed',
    intro: (successor, ecosystem) =>
      `${successor}, the successor of ${ecosystem}, asked platform administration to become its administrator, and gave a reason and evidence.`,
    removed: (ecosystem) =>
      `If a reviewer approves the claim and the successor confirms, you are removed from ${ecosystem}: you lose the administration and all access to it.`,
    next: 'You remain the administrator while the claim is reviewed. You can contest it once, until it is complete; you are asked for your MFA code.',
    button: 'Contest the claim',
    nothingTitle: 'If you do nothing',
    nothing: (earliest, latest) =>
      `A reviewer decides on the evidence alone, not before ${earliest}, and is to decide by ${latest}. If the claim is approved, the successor can confirm at once, and you are removed.`,
  },

  claimContested: {
    subject: (ecosystem) => `The claim to ${ecosystem} is contested`,
    preheader: (administrator) => `${administrator} objects to it.`,
    heading: 'The claim is contested',
    intro: (administrator, ecosystem) =>
      `${administrator}, the administrator of ${ecosystem}, contests the claim to the ecosystem.`,
    next: {
      REVIEWER: 'It waits for a reviewer’s decision, with these words before them.',
      SUCCESSOR: 'A reviewer decides. You are told by e-mail and need not do anything now.',
    },
    button: { REVIEWER: 'Review the claim', SUCCESSOR: 'See my claim' },
  },

  claimDecided: {
    subject: (ecosystem) => ({
      APPROVED: `The claim to ${ecosystem} was approved`,
      DECLINED: `The claim to ${ecosystem} was declined`,
    }),
    preheader: {
      APPROVED: 'The successor has still to confirm.',
      DECLINED: 'The administrator stays in place.',
    },
    heading: { APPROVED: 'The claim was approved', DECLINED: 'The claim was declined' },
    intro: (ecosystem) => ({
      APPROVED: `Platform administration reviewed the claim to the ecosystem ${ecosystem} and approved it.`,
      DECLINED: `Platform administration reviewed the claim to the ecosystem ${ecosystem} and declined it.`,
    }),
    next: {
      APPROVED:
        'The successor must now confirm, signed in and with an MFA code. Until then the administrator stays in place.',
      DECLINED:
        'The administrator stays in place. The succession of this ecosystem is blocked until support asks both sides to lift the block; then the successor can claim with new evidence, or the administrator choose another member.',
    },
    contest: 'The administrator can contest the claim until the successor has confirmed.',
    button: 'See the succession',
  },
}

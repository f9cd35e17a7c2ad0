import type { AppointmentWords } from '../../appointment-words.ts'

export const en: AppointmentWords = {
  successor: 'Successor',
  administrator: 'Administrator',
  ecosystem: 'Ecosystem',
  between: 'With',

  successionInvitation: {
    subject: (administrator, ecosystem) =>
      `${administrator} invites you to be the successor of ${ecosystem}`,
    preheader: (time) => `You decide: accept or reject within ${time}.`,
    heading: 'You are invited to be a successor',
    intro: (administrator, ecosystem, brand) =>
      `${administrator} administers the ecosystem ${ecosystem} at ${brand} and invites you to be its successor: the person who takes it over when the administrator hands it over, or can no longer look after it.`,
    next: (time, app) =>
      `Sign in to ${app} to accept or reject. The invitation lapses after ${time}. Accepting asks for an MFA code: if MFA is off, turn it on in your profile first.`,
    button: 'Answer the invitation',
    unknownTitle: 'You did not expect this?',
    unknown:
      'Nothing changes until you accept. If you do not know who invites you, reject the invitation.',
  },

  successionInvitationSent: {
    subject: (successor) => `You invited ${successor} to be your successor`,
    preheader: 'Was it you? You can cancel it.',
    heading: 'Your invitation is on its way',
    intro: (successor, ecosystem) =>
      `You invited ${successor} to be the successor of ${ecosystem}.`,
    next: (time) =>
      `There are ${time} to answer. You can take the invitation back until then, and the appointment after it was accepted, as long as no hand-over or claim is under way.`,
    notYouTitle: 'It was not you, or you changed your mind?',
    notYou:
      'Cancel the invitation. If it was not you, choose a new password as well: somebody used your account.',
    cancelLink: 'Cancel the invitation',
  },

  successionAccepted: {
    subject: (successor) => `${successor} accepted your invitation`,
    preheader: 'One step is left: activating the status.',
    heading: 'Your invitation was accepted',
    intro: (successor, ecosystem) => `${successor} accepted to be the successor of ${ecosystem}.`,
    next: 'We sent them a link to activate their status. Once they have used it, you can start the hand-over whenever you see fit. You need not do anything now.',
    otherwiseTitle: 'You changed your mind?',
    otherwise: (app) =>
      `Remove the successor in the plan settings of ${app}: until a hand-over is complete, you remain the administrator.`,
  },

  successionActivate: {
    subject: (ecosystem) => `Activate your status as successor of ${ecosystem}`,
    preheader: (time) => `The link works once, for ${time}.`,
    heading: 'One step is left',
    intro: (administrator, ecosystem) =>
      `You accepted the invitation of ${administrator} to be the successor of ${ecosystem}. Activate your status to complete it.`,
    button: 'Activate status',
    next: (time, app) =>
      `The link works once, for ${time}. If it lapses, you can ask for another in ${app}, with your MFA code.`,
    notYouTitle: 'You did not accept anything?',
    notYou: (brand) =>
      `Do not open the link: somebody may be using your account. Choose a new password and tell ${brand} support.`,
  },

  successionActive: {
    subject: (ecosystem) => ({
      SUCCESSOR: `You are now the successor of ${ecosystem}`,
      ADMINISTRATOR: `${ecosystem} has a successor`,
    }),
    preheader: {
      SUCCESSOR: 'What it means, and where to find it.',
      ADMINISTRATOR: 'You can start the hand-over whenever you see fit.',
    },
    heading: {
      SUCCESSOR: 'You are the successor',
      ADMINISTRATOR: 'Your successor is active',
    },
    intro: (other, ecosystem) => ({
      SUCCESSOR: `You are now the successor of ${ecosystem}. ${other} remains its administrator, and nothing else changes for now.`,
      ADMINISTRATOR: `${other} activated the status and is now the successor of ${ecosystem}. You remain its administrator, and nothing else changes for now.`,
    }),
    next: {
      SUCCESSOR:
        'Your profile has a new button. If the administrator can no longer look after the ecosystem, it lets you claim it: you give a reason and evidence, platform administration reviews them, and all users are told, the administrator included.',
      ADMINISTRATOR:
        'In the plan settings you can start the hand-over or remove the successor. If the successor ever claims the ecosystem, you are told at once and can contest it.',
    },
    button: { SUCCESSOR: 'Open my profile', ADMINISTRATOR: 'Open the plan settings' },
  },

  successionEnded: {
    subject: (ecosystem) => ({
      REVOKED: `The appointment of a successor of ${ecosystem} was revoked`,
      REJECTED: `The invited successor of ${ecosystem} declined`,
      INVITATION_EXPIRED: `The invitation to be the successor of ${ecosystem} has expired`,
      ACTIVATION_EXPIRED: `The activation link of the successor of ${ecosystem} has expired`,
      CLAIM_CANCELLED: `The claim to ${ecosystem} was cancelled`,
      HANDOVER_REFUSED: `The hand-over of ${ecosystem} was refused`,
      RESIGNED: `The successor of ${ecosystem} has resigned`,
      HANDOVER_CANCELLED: `The hand-over of ${ecosystem} was cancelled`,
      CONFIRMATION_EXPIRED: `The hand-over of ${ecosystem} was not confirmed in time`,
      GONE_BACK: `The successor of ${ecosystem} is appointed again`,
    }),
    preheader: 'What happened, and what can be done now.',
    heading: {
      REVOKED: 'The appointment was revoked',
      REJECTED: 'Declined by the user',
      INVITATION_EXPIRED: 'The invitation has expired',
      ACTIVATION_EXPIRED: 'The activation link has expired',
      CLAIM_CANCELLED: 'The claim was cancelled',
      HANDOVER_REFUSED: 'The hand-over was refused',
      RESIGNED: 'The successor has resigned',
      HANDOVER_CANCELLED: 'The hand-over was cancelled',
      CONFIRMATION_EXPIRED: 'The hand-over was not confirmed',
      GONE_BACK: 'The appointment stands again',
    },
    happened: {
      REVOKED:
        'The administrator revoked the appointment of the successor. Any invitation or link sent for it no longer works.',
      REJECTED: 'The invited user declined to be the successor.',
      INVITATION_EXPIRED: 'The invitation to be the successor got no answer in time.',
      ACTIVATION_EXPIRED:
        'The link that activates the successor’s status was not used in time and no longer works.',
      CLAIM_CANCELLED:
        'The successor cancelled the claim to the ecosystem and is no longer its successor.',
      HANDOVER_REFUSED:
        'The successor refused to take the ecosystem over and is no longer its successor.',
      RESIGNED: 'The successor resigned and is no longer the successor of the ecosystem.',
      HANDOVER_CANCELLED: 'The administrator cancelled the hand-over of the ecosystem.',
      CONFIRMATION_EXPIRED:
        'The successor did not confirm in time, so the ecosystem keeps its administrator.',
      GONE_BACK:
        'After the successor had declined, the administrator let the appointment stand again.',
    },
    next: {
      REVOKED:
        'The ecosystem has no successor now. The administrator can invite a member at any moment.',
      REJECTED:
        'The administrator can send the invitation again, go back to this successor, or choose another member.',
      INVITATION_EXPIRED:
        'The administrator can send the invitation again or choose another member.',
      ACTIVATION_EXPIRED:
        'The successor can ask for another link. The administrator can send the invitation again or choose another member.',
      CLAIM_CANCELLED:
        'The administrator stays in place, and can send the invitation again, go back to this successor, or choose another member.',
      HANDOVER_REFUSED:
        'The administrator stays in place, and can send the invitation again, go back to this successor, or choose another member.',
      RESIGNED:
        'The administrator can send the invitation again, go back to this successor, or choose another member.',
      HANDOVER_CANCELLED:
        'Everything is as before: the administrator stays in place, and the successor remains the successor.',
      CONFIRMATION_EXPIRED:
        'Everything is as before: the administrator stays in place, and the successor remains the successor.',
      GONE_BACK:
        'The successor need not do anything: no hand-over is ever completed without their own confirmation. The successor can resign.',
    },
    button: 'See the succession',
  },

  successionDeclined: {
    subject: (ecosystem) => `The succession of ${ecosystem} was declined by the platform`,
    preheader: 'Why, and how to avoid it.',
    heading: 'Declined by the platform',
    intro: (successor, ecosystem) => ({
      ADMINISTRATOR: `${successor} does not meet the conditions for being the successor of ${ecosystem}, so the system declined it. This is why, and how to avoid it:`,
      SUCCESSOR: `You do not meet the conditions for being the successor of ${ecosystem}, so the system declined it. This is why, and how to avoid it:`,
    }),
    restriction: {
      MFA_OFF: 'MFA is off',
      INACTIVE: 'Inactive for too long',
      BLOCKED: 'The user is blocked',
      MEMBER_BLOCKED: 'Blocked in the ecosystem',
      NOT_A_MEMBER: 'Not a member',
      EMAIL_UNCONFIRMED: 'E-mail not confirmed',
    },
    advice: {
      MFA_OFF: 'The successor turns MFA on in their profile.',
      INACTIVE: 'The successor signs in, and keeps doing so regularly.',
      BLOCKED: 'Support unblocks the user first, or another member is chosen.',
      MEMBER_BLOCKED: 'The administrator unblocks the member first, or chooses another.',
      NOT_A_MEMBER: 'The user is a member of the ecosystem again first, or another is chosen.',
      EMAIL_UNCONFIRMED: 'The successor confirms their e-mail by the link that was sent to it.',
    },
    next: (brand) => ({
      ADMINISTRATOR: `The succession of this ecosystem is blocked: nobody can be invited for now. Contact ${brand} support, who can ask to lift the block. Then you can choose another member or, once the points above are seen to, invite this one again.`,
      SUCCESSOR: `See to the points above, then contact ${brand} support, who can ask you and the administrator to lift the block.`,
    }),
  },

  releaseRequested: {
    subject: (ecosystem) => `Lift the block on the succession of ${ecosystem}?`,
    preheader: (analyst) => `${analyst} of support asks you to decide.`,
    heading: 'The block can be lifted',
    intro: (analyst, ecosystem, brand) =>
      `${analyst} of ${brand} support has looked into the succession of ${ecosystem} and asks to lift the block. What you choose is confirmed with your MFA code.`,
    offer: {
      ADMINISTRATOR: (successor) => ({
        RELEASE: `You can lift the block: ${successor} is invited again.`,
        REINSTATE: `You can lift the block: ${successor} is the successor again and can claim with new evidence.`,
        REMOVE: `You can remove ${successor} as successor and choose any other member.`,
      }),
      SUCCESSOR: (administrator) => ({
        RELEASE: `You can lift the block: the invitation of ${administrator} is pending again, for you to accept or reject.`,
        REINSTATE:
          'You can lift the block: you are the successor again and can claim with new evidence.',
      }),
    },
    button: 'See the succession',
    notYouTitle: 'You did not contact support?',
    notYou: (brand) =>
      `Do not confirm: without your MFA code nothing changes. Then tell ${brand} support.`,
  },

  successionReleased: {
    subject: (ecosystem) => `The block on the succession of ${ecosystem} is lifted`,
    preheader: 'The block is lifted.',
    heading: 'The block is lifted',
    intro: (ecosystem) => `The block on the succession of ${ecosystem} is lifted.`,
    outcome: {
      ADMINISTRATOR: (successor) => ({
        INVITED: `The invitation of ${successor} is pending again and waits for their answer. You can take it back.`,
        ACTIVE: `${successor} is the successor again and can claim with new evidence. You can remove them.`,
      }),
      SUCCESSOR: (administrator) => ({
        INVITED: `The invitation of ${administrator} is pending again. You can accept or reject it.`,
        ACTIVE:
          'You are the successor again. You can claim the ecosystem with new evidence, or resign.',
      }),
    },
    button: 'See the succession',
  },

  successionReminder: {
    subject: (ecosystem) => `Reminder: the succession of ${ecosystem}`,
    preheader: 'Where it stands, and who must act.',
    yourTurn: (until) => `It is your turn, until ${until}.`,
    heading: 'A reminder',
    what: {
      INVITED:
        'You were invited to be its successor and have not answered yet. Accept or reject: neither takes long.',
      INVITATION_EXPIRED:
        'The invitation has expired. The administrator can send it again or choose another member.',
      AWAITING_ACTIVATION:
        'You accepted to be its successor. One step is left: activate your status by the button below. The link of the earlier e-mail no longer works.',
      ACTIVATION_EXPIRED:
        'The activation link has expired. The administrator can send the invitation again or choose another member.',
      ACTIVE:
        'The ecosystem has a successor. Nothing is urgent: the administrator need only see that it is still the right person.',
      IN_VALIDATION: 'The hand-over has begun, and its conditions are being checked.',
      UNDER_REVIEW: 'A claim to the ecosystem waits for a reviewer’s decision.',
      AWAITING_CONFIRMATION:
        'Everything is checked. You become its administrator once you confirm, signed in and with an MFA code.',
      DECLINED_BY_SUCCESSOR:
        'The successor declined. The administrator can send the invitation again, go back to this successor, or choose another member.',
      DECLINED_BY_PLATFORM:
        'The succession was declined by the platform and is blocked. The administrator contacts support to have the block lifted.',
    },
    due: (at) => ({
      LAPSES: `After ${at} it is no longer possible.`,
      OVERDUE: `A decision was due by ${at}.`,
      ENDS: `This is done by ${at}.`,
      REMINDS: `The next reminder comes on ${at}.`,
    }),
    button: 'See the succession',
  },
}

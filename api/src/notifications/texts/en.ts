import { ecosystemAdminEn } from './ecosystem-admin-en.ts'
import { handoverEn } from './handover-en.ts'
import type { MailTexts } from './mail-texts.ts'
import { successionEn } from './succession-en.ts'

export const en: MailTexts = {
  ...successionEn,
  ...handoverEn,
  ...ecosystemAdminEn,
  greeting: (name) => `Hello ${name},`,
  copyAddress: 'If the button does not open, copy this address into your browser:',
  footer: (brand) =>
    `${brand} sent you this message because it concerns your account. Replies to this address are not read.`,
  verificationCode: 'Verification code',
  analyst: 'Analyst',
  ecosystem: 'Ecosystem',
  reason: 'Reason',
  when: 'When',

  codeReplacement: {
    subject: (number, subject) => `New code (no. ${number}): ${subject}`,
    text: (number) =>
      `This is code no. ${number} for this request. It replaces the earlier ones: codes in earlier e-mails no longer work.`,
    textWithLink: (number) =>
      `This is code no. ${number} for this request. It replaces the earlier ones: codes and links in earlier e-mails no longer work.`,
  },

  analystCode: {
    subject: (client) => `Your verification code to assist ${client}`,
    preheader: (time) => `Works once, for ${time}.`,
    heading: 'Is it you who wants to assist?',
    intro: (client) =>
      `You asked to assist ${client}. Enter this code in the backoffice to show that it is you.`,
    codeNote: (time) =>
      `Works once, for ${time}, and for this request only. It is yours alone: do not pass it on, not even to the client.`,
    notYouTitle: 'You did not ask for this?',
    notYou:
      'Then someone else may be using your backoffice account. Give the code to nobody, sign out of all your devices and choose a new password.',
    profileLink: 'Open my profile',
  },

  clientCode: {
    subject: (analyst, brand) => `${analyst} of ${brand} asks for your permission to assist you`,
    preheader: 'You decide: allow it or refuse it.',
    heading: 'May we assist you?',
    intro: (analyst, brand) =>
      `${analyst}, a support analyst at ${brand}, asks for your permission to work in your place for a short time. Nothing opens unless you allow it.`,
    howLong: 'How long',
    howLongValue: (time) => `${time} at most. You can end it at any moment.`,
    phraseLabel: 'Check who is calling',
    phraseNote: (analyst) =>
      `${analyst} says these two words to you first. Never say them yourself. If you hear anything else, it is not us: hang up and refuse.`,
    stepsTitle: 'If you agree',
    steps: (analyst) => [
      'Check that the two words are the same.',
      'Open the page below and enter the code.',
      `Read the code to ${analyst} on the call. Access opens only when both of you have entered it.`,
    ],
    codeNote: (time) => `Works once, for ${time}.`,
    button: 'Allow or refuse',
    notYouTitle: 'You did not ask for help?',
    notYou: (brand) =>
      `Open the page, press “Refuse” and give the code to nobody: without you, no one gets in. ${brand} never asks for your password.`,
  },

  assistanceSummary: {
    subject: (analyst, brand) => `Summary of your assistance with ${analyst} of ${brand}`,
    preheader: (time, changes) =>
      changes === 0
        ? `The session lasted ${time}. Nothing was changed.`
        : `The session lasted ${time}. Changes made: ${changes}.`,
    heading: 'Your assistance has ended',
    intro: (analyst) =>
      `The assistance session with ${analyst} is closed, and nobody can use it any more. This is what happened in it.`,
    started: 'Began',
    ended: 'Ended',
    duration: 'Lasted',
    endedByLabel: 'Ended by',
    endedBy: (analyst) => ({
      CLIENT: 'You',
      ANALYST: analyst,
      TIME: 'The system, when its time was up',
      REVOKED: 'The system, because a permission it needed was withdrawn',
    }),
    environments: 'Opened',
    noEnvironments: 'Nothing was opened',
    changesTitle: 'What was changed',
    noChanges: 'Nothing was changed.',
    moreChanges: (count) => `And ${count} more, all of them in the full record.`,
    otherAction: (action) => `Other change (${action})`,
    button: 'See the full record',
    notAgreedTitle: 'Something you did not agree to?',
    notAgreed: (brand) =>
      `Open the full record, note the time of the change, and tell ${brand} support: every change is on record with the analyst’s name and can be traced.`,
  },

  assistanceClosed: {
    subject: {
      CANCELLED: 'The request for assistance was cancelled',
      REFUSED: 'You refused the request for assistance',
      EXPIRED: 'The request for assistance has expired',
    },
    preheader: 'The code we sent you no longer works.',
    heading: {
      CANCELLED: 'The request was cancelled',
      REFUSED: 'You refused, and nobody got in',
      EXPIRED: 'The request has expired',
    },
    intro: (analyst) => ({
      CANCELLED: `${analyst} cancelled the request for assistance.`,
      REFUSED: `You refused ${analyst}’s request for assistance. Nobody worked in your place.`,
      EXPIRED: `${analyst}’s request for assistance got no answer in time and closed itself. Nobody worked in your place.`,
    }),
    next: 'Any code or link we sent you for it no longer works. You need not do anything.',
    stillTitle: 'Do you still need help?',
    still: (brand) =>
      `Contact ${brand} support again. The analyst starts a new request, and you get a new code.`,
  },

  passwordReset: {
    subject: 'Choose a new password',
    preheader: (time) => `The link works once, for ${time}.`,
    heading: 'Choose a new password',
    intro: (time) =>
      `Someone, most likely you, asked for a new password for your account. The link below works once, for ${time}.`,
    button: 'Choose a new password',
    next: 'When you have chosen it, every other device is signed out.',
    notYouTitle: 'You did not ask for this?',
    notYou: 'You need not do anything: your password stays as it is. Pass the link on to nobody.',
  },

  freshLink: {
    subject: {
      ASSISTANCE: 'Your link to the request for assistance',
      MEMBER_INVITATION: 'Your link to the invitation',
      ACTIVATION: 'Your link to activate your status as successor',
    },
    preheader: 'Someone, most likely you, asked for it once more.',
    heading: {
      ASSISTANCE: 'Your link to the request',
      MEMBER_INVITATION: 'Your link to the invitation',
      ACTIVATION: 'Your link to activate your status',
    },
    intro: {
      ASSISTANCE:
        'Someone, most likely you, asked for the link to a request for assistance once more. The page shows who wants to assist you, and why; there you allow it or refuse it. The verification code is in the e-mail that the analyst sent you.',
      MEMBER_INVITATION:
        'Someone, most likely you, asked for the link to an invitation once more. The page shows what you are invited to; there you accept or decline.',
      ACTIVATION:
        'Someone, most likely you, asked for the link to activate your status as successor once more.',
    },
    button: {
      ASSISTANCE: 'Allow or refuse',
      MEMBER_INVITATION: 'See the invitation',
      ACTIVATION: 'Activate my status',
    },
    earlier: 'Links that we sent you before still work, until one of them is used or runs out.',
    notYouTitle: 'You did not ask for this?',
    notYou: 'You need not do anything: nothing happens without you. Pass the link on to nobody.',
  },

  newDevice: {
    subject: (app) => `A new device signed in to ${app}`,
    preheader: (device) => `${device}. Was it you?`,
    heading: 'A new device signed in',
    intro: (app) =>
      `Your account was used to sign in to ${app} from a device we had not seen before.`,
    device: 'Device',
    ipAddress: 'IP address',
    ifYou: 'If it was you, you need not do anything.',
    notYouTitle: 'It was not you?',
    notYou: 'Sign that device out now, then choose a new password.',
    devicesLink: 'See my devices',
  },

  factorLocked: {
    subject: {
      PASSWORD: 'Too many wrong passwords for your account',
      MFA: 'Too many wrong MFA codes for your account',
      VERIFICATION_CODE: 'Too many wrong verification codes for your account',
    },
    preheader: (time) => `Locked for ${time}. Was it you?`,
    heading: {
      PASSWORD: 'Your password is locked for now',
      MFA: 'Your MFA codes are locked for now',
      VERIFICATION_CODE: 'Your verification codes are locked for now',
    },
    intro: (time) => ({
      PASSWORD: `A wrong password was entered too many times. For ${time}, no password is accepted on the devices you use, not even the right one. Devices that are signed in stay signed in.`,
      MFA: `A wrong MFA code was entered too many times. For ${time}, no MFA code is accepted on the devices you use, not even a right one. Devices that are signed in stay signed in.`,
      VERIFICATION_CODE: `A wrong verification code was entered too many times. For ${time}, no verification code is accepted from you, not even the right one.`,
    }),
    forStrangers: {
      heading: {
        PASSWORD: 'Your password is locked for new devices',
        MFA: 'Your MFA codes are locked for new devices',
      },
      intro: (time) => ({
        PASSWORD: `A wrong password was entered too many times, on devices you have not signed in on before. For ${time}, no password is accepted on such devices, not even the right one. Devices you have signed in on before go on as always.`,
        MFA: `A wrong MFA code was entered too many times, on devices you have not signed in on before. For ${time}, no MFA code is accepted on such devices, not even a right one. Devices you have signed in on before go on as always.`,
      }),
    },
    ifYou: (time) => `If it was you: wait ${time}, then try again.`,
    notYouTitle: 'It was not you?',
    notYou: {
      PASSWORD:
        'Somebody tried to get in and did not. If your password is short or used elsewhere, choose a new one now.',
      MFA: 'Whoever entered these codes already knew your password. Choose a new one now.',
      VERIFICATION_CODE:
        'Somebody tried to guess a code and did not succeed. Refuse any request for assistance that you did not ask for.',
    },
    resetLink: 'Choose a new password',
  },

  memberInvitation: {
    subject: (ecosystem) => `Invitation to be a member of ${ecosystem}`,
    preheader: (invitedBy) => `${invitedBy} invites you.`,
    heading: 'You are invited',
    intro: (invitedBy, ecosystem, brand) =>
      `${invitedBy} invites you to be a member of the ecosystem ${ecosystem} at ${brand}.`,
    answer: (time) =>
      `Nothing happens before you answer. The page shows what you are invited to; there you accept or decline, within ${time}.`,
    button: 'See the invitation',
    unknownTitle: (invitedBy) => `You do not know ${invitedBy}?`,
    unknown: 'Then decline, or do nothing: without your answer you do not become a member.',
  },

  memberInvitationAccepted: {
    subject: (member, ecosystem) => `${member} is a member of ${ecosystem} now`,
    preheader: (ecosystem) => `An invitation to ${ecosystem} was accepted.`,
    heading: 'Invitation accepted',
    intro: (member, ecosystem) => `${member} accepted the invitation to ${ecosystem}.`,
    notYouTitle: 'You did not invite this person?',
    notYou: 'Remove the member in the Store, and look at who may act for your ecosystem.',
  },

  memberInvitationDeclined: {
    subject: (invited) => `${invited} declined your invitation`,
    preheader: (ecosystem) => `An invitation to ${ecosystem} was declined.`,
    heading: 'Invitation declined',
    intro: (invited, ecosystem) => `${invited} declined the invitation to ${ecosystem}.`,
    next: 'Nothing else has changed.',
  },

  passwordChanged: {
    subject: 'Your password was changed',
    preheader: 'Was it you?',
    heading: 'Your password was changed',
    intro: (at) => `The password of your account was changed on ${at}.`,
    ifYou: 'If it was you, you need not do anything.',
    notYouTitle: 'It was not you?',
    notYou: (brand) =>
      `Choose a new password at once with “Forgotten password” on the sign-in page, then contact ${brand} support.`,
    signInLink: 'Open the sign-in page',
  },

  mfaChanged: {
    subject: {
      ON: 'MFA is on',
      OFF: 'MFA is off',
      RECOVERY_CODES_RENEWED: 'You have new recovery codes',
    },
    preheader: 'Was it you?',
    heading: {
      ON: 'MFA is on',
      OFF: 'MFA is off',
      RECOVERY_CODES_RENEWED: 'You have new recovery codes',
    },
    intro: (at) => ({
      ON: `MFA was turned on for your account on ${at}. From now on, signing in asks for a code from your authenticator app after your password.`,
      OFF: `MFA was turned off for your account on ${at}. From now on, your password alone is enough to sign in.`,
      RECOVERY_CODES_RENEWED: `The recovery codes of your account were renewed on ${at}. The earlier ones no longer work.`,
    }),
    advice: {
      ON: 'Keep your recovery codes where you can find them without your phone: each lets you in once.',
      OFF: 'You can turn it on again at any moment in your profile; we recommend it.',
      RECOVERY_CODES_RENEWED:
        'Throw the earlier codes away and keep the new ones where you can find them without your phone.',
    },
    notYouTitle: 'It was not you?',
    notYou: (brand) =>
      `Choose a new password at once with “Forgotten password” on the sign-in page, then contact ${brand} support.`,
    signInLink: 'Open the sign-in page',
  },
}

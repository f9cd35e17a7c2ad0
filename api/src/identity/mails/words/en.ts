import type { IdentityMailWords } from '../mail-words.ts'

export const en: IdentityMailWords = {
  ecosystem: 'Ecosystem',
  when: 'When',

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

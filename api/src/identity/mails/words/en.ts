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
    introByOperator: (time, brand) =>
      `An operator of ${brand} sends you a link to a new password for your account. It works once, for ${time}.`,
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

  newEmail: 'New address',

  emailChangeAsked: {
    subject: 'A new e-mail was asked for on your account',
    preheader: 'Was it you?',
    heading: 'A new e-mail was asked for',
    intro: (at) =>
      `On ${at} someone, most likely you, asked to replace the e-mail of your account with this address:`,
    unchanged:
      'Nothing has changed yet: first the new address has to be confirmed from its own mailbox.',
    notYouTitle: 'It was not you?',
    notYou: (time) =>
      `Then somebody knows your password. Stop the change; you can do that for ${time}. Your devices are signed out, and you choose a new password.`,
    stopLink: 'This was not me',
  },

  emailProof: {
    subject: 'Confirm your new e-mail',
    preheader: (time) => `The link works once, for ${time}.`,
    heading: 'Confirm your new e-mail',
    intro: (time) =>
      `This address is to be the one with which you sign in, and to which we write. Confirm that it is yours; the link works once, for ${time}.`,
    button: 'Confirm this address',
    notYouTitle: 'You know nothing of this?',
    notYou:
      'You need not do anything: without your confirmation nothing changes. Pass the link on to nobody.',
  },

  emailTaken: {
    subject: 'Someone gave your e-mail as theirs',
    preheader: 'Nothing has changed.',
    heading: 'Someone gave your e-mail as theirs',
    intro:
      'Somebody asked to make this address the one of their account. It is the address of your account already, so nothing has changed and nothing will.',
    advice:
      'If it was you, with another account: sign in there and choose another address. If not, you need not do anything.',
  },

  emailChanged: {
    subject: 'This is your e-mail now',
    preheader: 'You sign in with this address from now on.',
    heading: 'This is your e-mail now',
    intro: (at) => `On ${at} the e-mail of your account was changed to this address:`,
    next: 'From now on you sign in with it. Your password and MFA stay as they are.',
  },

  emailGivenUp: {
    subject: 'The e-mail of your account was changed',
    preheader: 'Was it you?',
    heading: 'The e-mail of your account was changed',
    intro: (at) =>
      `On ${at} the e-mail of your account was changed. From now on you sign in with this address:`,
    ifYou: 'If it was you, you need not do anything.',
    notYouTitle: 'It was not you?',
    notYou: (until) =>
      `Take the change back; you can do that until ${until}. This address counts again, your devices are signed out, and you choose a new password.`,
    stopLink: 'This was not me',
  },

  emailChangeStopped: {
    subject: 'Choose a new password for your account',
    preheader: (time) => `The link works once, for ${time}.`,
    heading: 'Your e-mail is this address again',
    intro:
      'You told us that it was not you who asked for another e-mail. This is the address of your account; every device is signed out, and the password no longer works.',
    next: (time) =>
      `Choose a new password now. The link works once, for ${time}; later, ask for another with “Forgotten password” on the sign-in page.`,
    button: 'Choose a new password',
    mfa: 'Whoever asked for the change also gave a code of your authenticator app, or a recovery code. After signing in, turn MFA off and on again in your profile, so that only your phone gives codes.',
  },

  mfaChanged: {
    subject: {
      ON: 'MFA is on',
      OFF: 'MFA is off',
      AUTHENTICATOR_ON: 'You added an authenticator app',
      AUTHENTICATOR_OFF: 'The authenticator app was removed',
      RECOVERY_CODES_RENEWED: 'You have new recovery codes',
    },
    preheader: 'Was it you?',
    heading: {
      ON: 'MFA is on',
      OFF: 'MFA is off',
      AUTHENTICATOR_ON: 'You added an authenticator app',
      AUTHENTICATOR_OFF: 'The authenticator app was removed',
      RECOVERY_CODES_RENEWED: 'You have new recovery codes',
    },
    intro: (at) => ({
      ON: `MFA was turned on for your account on ${at}. From now on, signing in asks for a code from your authenticator app after your password.`,
      OFF: `MFA was turned off for your account on ${at}. From now on, your password alone is enough to sign in.`,
      AUTHENTICATOR_ON: `An authenticator app was added to your account on ${at}. Its codes work beside your passkeys.`,
      AUTHENTICATOR_OFF: `The authenticator app of your account was removed on ${at}. MFA stays on, by your passkeys.`,
      RECOVERY_CODES_RENEWED: `The recovery codes of your account were renewed on ${at}. The earlier ones no longer work.`,
    }),
    advice: {
      ON: 'Keep your recovery codes where you can find them without your phone: each lets you in once.',
      OFF: 'You can turn it on again at any moment in your profile; we recommend it.',
      AUTHENTICATOR_ON:
        'The recovery codes that you were shown take the place of the earlier ones once you have kept them.',
      AUTHENTICATOR_OFF:
        'Keep your recovery codes where you can find them without your devices: each lets you in once.',
      RECOVERY_CODES_RENEWED:
        'Throw the earlier codes away and keep the new ones where you can find them without your phone.',
    },
    notYouTitle: 'It was not you?',
    notYou: (brand) =>
      `Choose a new password at once with “Forgotten password” on the sign-in page, then contact ${brand} support.`,
    signInLink: 'Open the sign-in page',
  },

  passkeyChanged: {
    subject: {
      ADDED: 'A passkey was added to your account',
      REMOVED: 'A passkey of your account was removed',
      COPY_NOTICED: 'A copy of your passkey was used',
    },
    preheader: 'Was it you?',
    intro: (at) => ({
      ADDED: `On ${at} this passkey was added to your account. With it you sign in without a password, and confirm what asks for an MFA code.`,
      REMOVED: `On ${at} this passkey was removed from your account. It no longer signs you in.`,
      COPY_NOTICED: `On ${at} this passkey was refused: its counter went back, as it does when a copy of it was used.`,
    }),
    passkey: 'Passkey',
    device: 'Device',
    advice: {
      ADDED:
        'If it was you, you need not do anything. If not, remove it in your profile: a new password alone does not take it away.',
      REMOVED:
        'If it was you, you need not do anything. You can also delete it in your browser or password manager.',
      COPY_NOTICED:
        'Remove this passkey in your profile and make a new one, on a device that you trust.',
    },
    notYouTitle: 'It was not you?',
    notYou: (brand) =>
      `Choose a new password at once with “Forgotten password” on the sign-in page, then contact ${brand} support.`,
    signInLink: 'Open the sign-in page',
  },
}

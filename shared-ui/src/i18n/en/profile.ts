/** Profile and security: name, language, password, MFA, devices. */
export const profile = {
  profile: {
    title: 'Profile and security',
    underControl:
      'You are in an access session: the profile and its security belong to {{name}} alone and can’t be opened.',
    person: 'Personal data',
    name: 'Name',
    nameMissing: 'Enter a name of 1 to 100 characters.',
    email: 'E-mail',
    saved: 'Saved',
  },
  changePassword: {
    title: 'Password',
    lead: 'A long one that you use nowhere else.',
    open: 'Change password',
    current: 'Current password',
    currentMissing: 'Enter your current password.',
    done: 'Your password was changed',
  },
  mfa: {
    title: 'Two-step verification (MFA)',
    on: 'On',
    off: 'Off',
    leadOn: 'After the password you give a code from your authenticator app.',
    leadOff: 'Protect your account: besides the password, a code from your phone is asked for.',
    wayBack: 'Back to where you were',
    turnOn: 'Turn MFA on',
    turnOnLead: 'First your password, so that nobody who finds this page open can lock you out.',
    turnOff: 'Turn MFA off',
    scan: 'Scan this with your authenticator app',
    scanHint: 'For instance Google Authenticator, Microsoft Authenticator, 1Password or Bitwarden.',
    manual: 'Can’t scan? Type this key into the app:',
    qr: 'QR code for the authenticator app',
    enter: 'Then enter the code that the app shows',
    turnedOff: 'MFA is off',
    successionsAtStake:
      'You are the successor, or invited to be, of: {{ecosystems}}. With MFA off, the platform declines the succession, and it is blocked until support asks to lift the block.',
    turnOffLead: 'Your account will then be protected by the password alone. Confirm with both.',
    recoveryLeft_one: '{{count}} recovery code left',
    recoveryLeft_other: '{{count}} recovery codes left',
    renew: 'New recovery codes',
    renewLead:
      'The old ones work until you have kept the new ones. Confirm with a code from your app.',
    recoveryTitle: 'Keep your recovery codes',
    recoveryLead:
      'Each lets you in once if you lose your phone. They are shown only now: keep them somewhere safe.',
    recoveryKept: 'I have kept them',
    recoveryFile: 'recovery-codes.txt',
  },
  devices: {
    title: 'Signed-in devices',
    lead: 'Where your user is signed in. Don’t know one? Sign it out and change your password.',
    current: 'This device',
    unknown: 'Unknown device',
    described: '{{browser}} on {{system}}',
    lastSeen: 'Last seen {{when}}',
    signOutOne: 'Sign out {{device}}',
    signOutAll: 'Sign out all devices',
    signOutAllText:
      'Every device, this one too, is signed out at once. Running assistance ends as well.',
    signedOut: 'The device was signed out',
  },
} as const

/** What the record calls what happens to users and their devices. */
export const en = {
  user: {
    created: 'User created',
    blocked: 'User blocked',
    unblocked: 'User unblocked',
    profileChanged: 'Profile changed',
    passwordSet: 'Password set',
    passwordChanged: 'Password changed',
    passwordReset: 'Password replaced by an e-mailed link',
    passwordResetRequested: 'Link to replace the password asked for',
    mfaTurnedOn: 'MFA turned on',
    mfaTurnedOff: 'MFA turned off',
    recoveryCodesOffered: 'New recovery codes shown',
    recoveryCodesRenewed: 'Recovery codes renewed',
    recoveryCodeUsed: 'Recovery code used',
    appRefused: 'Sign-in refused: not open to this user',
    staffRolesChanged: 'Roles of staff changed',
    emailChangeRequested: 'Another e-mail asked for',
    emailChangeMailed: 'Address of another e-mail written to',
    emailChangeWithdrawn: 'Wish for another e-mail taken back',
    emailChanged: 'E-mail changed',
    emailChangeStopped: 'Change of e-mail stopped by the owner of the old address',
    signedIn: 'Signed in',
  },
  device: {
    signedOut: 'Device signed out',
  },
  devices: {
    allSignedOut: 'All devices signed out',
  },
}

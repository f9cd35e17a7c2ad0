/**
 * What an operator reads of a person: what became of their account, their factors and their sign-ins. What else they do is
 * theirs.
 */
export const personHistory: string[] = [
  'user.created',
  'user.staffRolesChanged',
  'user.blocked',
  'user.unblocked',
  'user.emailChanged',
  'user.emailChangeStopped',
  'user.passwordSet',
  'user.passwordChanged',
  'user.passwordReset',
  'user.passwordResetRequested',
  'user.mfaTurnedOn',
  'user.mfaTurnedOff',
  'user.passkeyCopyNoticed',
  'factor.locked',
  'factor.unlocked',
  'devices.allSignedOut',
]

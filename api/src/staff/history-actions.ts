/**
 * What an operator reads of a member of staff: their account, roles, blocks and factors. What else they do in their own
 * profile is theirs.
 */
export const historyActions: string[] = [
  'staffInvitation.sent',
  'staffInvitation.sentAgain',
  'staffInvitation.withdrawn',
  'staffInvitation.authenticatorReplaced',
  'user.created',
  'user.staffRolesChanged',
  'user.blocked',
  'user.unblocked',
  'user.emailChanged',
  'user.mfaTurnedOn',
  'user.mfaTurnedOff',
  'user.passkeyCopyNoticed',
  'devices.allSignedOut',
  'mfaReset.asked',
  'mfaReset.confirmed',
  'mfaReset.withdrawn',
  'mfaReset.stopped',
  'mfaReset.linkSent',
  'mfaReset.ended',
]

/** What the record calls what happens to invitations of staff. */
export const en = {
  staffInvitation: {
    sent: 'Member of staff invited',
    sentAgain: 'Invitation of staff sent again',
    withdrawn: 'Invitation of staff taken back',
    accepted: 'Invitation of staff accepted',
    newAuthenticatorSent: 'Link to a new authenticator app sent',
    authenticatorReplaced: 'Authenticator app replaced by a link',
  },
  mfaReset: {
    asked: 'Reset of MFA asked for',
    confirmed: 'Reset of MFA confirmed',
    withdrawn: 'Reset of MFA taken back',
    stopped: 'Reset of MFA stopped by the person',
    linkSent: 'Reset of MFA: link sent',
    ended: 'Reset of MFA ended by a block',
  },
}

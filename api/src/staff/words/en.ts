/** What the record calls what happens to invitations of staff. */
export const en = {
  staffInvitation: {
    sent: 'Member of staff invited',
    sentAgain: 'Invitation of staff sent again',
    accepted: 'Invitation of staff accepted',
    newAuthenticatorSent: 'Link to a new authenticator app sent',
    authenticatorReplaced: 'Authenticator app replaced by a link',
  },
}

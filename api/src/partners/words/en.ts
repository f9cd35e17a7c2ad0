/** What the record calls what happens to partners and their teams. */
export const en = {
  partner: {
    created: 'Partner created',
    principalHandedOn: 'Title of the Principal handed on',
    suspended: 'Partner suspended',
    resumed: 'Partner resumed',
    ecosystemGiven: 'Ecosystem given to the partner',
    ecosystemTaken: 'Ecosystem taken from the partner',
  },
  partnerInvitation: {
    sent: 'Invited to become a partner',
    sentAgain: 'Invitation of a partner sent again',
    withdrawn: 'Invitation of a partner taken back',
    accepted: 'Became a partner',
  },
  admUser: {
    invited: 'Invited into the team',
    invitationResent: 'Invitation into the team sent again',
    added: 'Added to the team',
    activated: 'Came into the team',
    changed: 'ADM user changed',
    blocked: 'ADM user blocked',
    unblocked: 'ADM user unblocked',
    deleted: 'ADM user deleted',
    signedOut: 'ADM user signed out of all devices',
    emailProposed: 'Another e-mail proposed',
    principalReceived: 'Became the Principal',
    principalGiven: 'Handed the title of the Principal on',
  },
}

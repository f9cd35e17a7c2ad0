/** What the record calls what happens to ecosystems. */
export const en = {
  ecosystem: {
    created: 'Ecosystem created',
    renamed: 'Ecosystem renamed',
    planChanged: 'Plan changed',
    modulesChanged: 'Modules changed',
    companyChanged: 'Legal name or tax number changed',
    suspended: 'Ecosystem suspended',
    closed: 'Ecosystem closed',
    reopened: 'Ecosystem opened again',
  },
  membership: {
    added: 'Member added',
    blocked: 'Member blocked',
    unblocked: 'Member unblocked',
    removed: 'Member removed',
    roleChanged: 'Role changed',
  },
  memberInvitation: {
    sent: 'Member invited',
    resent: 'Invitation sent again',
    linkMailed: 'Link of the invitation mailed once more',
    revoked: 'Invitation taken back',
    accepted: 'Invitation accepted',
    declined: 'Invitation declined',
    expired: 'Invitation expired',
  },
  accessSession: {
    operationRefused: 'Refused under control',
  },
  lookedAt: {
    ecosystem: 'Looked at the details of the ecosystem',
    members: 'Looked at the members',
    memberNumbers: 'Looked at how many members there are',
    invitations: 'Looked at the pending invitations',
  },
}

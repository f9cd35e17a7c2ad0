/**
 * Every operation that is open under control, and what remains of it after the access session. No entry may
 * give the controller, or anybody of the platform's staff, a right, a link, a secret or an e-mail that lasts. A
 * test compares the list with the schema: whoever opens another operation under control adds what remains of
 * it.
 */
export const whatOutlives: Readonly<Record<string, string>> = {
  'Query.ecosystem': 'What the controller has read.',
  'Query.members': 'What the controller has read.',
  'Query.memberInvitations': 'What the controller has read.',
  'Query.memberCounts': 'What the controller has read.',
  'Query.queues': 'What the controller has read.',
  'Query.queueMembers': 'What the controller has read.',
  'Query.channels': 'What the controller has read. The address of a channel is public.',
  'Query.attendances':
    'What the controller has read: of what the member in view sees. Nothing is marked as read.',
  'Query.attendanceCounts': 'What the controller has read.',
  'Query.ownCustomActions':
    'What the controller has read: addresses of the partner with the name and e-mail of the member in view. Opened, one leaves the product: the site learns of whom the page was, and not who controls it.',
  'Query.ownPartnerPortals': 'What the controller has read: of the session’s ecosystem alone.',
  'Query.attendance':
    'What the controller has read: of what the member in view sees. Nothing is marked as read.',
  'Query.attendanceMessages':
    'What the controller has read: of what the member in view sees. Nothing is marked as read.',
  'Query.membersToViewInTab':
    'What the controller has read of the members of the ecosystem: name, e-mail, role. It asks by itself which session the tab is in.',
  'Query.pastAssistance':
    'What the controller has read: of the session’s ecosystem alone, whatever else the client has had.',
  'Query.pastAssistanceAnalysts': 'What the controller has read: of the session’s ecosystem alone.',
  'Query.publicSettings': 'Nothing: anybody may read it.',
  'Query.rcmClaims': 'What the controller has read.',
  'Query.rcmDashboard': 'What the controller has read.',
  'Query.viewer':
    'What the controller has read of the client: name, e-mail, language, whether MFA is on.',
  'Mutation.inviteMember':
    'An invitation, and an e-mail with its link to whoever is invited. Refused for the controller, all platform staff and everybody in a partner’s team by each of their addresses (`STAFF_NOT_ADMITTED`), and for another role than the person had there before; looked at again when the invitation is accepted (`INVITATION_NEEDS_OWNER`), since staff can be made in between. An address that nobody can know to be the controller’s own is named to the client in the summary of the session.',
  'Mutation.resendMemberInvitation':
    'The invitation that the client or a controller made, for its time anew. Refused for the controller and all platform staff, as the invitation itself.',
  'Mutation.revokeMemberInvitation': 'The invitation is taken back. It gives no right.',
  'Mutation.blockMember': 'The block, until the client lifts it. It takes a right and gives none.',
  'Mutation.leaveAccessSession': 'Nothing: it ends this connection.',
  'Mutation.removeMember':
    'The removal. It takes a right and gives none; whoever is invited again comes back in the role of before.',
  'Mutation.renameEcosystem': 'The name. It gives no right, and no e-mail is sent.',
  'Mutation.unblockMember':
    'The member is let in again, in the role of before. Refused for the controller, all platform staff and everybody in a partner’s team (`STAFF_NOT_ADMITTED`).',
  'Mutation.updateProfile':
    'The client’s name, language and colours, in all their apps. They give no right, and the e-mail address stays.',
  'Mutation.createQueue': 'The queue. It gives no right.',
  'Mutation.changeQueue':
    'The name, and who sees what is in the queue: members of the ecosystem alone, of whom the controller is none.',
  'Mutation.makeDefaultQueue': 'Into which queue new conversations come. It gives no right.',
  'Mutation.deleteQueue': 'The deletion. It takes sight and gives none.',
  'Mutation.setQueueMember':
    'The place of a member of the ecosystem in a queue: the controller is none, and gets none.',
  'Mutation.removeQueueMember': 'The removal from the queue. It takes sight and gives none.',
  'Mutation.changeAttendant':
    'The nickname that contacts see, and whether the member sees their own work only.',
  'Mutation.createChannel':
    'The channel. Whoever has its address can write to the ecosystem, and read nothing there but their own conversation.',
  'Mutation.renameChannel': 'The name. It gives no right.',
  'Mutation.connectChannel': 'Contacts can write again.',
  'Mutation.disconnectChannel':
    'Contacts can write no more, until somebody connects the channel again.',
  'Mutation.startAttendance': 'The attendance is the member’s in view.',
  'Mutation.replyToAttendance':
    'The answer, with the nickname of the member in view. The ecosystem sees who really wrote it.',
  'Mutation.noteOnAttendance': 'The note. The ecosystem sees who really wrote it.',
  'Mutation.transferAttendance': 'The attendance is in another queue, or another member’s.',
  'Mutation.concludeAttendance': 'The attendance is concluded; it can be reopened for a while.',
  'Mutation.reopenAttendance': 'The attendance is the member’s in view.',
  'Mutation.viewAs': 'Nothing: who is in view, for the time of the session.',
  'Mutation.viewBack': 'Nothing: who is in view, for the time of the session.',
  'Subscription.accessSessionChanged': 'Nothing: the socket is closed with the session.',
  'Subscription.attendanceChanged': 'Nothing: the socket is closed with the session.',
  'Subscription.attendancesChanged': 'Nothing: the socket is closed with the session.',
  'Subscription.memberInvitationsChanged': 'Nothing: the socket is closed with the session.',
  'Subscription.ownCustomActionsChanged': 'Nothing: the socket is closed with the session.',
  'Subscription.shownNoticesChanged':
    'Nothing: the socket is closed with the session. Nothing is noted for the member, neither as shown nor as dismissed.',
  'Subscription.ownPartnerPortalsChanged': 'Nothing: the socket is closed with the session.',
  'Subscription.viewerChanged': 'Nothing: the socket is closed with the session.',
}

/** Whether somebody under control gets through a route. OPEN: it gives what the member in view may read. */
type RouteUnderControl = 'OPEN' | 'REFUSED' | 'ASKS_NOBODY_WHO_THEY_ARE'

/** Every HTTP route beside GraphQL, and whether somebody under control gets through it. */
export const routesUnderControl: Readonly<Record<string, RouteUnderControl>> = {
  '/store/record-export': 'REFUSED',
  '/backoffice/record-export': 'REFUSED',
  '/backoffice/billing-export': 'REFUSED',
  '/backoffice/import-export': 'REFUSED',
  '/backoffice/import-file': 'REFUSED',
  '/store/own-data': 'REFUSED',
  '/backoffice/own-data': 'REFUSED',
  '/web/own-data': 'REFUSED',
  '/backoffice/person-data': 'REFUSED',
  '/web/record-export': 'REFUSED',
  '/web/evidence': 'REFUSED',
  '/backoffice/evidence/:id': 'REFUSED',
  '/backoffice/account-logo': 'REFUSED',
  '/backoffice/account-logo/:id': 'REFUSED',
  '/backoffice/portal-logo': 'REFUSED',
  '/backoffice/portal-logo/:id': 'OPEN',
  '/store/portal-logo/:id': 'OPEN',
  '/web/portal-logo/:id': 'OPEN',
  '/backoffice/portal-document': 'REFUSED',
  '/backoffice/portal-document/:id': 'OPEN',
  '/store/portal-document/:id': 'OPEN',
  '/web/portal-document/:id': 'OPEN',
  '/store/sign-on/callback/:place': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/store/sign-on/sign-out': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/backoffice/sign-on/callback/:place': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/backoffice/sign-on/sign-out': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/web/sign-on/callback/:place': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/web/sign-on/sign-out': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/playground': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/health/live': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/health/ready': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/metrics': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/index.html': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/assets/:file': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/mail-previews': 'ASKS_NOBODY_WHO_THEY_ARE',
  '/mail-previews/:language/:mail/:sample': 'ASKS_NOBODY_WHO_THEY_ARE',
}

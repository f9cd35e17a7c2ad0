/** The e-mails about invitations to be a member and what each is made from. */
export interface EcosystemMailParameters {
  /** To somebody invited to be a member: the link to the page on which they answer (ID9). */
  memberInvitation: {
    name: string
    ecosystemName: string
    invitedBy: string
    link: string
    seconds: number
  }
  /** To the administrator: the invited person is a member now. */
  memberInvitationAccepted: {
    name: string
    memberName: string
    memberEmail: string
    ecosystemName: string
  }
  /** To the administrator: the invited person does not want to be a member. */
  memberInvitationDeclined: {
    name: string
    invitedName: string
    invitedEmail: string
    ecosystemName: string
  }
}

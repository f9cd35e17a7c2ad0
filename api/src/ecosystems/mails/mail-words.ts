/** The sentences of the e-mails about invitations to be a member. */
export interface EcosystemMailWords {
  memberInvitation: {
    subject(ecosystem: string): string
    preheader(invitedBy: string): string
    heading: string
    intro(invitedBy: string, ecosystem: string, brand: string): string
    answer(time: string): string
    button: string
    unknownTitle(invitedBy: string): string
    unknown: string
  }

  memberInvitationAccepted: {
    subject(member: string, ecosystem: string): string
    preheader(ecosystem: string): string
    heading: string
    intro(member: string, ecosystem: string): string
    notYouTitle: string
    notYou: string
  }

  memberInvitationDeclined: {
    subject(invited: string): string
    preheader(ecosystem: string): string
    heading: string
    intro(invited: string, ecosystem: string): string
    next: string
  }
}

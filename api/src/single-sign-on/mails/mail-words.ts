/** What is said of a link that was made or taken away. */
interface LinkWords {
  subject(connection: string): string
  preheader: string
  heading: string
  intro(connection: string): string
  when: string
  device: string
  notYouTitle: string
  notYou: string
}

/** The sentences of the e-mails about single sign-on. */
export interface SingleSignOnMailWords {
  singleSignOnLinked: LinkWords

  singleSignOnUnlinked: LinkWords

  passwordsAllowedAgain: {
    subject(ecosystem: string): string
    preheader: string
    heading: string
    intro(ecosystem: string, at: string): string
    next: string
    button: string
  }
}

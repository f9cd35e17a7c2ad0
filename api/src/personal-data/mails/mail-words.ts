/** The sentences of the e-mails to people about their data. */
export interface PersonalDataMailWords {
  erasureUnderWay: Record<
    'asked' | 'confirmed',
    {
      subject(brand: string): string
      preheader: string
      intro(operator: string, at: string): string
      next(time: string): string
    }
  > & {
    heading: string
    reason: string
    follows: string
    button: string
    notYouTitle: string
    notYou: string
  }

  erasureDone: {
    subject(brand: string): string
    preheader: string
    heading: string
    intro(at: string, brand: string): string
    rest: string
    last: string
  }

  personDataOpened: {
    subject(brand: string): string
    preheader: string
    heading: string
    intro(operator: string, at: string): string
    reason: string
    follows: string
    notYouTitle: string
    notYou: string
  }

  ownDataTaken: {
    subject(brand: string): string
    preheader: string
    heading: string
    intro(at: string, device: string): string
    notYouTitle: string
    notYou: string
  }
}

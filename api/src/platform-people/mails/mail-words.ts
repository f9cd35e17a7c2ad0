import type { Factor } from 'shared-schema/enums'
import type { PlatformPeopleMailParameters } from './mail-parameters.ts'

type What = PlatformPeopleMailParameters['personChanged']['what']

/** The sentences of the e-mails about what operators do with a person's account. */
export interface PlatformPeopleMailWords {
  personChanged: Record<
    What,
    {
      subject(brand: string): string
      preheader: string
      heading: string
      intro(at: string, brand: string): string
      next: string
    }
  > & {
    reason: string
    factor: string
    factors: Record<Factor, string>
    wrongTitle: string
    wrong(brand: string): string
  }
}

import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { PersonalDataMailParameters } from './mail-parameters.ts'
import { personalDataMailSamples as samples } from './mail-samples.ts'
import type { PersonalDataMailWords } from './mail-words.ts'
import { erasureDone, erasureUnderWay, ownDataTaken, personDataOpened } from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails to people about their data. */
export const personalDataMails = defineMails<PersonalDataMailParameters, PersonalDataMailWords>({
  words,
  mails: {
    erasureUnderWay: {
      // It also goes to who is blocked: its link only leaves everything as it is.
      gives: 'WORD',
      template: erasureUnderWay,
      samples: samples.erasureUnderWay,
    },
    erasureDone: { gives: 'WORD', template: erasureDone, samples: samples.erasureDone },
    personDataOpened: {
      gives: 'WORD',
      template: personDataOpened,
      samples: samples.personDataOpened,
    },
    ownDataTaken: { gives: 'WORD', template: ownDataTaken, samples: samples.ownDataTaken },
  },
})

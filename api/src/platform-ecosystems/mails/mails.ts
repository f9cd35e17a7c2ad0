import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformEcosystemMailParameters } from './mail-parameters.ts'
import { platformEcosystemMailSamples as samples } from './mail-samples.ts'
import type { PlatformEcosystemMailWords } from './mail-words.ts'
import { ecosystemSituation, ecosystemTerms } from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about what the platform changes of ecosystems. */
export const platformEcosystemMails = defineMails<
  PlatformEcosystemMailParameters,
  PlatformEcosystemMailWords
>({
  words,
  mails: {
    ecosystemSituation: {
      gives: 'WORD',
      template: ecosystemSituation,
      samples: samples.ecosystemSituation,
    },
    ecosystemTerms: { gives: 'WORD', template: ecosystemTerms, samples: samples.ecosystemTerms },
  },
})

import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { AssistanceMailParameters } from './mail-parameters.ts'
import { assistanceMailSamples as samples } from './mail-samples.ts'
import type { AssistanceMailWords } from './mail-words.ts'
import { analystCode, assistanceClosed, assistanceSummary, clientCode } from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about assistance. */
export const assistanceMails = defineMails<AssistanceMailParameters, AssistanceMailWords>({
  words,
  mails: {
    analystCode: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: analystCode,
      samples: samples.analystCode,
    },
    clientCode: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: clientCode,
      samples: samples.clientCode,
    },
    assistanceSummary: {
      gives: 'WORD',
      template: assistanceSummary,
      samples: samples.assistanceSummary,
    },
    assistanceClosed: {
      gives: 'WORD',
      template: assistanceClosed,
      samples: samples.assistanceClosed,
    },
  },
})

import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { EcosystemAdminMailParameters } from './mail-parameters.ts'
import { ecosystemAdminMailSamples as samples } from './mail-samples.ts'
import type { EcosystemAdminMailWords } from './mail-words.ts'
import {
  administrationClosed,
  administrationInternalCode,
  administrationUserCode,
} from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails of the support for an ecosystem’s administration. */
export const ecosystemAdminMails = defineMails<
  EcosystemAdminMailParameters,
  EcosystemAdminMailWords
>({
  words,
  mails: {
    administrationUserCode: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: administrationUserCode,
      samples: samples.administrationUserCode,
    },
    administrationInternalCode: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: administrationInternalCode,
      samples: samples.administrationInternalCode,
    },
    administrationClosed: {
      gives: 'WORD',
      template: administrationClosed,
      samples: samples.administrationClosed,
    },
  },
})

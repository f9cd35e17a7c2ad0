import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformPeopleMailParameters } from './mail-parameters.ts'
import { platformPeopleMailSamples as samples } from './mail-samples.ts'
import type { PlatformPeopleMailWords } from './mail-words.ts'
import { personChanged } from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about what operators do with a person's account. */
export const platformPeopleMails = defineMails<
  PlatformPeopleMailParameters,
  PlatformPeopleMailWords
>({
  words,
  mails: {
    personChanged: { gives: 'WORD', template: personChanged, samples: samples.personChanged },
  },
})

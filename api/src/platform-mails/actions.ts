import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** What operators do with e-mails. */
export const mailActions = defineActions('mail', {
  words,
  targetType: 'mail',
  fields: { email: 'PERSONAL' },
  actions: ['sentAgain'],
})

/** What operators do with addresses that refuse e-mails. */
export const refusedAddressActions = defineActions('refusedAddress', {
  words,
  targetType: 'refusedAddress',
  fields: { email: 'PERSONAL' },
  actions: ['lifted'],
})

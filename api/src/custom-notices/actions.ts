import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** What happens to a notice, in the chain of its partner. Who has been shown or has dismissed one is not recorded. */
export const customNoticeActions = defineActions('customNotice', {
  words,
  targetType: 'customNotice',
  fields: {
    severity: 'PLAIN',
    from: 'PLAIN',
    to: 'PLAIN',
    zone: 'PLAIN',
    roles: 'PLAIN',
    accounts: 'PERSONAL',
    dismissible: 'PLAIN',
    textEs: 'PERSONAL',
    textPtBr: 'PERSONAL',
    textEn: 'PERSONAL',
  },
  actions: ['created', 'changed', 'ended', 'deleted'],
})

import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** What happens to a custom menu or action, in the chain of its partner. */
export const customActionActions = defineActions('customAction', {
  words,
  targetType: 'customAction',
  fields: {
    kind: 'PLAIN',
    label: 'PERSONAL',
    category: 'PERSONAL',
    place: 'PLAIN',
    opens: 'PLAIN',
    icon: 'PLAIN',
    roles: 'PLAIN',
    address: 'PERSONAL',
    order: 'PLAIN',
    active: 'PLAIN',
    allAccounts: 'PLAIN',
    accounts: 'PERSONAL',
  },
  actions: ['created', 'changed', 'activated', 'deactivated', 'deleted'],
})

import { logoFields } from '../files/logos.ts'
import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/**
 * What happens to an account, in the chain of its partner; the target is the ecosystem. A room whose work ends with the
 * partner's access reacts to `left`, `accessSwitchedOff` and `situationChanged`.
 */
export const partnerAccountActions = defineActions('partnerAccount', {
  words,
  targetType: 'partnerAccount',
  fields: {
    name: 'PERSONAL',
    situation: 'PLAIN',
    reason: 'PERSONAL',
    legalName: 'PERSONAL',
    taxKind: 'PLAIN',
    taxNumber: 'PERSONAL',
    soldPlan: 'PERSONAL',
    extraUsers: 'PLAIN',
    extraChannels: 'PLAIN',
    extraInstances: 'PLAIN',
    extraApps: 'PLAIN',
    phone: 'PERSONAL',
    ...logoFields,
  },
  actions: [
    'taken',
    'changed',
    'left',
    'situationChanged',
    'accessSwitchedOff',
    'accessSwitchedOn',
    'logoSet',
    'logoRemoved',
  ],
})

/** The same for the people of the account, in the chain of the ecosystem. */
export const ecosystemPartnerActions = defineActions('ecosystemPartner', {
  words,
  targetType: 'ecosystem',
  fields: { partner: 'PERSONAL', situation: 'PLAIN', reason: 'PERSONAL' },
  actions: ['given', 'taken', 'situationChanged', 'accessSwitchedOff', 'accessSwitchedOn'],
})

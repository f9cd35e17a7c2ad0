import type { CustomActionContent } from '../custom-actions/change-custom-action.ts'

/** A menu or an action of the demo's partner; its accounts by their names, null for all. */
export interface DemoCustomAction extends Omit<CustomActionContent, 'accountIds'> {
  readonly accounts: readonly string[] | null
}

const everybody = ['ADMINISTRATOR', 'ATTENDANT', 'USER'] as const

/** Menus and actions at every place, one for a role alone and one for some accounts. */
export const demoCustomActions: readonly DemoCustomAction[] = [
  {
    kind: 'MENU',
    label: 'Help centre',
    category: 'Horizonte Conecta',
    place: null,
    opens: 'TAB',
    icon: 'HELP',
    roles: everybody,
    address: 'https://help.horizonte.example/start?language={{member.language}}',
    order: 10,
    accounts: null,
  },
  {
    kind: 'MENU',
    label: 'Training',
    category: 'Horizonte Conecta',
    place: null,
    opens: 'TAB',
    icon: 'SCHOOL',
    roles: everybody,
    address: 'https://training.horizonte.example/?learner={{member.email}}',
    order: 20,
    accounts: null,
  },
  {
    kind: 'MENU',
    label: 'Invoices',
    category: null,
    place: null,
    opens: 'TAB',
    icon: 'RECEIPT',
    roles: ['ADMINISTRATOR'],
    address: 'https://billing.horizonte.example/accounts/{{account.id}}/invoices',
    order: 30,
    accounts: null,
  },
  {
    kind: 'ACTION',
    label: 'Find in the CRM',
    category: null,
    place: 'CONTACT',
    opens: 'POPUP',
    icon: 'DATABASE',
    roles: ['ADMINISTRATOR', 'ATTENDANT'],
    address: 'https://crm.horizonte.example/search?q={{contact.name}}&account={{account.id}}',
    order: 40,
    accounts: null,
  },
  {
    kind: 'ACTION',
    label: 'Duty roster',
    category: null,
    place: 'HEADER',
    opens: 'TAB',
    icon: 'CALENDAR',
    roles: ['ADMINISTRATOR', 'ATTENDANT'],
    address: 'https://roster.horizonte.example/{{account.id}}#{{member.id}}',
    order: 50,
    accounts: null,
  },
  {
    kind: 'ACTION',
    label: 'Price list',
    category: null,
    place: 'PANEL',
    opens: 'TAB',
    icon: 'SHOPPING_CART',
    roles: ['ADMINISTRATOR', 'ATTENDANT'],
    address: 'https://prices.horizonte.example/?account={{account.name}}',
    order: 60,
    accounts: ['Clínica Aurora', 'Farmácia São Bento'],
  },
  {
    kind: 'ACTION',
    label: 'Report a problem',
    category: null,
    place: 'FOOTER',
    opens: 'TAB',
    icon: 'TICKET',
    roles: ['ADMINISTRATOR', 'ATTENDANT'],
    address: 'https://help.horizonte.example/tickets/new?from={{member.email}}',
    order: 70,
    accounts: null,
  },
]

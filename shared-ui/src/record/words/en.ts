/** The record as people read it: who did what, before and after. */
export const words = {
  none: 'Nothing is on the record.',
  by: 'By {{who}}',
  bySystem: 'By the system',
  otherAction: 'Other event ({{action}})',
  before: 'Before:',
  after: 'After:',
  fieldLabel: '{{field}}:',
  hidden: {
    REDACTED: 'removed from the record',
    WITHHELD: 'confidential',
  },
  field: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    profile: 'Access profile',
    state: 'State',
    role: 'Role',
    status: 'Status',
    plan: 'Plan',
    modules: 'Modules',
    zone: 'Time zone',
    country: 'Country',
    principal: 'Principal',
    principalEmail: 'E-mail of the Principal',
  },
} as const

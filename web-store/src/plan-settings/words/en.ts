/** The plan, and what it opens. */
export const words = {
  title: 'Plan Settings',
  current: 'Your plan',
  modules: 'Modules',
  active: 'Active',
  inactive: 'Not active',
  included: 'What it includes',
  includedHint: 'The environments that each role can open on this plan with its active modules.',
  role: 'Role',
  yes: 'Included',
  no: 'Not included',
  readOnly: 'Plan and modules can’t be changed here.',
  planHint: {
    PLUS: 'Store for the administrator; Web and App for everyone.',
    PREMIUM: 'Store for the administrator; Web and App for everyone; optional modules such as RCM.',
  },
  moduleHint: {
    RCM: 'Revenue cycle management: claims billed, paid and denied, by month.',
  },
} as const

import type { AccountSituation, TaxKind } from 'shared-schema/partner-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const AccountSituationEnum = enumOf<AccountSituation>(
  'AccountSituation',
  'How an account stands with the partner that looks after it.',
  {
    DEMO: 'It is being tried out, until `demoEndsAt`.',
    DEPLOYING: 'It is being set up.',
    PRODUCTION: 'It works, and is billed.',
    LATE: 'It works, and a bill is overdue.',
    SUSPENDED: 'It receives, and sends nothing.',
    CANCELLED: 'It has ended, and is billed no more.',
  },
)

export const TaxKindEnum = enumOf<TaxKind>('TaxKind', 'What kind of tax number an account has.', {
  CNPJ: 'Of a company in Brazil.',
  CPF: 'Of a person in Brazil.',
  OTHER: 'Of another country.',
})

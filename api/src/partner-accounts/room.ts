import { receivingRefusals, sendingRefusals } from '../attendances/sending.ts'
import { filePurposes } from '../files/file-purpose.ts'
import { endOfSaleRefusals } from '../partner-plans/plan-use.ts'
import { recordsOfAccounts } from '../partners/partner-chain.ts'
import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { recordReadableSince } from './account-record.ts'
import { ecosystemPartnerActions, partnerAccountActions } from './actions.ts'
import { writeDemoEnd } from './change-situation.ts'
import { partnerAccountDeadlines } from './deadlines.ts'
import { endOfSaleRefusal } from './end-of-sale.ts'
import { AccountExtraRow, PartnerAccount } from './entities.ts'
import { logoPurpose } from './logo.ts'
import { partnerAccountMails } from './mails/mails.ts'
import { AccountsOfPartners2026112912070 } from './migrations/202611291207-accounts-of-partners.ts'
import { FindAccounts2026112912180 } from './migrations/202611291218-find-accounts.ts'
import { PlansOfAccounts2026112915270 } from './migrations/202611291527-plans-of-accounts.ts'
import { LogosOfAccounts2026112922050 } from './migrations/202611292205-logos-of-accounts.ts'
import { PartnersOfEcosystems2026112923020 } from './migrations/202611292302-partners-of-ecosystems.ts'
import { AccountsGivenBack2026113007130 } from './migrations/202611300713-accounts-given-back.ts'
import { partnerAccountPermissions } from './permissions.ts'
import { partnerAccountsPersonalData } from './personal-data.ts'
import { partnerAccountReactions } from './reactions.ts'
import {
  EcosystemPartnerResolver,
  PartnerAccountResolver,
  PlanOfAccountsResolver,
} from './resolvers.ts'
import { receivingRefusal, sendingRefusal } from './sending-refusal.ts'
import { partnerAccountTopics } from './topics.ts'

export const partnerAccounts: Room = {
  name: 'partner-accounts',
  personalData: partnerAccountsPersonalData,
  entities: [PartnerAccount, AccountExtraRow],
  migrations: [
    AccountsOfPartners2026112912070,
    FindAccounts2026112912180,
    PlansOfAccounts2026112915270,
    LogosOfAccounts2026112922050,
    PartnersOfEcosystems2026112923020,
    AccountsGivenBack2026113007130,
  ],
  resolvers: [PartnerAccountResolver, PlanOfAccountsResolver, EcosystemPartnerResolver],
  permissions: partnerAccountPermissions,
  actions: [partnerAccountActions, ecosystemPartnerActions],
  mails: partnerAccountMails,
  reactions: partnerAccountReactions,
  deadlines: [whenDue(partnerAccountDeadlines.demoAccount, writeDemoEnd)],
  topics: partnerAccountTopics,
  addedAnswers: { 'Mutation.changePartnerPlan': ['PLAN_EXTRAS_IN_USE'] },
  strategies: [
    strategyFor(recordsOfAccounts, 'ACCOUNTS', recordReadableSince),
    strategyFor(endOfSaleRefusals, 'ACCOUNTS', endOfSaleRefusal),
    strategyFor(sendingRefusals, 'ACCOUNTS', sendingRefusal),
    strategyFor(receivingRefusals, 'ACCOUNTS', receivingRefusal),
    strategyFor(filePurposes, 'account-logo', logoPurpose),
  ],
  publicLimits: definePublicLimits({
    accountLogoBytes: {
      meaning: 'Largest logo of an account, in bytes.',
      number: ({ ACCOUNT_LOGO_BYTES }) => ACCOUNT_LOGO_BYTES,
    },
  }),
}

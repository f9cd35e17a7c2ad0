import { sendingRefusals } from '../attendances/sending.ts'
import { recordsOfAccounts } from '../partners/partner-chain.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { recordReadableSince } from './account-record.ts'
import { ecosystemPartnerActions, partnerAccountActions } from './actions.ts'
import { writeDemoEnd } from './change-situation.ts'
import { partnerAccountDeadlines } from './deadlines.ts'
import { PartnerAccount } from './entities.ts'
import { AccountsOfPartners2026112912070 } from './migrations/202611291207-accounts-of-partners.ts'
import { FindAccounts2026112912180 } from './migrations/202611291218-find-accounts.ts'
import { partnerAccountPermissions } from './permissions.ts'
import { partnerAccountReactions } from './reactions.ts'
import { EcosystemPartnerResolver, PartnerAccountResolver } from './resolvers.ts'
import { sendingRefusal } from './sending-refusal.ts'
import { partnerAccountTopics } from './topics.ts'

export const partnerAccounts: Room = {
  name: 'partner-accounts',
  entities: [PartnerAccount],
  migrations: [AccountsOfPartners2026112912070, FindAccounts2026112912180],
  resolvers: [PartnerAccountResolver, EcosystemPartnerResolver],
  permissions: partnerAccountPermissions,
  actions: [partnerAccountActions, ecosystemPartnerActions],
  reactions: partnerAccountReactions,
  deadlines: [whenDue(partnerAccountDeadlines.demoAccount, writeDemoEnd)],
  topics: partnerAccountTopics,
  strategies: [
    strategyFor(recordsOfAccounts, 'ACCOUNTS', recordReadableSince),
    strategyFor(sendingRefusals, 'ACCOUNTS', sendingRefusal),
  ],
}

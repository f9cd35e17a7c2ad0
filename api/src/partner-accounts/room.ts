import { recordsOfAccounts } from '../partners/partner-chain.ts'
import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { recordReadableSince } from './account-record.ts'
import { ecosystemPartnerActions, partnerAccountActions } from './actions.ts'
import { PartnerAccount } from './entities.ts'
import { AccountsOfPartners2026112912070 } from './migrations/202611291207-accounts-of-partners.ts'
import { partnerAccountPermissions } from './permissions.ts'
import { partnerAccountTopics } from './topics.ts'

export const partnerAccounts: Room = {
  name: 'partner-accounts',
  entities: [PartnerAccount],
  migrations: [AccountsOfPartners2026112912070],
  permissions: partnerAccountPermissions,
  actions: [partnerAccountActions, ecosystemPartnerActions],
  topics: partnerAccountTopics,
  strategies: [strategyFor(recordsOfAccounts, 'ACCOUNTS', recordReadableSince)],
}

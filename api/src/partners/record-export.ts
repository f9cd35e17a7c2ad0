import type { ExportedRecord } from '../audit/exported-records.ts'
import { having } from '../platform/authority.ts'
import { partnerChain } from './partner-chain.ts'
import { readPartnerRecord } from './permissions.ts'
import { ownPartnerId } from './team-act.ts'

/**
 * The record of a partner's team, or of one account. That an account's record was exported stands in the chain of the
 * account, where its administrator reads it.
 */
export const partnerRecordExport: ExportedRecord = {
  route: {
    operation: 'exportPartnerRecord',
    who: having(readPartnerRecord),
    underControl: 'REFUSED',
  },
  open: async (platform, actor, ecosystemId) => {
    const partnerId = ownPartnerId(actor)
    const read = await partnerChain(platform, partnerId, ecosystemId)
    const { kind, id } = read.chain
    return {
      read,
      recordedIn:
        kind === 'ECOSYSTEM' ? { targetId: id, ecosystemId: id } : { targetId: id, partnerId },
    }
  },
}

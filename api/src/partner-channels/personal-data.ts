import type { PersonalData } from '../platform/personal-data.ts'

/** Channels are of ecosystems and name nobody. */
export const partnerChannelsPersonalData: PersonalData = {
  rows: [],
  derived: { partner_channels: ['account_name', 'found_by', 'kind', 'state'] },
}

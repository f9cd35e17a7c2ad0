import { type PartnerSituation, partnerSituations } from 'shared-schema/partner-enums'

/** The search and the filter of partners, as the page's address keeps them; null does not filter. */
export interface PartnerFilters {
  readonly search: string
  readonly situation: PartnerSituation | null
}

/** Every partner. */
export const noFilters: PartnerFilters = { search: '', situation: null }

const LONGEST_SEARCH = 100

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(address: URLSearchParams): PartnerFilters {
  return {
    search: (address.get('search') ?? '').slice(0, LONGEST_SEARCH),
    situation: partnerSituations.find((value) => value === address.get('situation')) ?? null,
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters({ search, situation }: PartnerFilters): URLSearchParams {
  const address = new URLSearchParams()
  if (search !== '') address.set('search', search)
  if (situation !== null) address.set('situation', situation)
  return address
}

/** Whether a search or filter is set. */
export const isNarrowed = (filters: PartnerFilters): boolean => writeFilters(filters).size > 0

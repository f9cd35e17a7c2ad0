import { type EcosystemSituation, ecosystemSituations, type Plan, plans } from 'shared-schema/enums'

/** The search and the filters of ecosystems, as the page's address keeps them; null does not filter. */
export interface EcosystemFilters {
  readonly search: string
  readonly situation: EcosystemSituation | null
  readonly plan: Plan | null
  readonly partnerId: string | null
}

/** Every ecosystem. */
export const noFilters: EcosystemFilters = {
  search: '',
  situation: null,
  plan: null,
  partnerId: null,
}

const LONGEST_SEARCH = 100
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(address: URLSearchParams): EcosystemFilters {
  const partner = address.get('partner')
  return {
    search: (address.get('search') ?? '').slice(0, LONGEST_SEARCH),
    situation: ecosystemSituations.find(named(address, 'situation')) ?? null,
    plan: plans.find(named(address, 'plan')) ?? null,
    partnerId: partner !== null && ID.test(partner) ? partner : null,
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters({ search, situation, plan, partnerId }: EcosystemFilters) {
  const address = new URLSearchParams()
  if (search !== '') address.set('search', search)
  if (situation !== null) address.set('situation', situation)
  if (plan !== null) address.set('plan', plan)
  if (partnerId !== null) address.set('partner', partnerId)
  return address
}

/** Whether a search or filter is set. */
export const isNarrowed = (filters: EcosystemFilters): boolean => writeFilters(filters).size > 0

const named = (address: URLSearchParams, name: string) => (value: string) =>
  value === address.get(name)

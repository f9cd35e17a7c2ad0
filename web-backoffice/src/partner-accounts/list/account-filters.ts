import { type Plan, plans } from 'shared-schema/enums'
import { type AccountSituation, accountSituations } from 'shared-schema/partner-enums'

/** The search and the filters of accounts, as the page's address keeps them; null does not filter. */
export interface AccountFilters {
  readonly search: string
  readonly situation: AccountSituation | null
  readonly plan: Plan | null
  readonly inactive: boolean
}

/** Every account that is not cancelled. */
export const noFilters: AccountFilters = {
  search: '',
  situation: null,
  plan: null,
  inactive: false,
}

/** The situations to choose from; cancelled accounts are the inactive ones. */
export const activeSituations = accountSituations.filter((one) => one !== 'CANCELLED')

const LONGEST_SEARCH = 100

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(address: URLSearchParams): AccountFilters {
  const inactive = address.get('inactive') === '1'
  return {
    search: (address.get('search') ?? '').slice(0, LONGEST_SEARCH),
    situation: inactive ? null : (activeSituations.find(named(address, 'situation')) ?? null),
    plan: plans.find(named(address, 'plan')) ?? null,
    inactive,
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters({ search, situation, plan, inactive }: AccountFilters) {
  const address = new URLSearchParams()
  if (search !== '') address.set('search', search)
  if (situation !== null) address.set('situation', situation)
  if (plan !== null) address.set('plan', plan)
  if (inactive) address.set('inactive', '1')
  return address
}

/** Whether a search or filter is set. */
export const isNarrowed = (filters: AccountFilters): boolean => writeFilters(filters).size > 0

const named = (address: URLSearchParams, name: string) => (value: string) =>
  value === address.get(name)

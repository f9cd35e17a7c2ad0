import {
  type StaffRole,
  type StaffSituation,
  staffRoles,
  staffSituations,
} from 'shared-schema/enums'

/** The search and the filters of staff, as the page's address keeps them; null does not filter. */
export interface StaffFilters {
  readonly search: string
  readonly role: StaffRole | null
  readonly situation: StaffSituation | null
}

/** All staff. */
export const noFilters: StaffFilters = { search: '', role: null, situation: null }

const LONGEST_SEARCH = 100

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(address: URLSearchParams): StaffFilters {
  return {
    search: (address.get('search') ?? '').slice(0, LONGEST_SEARCH),
    role: staffRoles.find((value) => value === address.get('role')) ?? null,
    situation: staffSituations.find((value) => value === address.get('situation')) ?? null,
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters({ search, role, situation }: StaffFilters): URLSearchParams {
  const address = new URLSearchParams()
  if (search !== '') address.set('search', search)
  if (role !== null) address.set('role', role)
  if (situation !== null) address.set('situation', situation)
  return address
}

/** Whether a search or filter is set. */
export const isNarrowed = (filters: StaffFilters): boolean => writeFilters(filters).size > 0

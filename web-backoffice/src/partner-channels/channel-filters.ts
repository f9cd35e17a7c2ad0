import {
  type ChannelKind,
  type ChannelState,
  channelKinds,
  channelStates,
} from 'shared-schema/attendance-enums'

/** The search and the filters of channels, as the page's address keeps them; null does not filter. */
export interface ChannelFilters {
  readonly search: string
  readonly accountId: string | null
  readonly kind: ChannelKind | null
  readonly state: ChannelState | null
}

const LONGEST_SEARCH = 100
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(address: URLSearchParams): ChannelFilters {
  const account = address.get('account') ?? ''
  return {
    search: (address.get('search') ?? '').slice(0, LONGEST_SEARCH),
    accountId: ID.test(account) ? account : null,
    kind: channelKinds.find((value) => value === address.get('kind')) ?? null,
    state: channelStates.find((value) => value === address.get('state')) ?? null,
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters({ search, accountId, kind, state }: ChannelFilters) {
  const address = new URLSearchParams()
  if (search !== '') address.set('search', search)
  if (accountId !== null) address.set('account', accountId)
  if (kind !== null) address.set('kind', kind)
  if (state !== null) address.set('state', state)
  return address
}

/** Whether a search or filter is set. */
export const isNarrowed = (filters: ChannelFilters): boolean => writeFilters(filters).size > 0

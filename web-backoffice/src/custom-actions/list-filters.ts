import { type CustomActionKind, customActionKinds } from 'shared-schema/custom-action-enums'

/** Which menus and actions are listed, as the page's address keeps it; null does not filter. */
export interface ListFilters {
  readonly kind: CustomActionKind | null
  readonly active: boolean | null
}

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(address: URLSearchParams): ListFilters {
  const active = address.get('active')
  return {
    kind: customActionKinds.find((kind) => kind === address.get('kind')) ?? null,
    active: active === '1' ? true : active === '0' ? false : null,
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters({ kind, active }: ListFilters): URLSearchParams {
  const address = new URLSearchParams()
  if (kind !== null) address.set('kind', kind)
  if (active !== null) address.set('active', active ? '1' : '0')
  return address
}

/** Whether a filter is set. */
export const isNarrowed = (filters: ListFilters): boolean => writeFilters(filters).size > 0

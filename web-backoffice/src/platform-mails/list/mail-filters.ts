import { type MailState, mailStates } from 'shared-schema/enums'

/** The filters of e-mails, as the page's address keeps them; null does not filter. */
export interface MailFilters {
  readonly state: MailState | null
  readonly kind: string | null
  /** An e-mail address as it is typed: it filters once it is whole. */
  readonly search: string
}

/** Every e-mail. */
export const noFilters: MailFilters = { state: null, kind: null, search: '' }

const LONGEST_EMAIL = 254
const KIND = /^[A-Za-z]{1,60}$/
const WHOLE_EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(address: URLSearchParams): MailFilters {
  const kind = address.get('kind')
  return {
    state: mailStates.find((state) => state === address.get('state')) ?? null,
    kind: kind !== null && KIND.test(kind) ? kind : null,
    search: (address.get('search') ?? '').slice(0, LONGEST_EMAIL),
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters({ state, kind, search }: MailFilters): URLSearchParams {
  const address = new URLSearchParams()
  if (state !== null) address.set('state', state)
  if (kind !== null) address.set('kind', kind)
  if (search !== '') address.set('search', search)
  return address
}

/** Whether a filter is set. */
export const isNarrowed = (filters: MailFilters): boolean => writeFilters(filters).size > 0

/** The filters as the API takes them: a part of an address finds nobody, so it does not filter. */
export const filterOf = ({ search, ...filters }: MailFilters) => ({
  ...filters,
  email: WHOLE_EMAIL.test(search) ? search : null,
})

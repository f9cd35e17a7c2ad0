import type { CustomActionPlace } from './custom-action-enums.ts'

/**
 * The variables that the address of a custom action may have, written `{{account.id}}`. Those of a contact are there only for
 * actions at a contact.
 */
export const addressVariables = [
  'account.id',
  'account.name',
  'member.id',
  'member.name',
  'member.email',
  'member.role',
  'member.language',
  'contact.name',
  'contact.address',
] as const
export type AddressVariable = (typeof addressVariables)[number]

/** The values of variables; one that is missing is empty. */
export type AddressValues = Readonly<Partial<Record<AddressVariable, string>>>

/** Values for a preview, in characters that need encoding. */
export const sampleValues = {
  'account.id': '0197a4c2-5d3e-7b10-9c41-2f6e8d0b7a35',
  'account.name': 'Café & Filhos',
  'member.id': '0197a4c2-61f0-7d22-8b0e-94c3d1a5f7e8',
  'member.name': 'Ana Peña',
  'member.email': 'ana+crm@example.com',
  'member.role': 'ATTENDANT',
  'member.language': 'es',
  'contact.name': 'João d’Ávila',
  'contact.address': '+34 912 345 678',
} as const satisfies Record<AddressVariable, string>

/** The longest address, with its variables as they are written. */
export const ADDRESS_MAXIMUM = 2000

/** Why an address is none that can be opened. */
export const addressProblems = [
  'EMPTY',
  'TOO_LONG',
  'CHARACTER',
  'NOT_HTTPS',
  'VARIABLE_IN_HOST',
  'USER_INFO',
  'IP_ADDRESS',
  'HOST',
  'VARIABLE_UNKNOWN',
  'VARIABLE_OF_CONTACT',
  'PERCENT',
  'PATH',
] as const
export type AddressProblem = (typeof addressProblems)[number]

/** Null for a line of the menu, which has no place. */
type Place = CustomActionPlace | null

const START = 'https://'
/** Controls, what turns text around or can't be seen, halves of a character, spaces, backslashes, and what no address has. */
const REFUSED = /[\p{C}\p{Z}\\"<>^`|]/u
/** The same in what is percent-encoded: a space may stand there. */
const REFUSED_ENCODED = /[\p{C}\\]/u
const VARIABLE = /\{\{([^{}]*)\}\}/g
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/
/** Last labels that name a machine here, a network at home or nothing at all (RFC 6761, 6762, 8375, 9476). */
const NOT_PUBLIC = [
  'alt',
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'onion',
  'private',
]

/**
 * Why an address that a partner wrote can't be opened; null if it can. The browser's own parser reads it, so that no
 * disguise means one thing here and another there. Checked when it is written, and again whenever it is composed.
 */
export function addressProblem(address: string, place: Place): AddressProblem | null {
  if (address === '') return 'EMPTY'
  if (address.length > ADDRESS_MAXIMUM) return 'TOO_LONG'
  if (REFUSED.test(address)) return 'CHARACTER'
  if (!address.startsWith(START)) return 'NOT_HTTPS'
  const authority = authorityOf(address)
  return authorityProblem(authority) ?? restProblem(address, authority, place)
}

/**
 * The address for one person, with each value percent-encoded so that it stays within its path segment, its part of the query,
 * or the fragment. Null where the address is none that can be opened, or where the values would change its path: a segment
 * `..` can't be encoded.
 */
export function composedAddress(
  address: string,
  place: Place,
  values: AddressValues,
): string | null {
  if (addressProblem(address, place) !== null) return null
  const written = filled(address, (name) => values[name] ?? '')
  const url = parsed(written)
  if (url?.protocol !== 'https:' || url.host !== addressHost(address)) return null
  return hasPath(url, written) ? url.href : null
}

/** Where an address leads, as a browser shows it: in lower case, other scripts as punycode; null for an address that can't be opened. */
export const addressHost = (address: string): string | null =>
  parsed(START + authorityOf(address))?.host ?? null

const authorityOf = (address: string): string => /^https:\/\/([^/?#]*)/.exec(address)?.[1] ?? ''

const pathOf = (address: string): string =>
  /^[^?#]*/.exec(address.slice(START.length + authorityOf(address).length))?.[0] || '/'

/** Whether the path stays as it was written: a parser takes segments of dots away. */
const hasPath = (url: URL, written: string): boolean =>
  decodeURIComponent(url.pathname) === decodeURIComponent(pathOf(written))

const parsed = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)

function authorityProblem(authority: string): AddressProblem | null {
  if (/[{}]/.test(authority)) return 'VARIABLE_IN_HOST'
  if (authority.includes('@')) return 'USER_INFO'
  if (authority === '' || authority.includes('%')) return 'HOST'
  const url = parsed(`${START}${authority}/`)
  if (!url) return authority.startsWith('[') ? 'IP_ADDRESS' : 'HOST'
  const { hostname } = url
  // The parser writes every notation of an IP address in one of these two.
  if (hostname.startsWith('[') || IPV4.test(hostname)) return 'IP_ADDRESS'
  return isPublicName(hostname) ? null : 'HOST'
}

function isPublicName(hostname: string): boolean {
  const labels = hostname.split('.')
  const last = labels.at(-1) ?? ''
  return (
    labels.length > 1 &&
    hostname.length <= 253 &&
    labels.every((label) => LABEL.test(label)) &&
    !NOT_PUBLIC.includes(last)
  )
}

function restProblem(address: string, authority: string, place: Place): AddressProblem | null {
  const rest = address.slice(START.length + authority.length)
  const names = [...rest.matchAll(VARIABLE)].map(([, name]) => name ?? '')
  const fixed = rest.split(/\{\{[^{}]*\}\}/)
  if (fixed.some((part) => /[{}]/.test(part)) || !names.every(isVariable)) return 'VARIABLE_UNKNOWN'
  if (place !== 'CONTACT' && names.some((name) => name.startsWith('contact.')))
    return 'VARIABLE_OF_CONTACT'
  for (const part of fixed) {
    const decoded = decodedOrNull(part)
    if (decoded === null) return 'PERCENT'
    if (REFUSED_ENCODED.test(decoded)) return 'CHARACTER'
  }
  const written = filled(address, () => 'x')
  const url = parsed(written)
  return url && hasPath(url, written) ? null : 'PATH'
}

const isVariable = (name: string): name is AddressVariable =>
  (addressVariables as readonly string[]).includes(name)

function decodedOrNull(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

const filled = (address: string, value: (name: AddressVariable) => string): string =>
  address.replace(VARIABLE, (_all, name: AddressVariable) => encoded(value(name)))

/** All but what RFC 3986 reserves for nothing, so that the value is the same in a path, a query and a fragment. */
const encoded = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Why the address of a plain link, which is the same for everybody, can't be opened; null if it can. It has no variables. */
export const linkProblem = (address: string): AddressProblem | null =>
  addressProblem(address, null) ?? (address.includes('{{') ? 'VARIABLE_UNKNOWN' : null)

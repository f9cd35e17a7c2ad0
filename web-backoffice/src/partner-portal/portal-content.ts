import type { TeamPortalFragment } from './partner-portal.generated.ts'

/** Name and contacts as their form holds them. */
export interface Details {
  name: string
  email: string
  phone: string
  hours: string
}

type Portal = Pick<TeamPortalFragment, 'name' | 'email' | 'phone' | 'hours' | 'links' | 'version'>
type Link = Pick<Portal['links'][number], 'label' | 'address'>

export const detailsOf = ({
  name,
  email,
  phone,
  hours,
}: Omit<Portal, 'links' | 'version'>): Details => ({
  name,
  email: email ?? '',
  phone: phone ?? '',
  hours: hours ?? '',
})

export const isSameDetails = (one: Details, other: Details): boolean =>
  one.name === other.name &&
  one.email === other.email &&
  one.phone === other.phone &&
  one.hours === other.hours

/** What the API is sent: the portal with other details, or other links. What was left empty is none. */
export const changedPortal = (
  portal: Portal,
  {
    details = detailsOf(portal),
    links = portal.links,
  }: { details?: Details; links?: readonly Link[] },
) => ({
  version: portal.version,
  name: details.name,
  email: details.email,
  phone: details.phone,
  hours: details.hours,
  links: links.map(({ label, address }) => ({ label, address })),
})

/** A list with one of its lines at another place. */
export function moved<Line>(lines: readonly Line[], from: number, to: number): Line[] {
  const line = lines[from]
  if (line === undefined) return [...lines]
  return lines.toSpliced(from, 1).toSpliced(to, 0, line)
}

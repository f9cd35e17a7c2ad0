/** A zone's name as people read it: `America/Buenos_Aires` becomes “America/Buenos Aires”. */
export const readableZone = (zone: string): string => zone.replaceAll('_', ' ')

/** The zones that this platform knows, including UTC, and the chosen zone if it is none of those. */
export function zonesToChoose(chosen: string | null): { value: string; label: string }[] {
  const known = new Set(Intl.supportedValuesOf('timeZone')).add('UTC')
  if (chosen !== null) known.add(chosen)
  return [...known].sort().map((zone) => ({ value: zone, label: readableZone(zone) }))
}

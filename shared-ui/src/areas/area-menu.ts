import { generatePath } from 'react-router'
import type { Viewer } from '../viewer/viewer.tsx'
import type { Area, Areas, Heading, Menu } from './area.ts'

/** A line of the menu: an area with where it leads, or a heading over several. */
export type MenuLine =
  | { readonly area: Area; readonly to: string }
  | { readonly heading: Heading; readonly lines: readonly { area: Area; to: string }[] }

/** The menu of a viewer: the areas that they may open, without headings over none. */
export function menuFor(areas: Areas, viewer: Viewer, menu: Menu): readonly MenuLine[] {
  const { parameters = {}, empty = [] } = menu
  const lineOf = (area: Area, within: string) => {
    const path = within + area.path
    const isKnown = requiredIn(path).every((name) => parameters[name] !== undefined)
    if (!isKnown || empty.includes(area) || !area.opens(viewer)) return []
    return [{ area, to: generatePath(path, parameters as Record<string, string>) }]
  }
  const linesOf = (entry: Area | Heading, within: string): readonly MenuLine[] => {
    if (!('areas' in entry)) return lineOf(entry, within)
    const lines = entry.areas.flatMap((area) => lineOf(area, within))
    return lines.length > 0 ? [{ heading: entry, lines }] : []
  }
  return areas.flatMap((entry) =>
    'frame' in entry
      ? entry.areas.flatMap((inside) => linesOf(inside, `${entry.frame.path}/`))
      : linesOf(entry, ''),
  )
}

const requiredIn = (path: string): string[] =>
  [...path.matchAll(/:(\w+)(?!\w|\?)/g)].map(([, name]) => name ?? '')

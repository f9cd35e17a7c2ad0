import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Resources } from '../i18n/resources.ts'
import type { Viewer } from '../viewer/viewer.tsx'

/**
 * Whether a viewer may open an area in this tab. The API decides; this rule only hides pages that the API would
 * refuse.
 */
export type Rule = (viewer: Viewer) => boolean

/** A key of the app's own words without variables, such as `nav.members`. */
export type AppKey = Resources extends { app: infer Words } ? KeyOf<Words> : string

type KeyOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? Words[Key] extends `${string}{{${string}`
      ? never
      : Key
    : `${Key}.${KeyOf<Words[Key]>}`
}[keyof Words & string]

interface Named {
  /** What the menu calls it. */
  readonly label: AppKey
  readonly icon?: ComponentType<{ size?: number }>
}

/** A part of an app: a line of its menu, its pages, and who may open them. */
export interface Area extends Named {
  /**
   * Where the line of the menu leads, within the frame around it. Its parameters are filled by the app's
   * `useMenu`; while one has no value, the line is hidden.
   */
  readonly path: string
  readonly opens: Rule
  /** Shown in the place of the area's pages to whoever may not open it. */
  readonly Closed: ComponentType<{ label: AppKey }>
  readonly pages: readonly RouteObject[]
}

/** Areas under a heading of the menu. */
export interface Heading extends Named {
  readonly areas: readonly Area[]
}

/** Areas inside a page that surrounds them and decides itself whom it admits. */
export interface Frame {
  /** With an absolute path; its own pages are its children. */
  readonly frame: Omit<RouteObject, 'index' | 'children'> & {
    readonly path: string
    readonly children?: RouteObject[]
  }
  readonly areas: readonly (Area | Heading)[]
}

/** All areas of an app, in the order of its menu: its routes, gates and navigation come from this list. */
export type Areas = readonly (Area | Heading | Frame)[]

/** What the menu needs beside the list of areas. */
export interface Menu {
  /** Values for the parameters of paths. */
  readonly parameters?: Readonly<Record<string, string | undefined>>
  /** Areas that have nothing to show at present: their pages can be opened, but the menu does not show them. */
  readonly empty?: readonly Area[]
}

/** A rule: the viewer has a right, in whatever ecosystem. */
export const withRight =
  (permission: string): Rule =>
  ({ permissions }) =>
    permissions.includes(permission)

/** The viewer's memberships that include a right in this tab. */
export const placesWithRight = <Place extends { readonly permissions: readonly string[] }>(
  memberships: readonly Place[],
  permission: string,
): readonly Place[] => memberships.filter(({ permissions }) => permissions.includes(permission))

/** Whether a viewer may open at least one area of an app. */
export const opensAny = (areas: Areas, viewer: Viewer): boolean =>
  areas.some((entry) => ('areas' in entry ? opensAny(entry.areas, viewer) : entry.opens(viewer)))

import type { OwnCustomAction } from './use-own-custom-actions.ts'

/** The menus under one heading; null for those without one. */
export interface MenuGroup {
  readonly category: string | null
  readonly menus: readonly OwnCustomAction[]
}

/** The menus among what is shown: those without a category first, then each category where its first menu stands. */
export function menusByCategory(actions: readonly OwnCustomAction[]): readonly MenuGroup[] {
  const menus = actions.filter(({ kind }) => kind === 'MENU')
  const groups = Map.groupBy(menus, ({ category }) => category)
  const named = [...groups].filter(([category]) => category !== null)
  const plain = groups.get(null) ?? []
  return [
    ...(plain.length > 0 ? [{ category: null, menus: plain }] : []),
    ...named.map(([category, inside]) => ({ category, menus: inside })),
  ]
}

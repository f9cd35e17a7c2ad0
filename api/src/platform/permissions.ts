/** A named right. Declarations of authority, menus and documents name the same ones. */
export interface Permission {
  /** Such as `members.manage`. */
  readonly name: string
  /** What it lets somebody do, as one sentence. */
  readonly meaning: string
}

/** Defines the permissions of a room. */
export const definePermissions = <const Permissions extends Readonly<Record<string, Permission>>>(
  permissions: Permissions,
): Permissions => permissions

declare const brand: unique symbol

/** A kind of holder of permissions, such as a role of staff; `Name` are the roles there are. */
export interface HolderKind<Name extends string> {
  readonly kind: string
  readonly [brand]?: (name: Name) => void
}

/** Defines a kind of holder. A higher room may fill in rows of it for its own permissions. */
export const defineHolderKind = <Name extends string>(kind: string): HolderKind<Name> => ({ kind })

/** One table of permissions, for one kind of holder: a holder without a row gets none from it. */
export interface Grants {
  readonly kind: string
  readonly table: Readonly<Record<string, readonly Permission[]>>
}

/** Says which holders of a kind have which permissions. */
export const grantsTo = <Name extends string>(
  { kind }: HolderKind<Name>,
  table: Readonly<Partial<Record<NoInfer<Name>, readonly Permission[]>>>,
): Grants => ({ kind, table: table as Grants['table'] })

/** What the manifest of a room brings. */
export interface RoomPermissions {
  /** Its own permissions (`definePermissions`). */
  readonly defines?: Readonly<Record<string, Permission>>
  /** Who has them; it may also grant permissions of lower rooms to the kinds of holders that it knows. */
  readonly grants?: readonly Grants[]
}

/** A row of the tables that is somebody's: everywhere, or in one place only, such as an ecosystem. */
export interface Holding {
  readonly kind: string
  readonly name: string
  /** The id of the place; null for everywhere. */
  readonly place: string | null
}

/** Makes a holding. */
export const holding = <Name extends string>(
  { kind }: HolderKind<Name>,
  name: NoInfer<Name>,
  place: string | null = null,
): Holding => ({ kind, name, place })

/** The tables of all rooms, joined. */
export interface PermissionTables {
  /** Every permission that a room defines, by its name. */
  readonly defined: ReadonlyMap<string, Permission>
  /** Every kind of holder, with the names of the permissions of each holder. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>
}

/**
 * Joins the tables of all rooms.
 *
 * @throws where a room grants a permission that none defines, which fails the start
 */
export function permissionTables(brought: readonly RoomPermissions[]): PermissionTables {
  const defined = new Map(
    brought.flatMap(({ defines = {} }) => Object.values(defines)).map((one) => [one.name, one]),
  )
  const tables = new Map<string, Map<string, Set<string>>>()
  for (const { kind, table } of brought.flatMap(({ grants = [] }) => grants))
    for (const [holder, permissions] of Object.entries(table)) {
      const rows = tables.get(kind) ?? new Map<string, Set<string>>()
      const row = rows.get(holder) ?? new Set<string>()
      for (const { name } of permissions) {
        if (!defined.has(name))
          throw new Error(`"${name}" is granted to ${kind} ${holder}, and no room defines it`)
        row.add(name)
      }
      tables.set(kind, rows.set(holder, row))
    }
  return { defined, tables }
}

/** Whether the holders of that name have a permission. */
export const isGranted = <Name extends string>(
  { tables }: PermissionTables,
  { kind }: HolderKind<Name>,
  name: NoInfer<Name>,
  permission: Permission,
): boolean => tables.get(kind)?.get(name)?.has(permission.name) ?? false

/** The holders of a kind that have a permission: who to look for in the database. */
export const holdersOf = <Name extends string>(
  { tables }: PermissionTables,
  { kind }: HolderKind<Name>,
  permission: Permission,
): Name[] =>
  [...(tables.get(kind) ?? [])].flatMap(([name, row]) =>
    // Rows are made by `grantsTo`, which takes only names of their kind.
    row.has(permission.name) ? [name as Name] : [],
  )

/** The permissions of any of the holdings that count in the place; in no place, those held everywhere. */
function union(
  { tables }: PermissionTables,
  held: readonly Holding[],
  place: string | null,
): ReadonlySet<string> {
  const counting = held.filter((one) => one.place === null || one.place === place)
  return new Set(counting.flatMap(({ kind, name }) => [...(tables.get(kind)?.get(name) ?? [])]))
}

/** The names of the permissions that are left of what somebody holds, within every limit. */
export function effectivePermissions(
  tables: PermissionTables,
  {
    held,
    limitedTo,
  }: { readonly held: readonly Holding[]; readonly limitedTo: readonly (readonly Holding[])[] },
  place: string | null,
): ReadonlySet<string> {
  const all = union(tables, held, place)
  if (limitedTo.length === 0) return all
  const allowed = limitedTo.map((limit) => union(tables, limit, place))
  return new Set([...all].filter((name) => allowed.every((names) => names.has(name))))
}

/** What erasure does with rows of a person. */
export type RowsErasure =
  /** The rows go. */
  | { readonly rows: 'REMOVED' }
  /** The rows stay, and these columns are set to what the SQL beside them says. */
  | { readonly values: Readonly<Record<string, string>> }
  /** These columns stay as they are, and why. */
  | { readonly kept: readonly string[]; readonly because: string }

/** Rows of one table that are about one person. */
export interface PersonalRows {
  readonly table: string
  /**
   * Which rows are theirs: a condition in SQL over the row `t`. `:person` is the id of the user, `:emails` the addresses
   * that they had, `:until` the instant from which an address may be somebody else's.
   */
  readonly of: string
  readonly erasure: RowsErasure
  /**
   * The columns that the person gets in a copy of their data, and those that order and tell apart the rows; null where the
   * rows say nothing of the person, or only in another place.
   */
  readonly exported: { readonly columns: readonly string[]; readonly key: readonly string[] } | null
}

/** Chains of the record in which their name may stand in events about others. */
export interface PersonalChains {
  readonly kind: 'ECOSYSTEM' | 'PARTNER'
  /** SQL that gives the ids, with the words of `PersonalRows.of`. */
  readonly ids: string
}

/** What a room holds of people: every column of its tables that can hold a text stands here once. */
export interface PersonalData {
  /** In the order in which they are erased: what finds rows of others comes after them. */
  readonly rows: readonly PersonalRows[]
  /** The columns that hold no personal data, by their table. */
  readonly impersonal?: Readonly<Record<string, readonly string[]>>
  /** Columns that triggers keep in step with others, by their table. */
  readonly derived?: Readonly<Record<string, readonly string[]>>
  /** Events of the record whose target is theirs: SQL that gives the ids of such targets, with the words of `PersonalRows.of`. */
  readonly targets?: readonly string[]
  readonly chains?: readonly PersonalChains[]
  /** What they are called: SQL that gives one text a row, with the words of `PersonalRows.of`. */
  readonly names?: readonly string[]
}

/** The beginning of a statement about a person: its first three parameters are their id, addresses and the instant. */
export const WITH_PERSON =
  'person as materialized (select $1::uuid as id, $2::citext[] as emails, $3::timestamptz as until)'

const places: Readonly<Record<string, string>> = {
  ':person': '(select id from person)',
  ':emails': '((select emails from person)::citext[])',
  ':until': '(select until from person)',
}

/** A condition of the declarations as it stands in a statement that begins with `WITH_PERSON`. */
export const forPerson = (sql: string): string =>
  sql.replace(/:(?:person|emails|until)\b/g, (place) => places[place] ?? place)

/** The columns of which a room says what becomes of them, by table. */
export function declaredColumns({
  rows,
  impersonal = {},
  derived = {},
}: PersonalData): ReadonlyMap<string, ReadonlySet<string> | 'ALL'> {
  const declared = new Map<string, Set<string> | 'ALL'>()
  const add = (table: string, columns: readonly string[]) => {
    const before = declared.get(table) ?? new Set<string>()
    if (before === 'ALL') return
    for (const column of columns) before.add(column)
    declared.set(table, before)
  }
  for (const { table, erasure } of rows) {
    if ('rows' in erasure) declared.set(table, 'ALL')
    else add(table, 'values' in erasure ? Object.keys(erasure.values) : erasure.kept)
  }
  for (const [table, columns] of [...Object.entries(impersonal), ...Object.entries(derived)])
    add(table, columns)
  return declared
}

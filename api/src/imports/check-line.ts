import {
  type MembershipRole,
  type Module,
  membershipRoles,
  modules,
  type Plan,
  plans,
} from 'shared-schema/enums'
import { type ImportColumn, type ImportFault, importColumns } from 'shared-schema/import-enums'
import { type TaxKind, taxKinds } from 'shared-schema/partner-enums'
import { modulesRefusal } from '../ecosystems/rules.ts'
import { emailOf } from '../identity/email-addresses.ts'
import { taxNumberOf } from '../partner-accounts/tax-number.ts'
import { nameOf, visibleText } from '../platform/names.ts'
import type { Cells, ReadLine } from './read-lines.ts'

/** The ecosystem that an administrator's line brings. */
export interface ImportedEcosystem {
  readonly name: string
  readonly legalName: string | null
  readonly taxKind: TaxKind | null
  readonly taxNumber: string | null
  readonly plan: Plan
  readonly modules: readonly Module[]
}

/** A line without a fault of its own: somebody in an ecosystem. */
export interface ImportedLine {
  /** By which the file names the ecosystem. */
  readonly reference: string
  readonly name: string
  /** In its canonical form. */
  readonly email: string
  readonly role: MembershipRole
  /** Null for members who are not the administrator: their line says nothing of it. */
  readonly ecosystem: ImportedEcosystem | null
}

/** What is wrong with a value. */
export interface LineFault {
  readonly column: ImportColumn
  readonly fault: ImportFault
  /** The beginning of what the file says there; null where it says nothing. */
  readonly given: string | null
}

/** A line with all faults that it has by itself, or what it says. */
export type CheckedLine =
  | { readonly faults: readonly LineFault[]; readonly line: null }
  | { readonly faults: readonly []; readonly line: ImportedLine }

const GIVEN_CHARACTERS = 100

/** The beginning of a value as it can be shown. */
export function shownValue(given: string | undefined): string | null {
  const shown = visibleText((given ?? '').slice(0, 10 * GIVEN_CHARACTERS).toWellFormed())
  return [...shown].slice(0, GIVEN_CHARACTERS).join('') || null
}

/** The number of a column, from 0. */
export const placeOf = (column: ImportColumn): number => importColumns.indexOf(column)

/** Reads the values of a line, and finds every fault that they have by themselves. */
export function checkLine({ cells, fault }: Pick<ReadLine, 'cells' | 'fault'>): CheckedLine {
  if (fault) return { faults: [{ column: 'reference', fault, given: null }], line: null }
  const faults: LineFault[] = []
  const read = reader(cells, faults)
  const reference = read('reference', nameOf, 'REFERENCE_INVALID')
  const name = read('name', nameOf, 'NAME_INVALID')
  const email = read('email', emailOf, 'EMAIL_MALFORMED')
  const role = read('role', (text) => oneOf(membershipRoles, text), 'ROLE_UNKNOWN')
  const ecosystem = role === 'ADMINISTRATOR' ? ecosystemOf(cells, faults) : null
  if (faults.length > 0 || !reference || !name || !email || !role) return { faults, line: null }
  return { faults: [], line: { reference, name, email, role, ecosystem } }
}

type Reader = <Value>(
  column: ImportColumn,
  parse: (text: string) => Value | null,
  fault: ImportFault,
) => Value | null

/** Reads values that must be there; each that is not, or is none, is a fault. */
const reader =
  (cells: Cells, faults: LineFault[]): Reader =>
  (column, parse, fault) => {
    const text = (cells[column] ?? '').trim()
    const value = text === '' ? null : parse(text)
    if (value === null)
      faults.push({ column, fault: text === '' ? 'MISSING' : fault, given: shownValue(text) })
    return value
  }

/** The value of a list that a text names, whatever its capitals. */
const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text.toUpperCase()) ?? null

function ecosystemOf(cells: Cells, faults: LineFault[]): ImportedEcosystem | null {
  const read = reader(cells, faults)
  const optional: Reader = (column, parse, fault) =>
    (cells[column] ?? '').trim() === '' ? null : read(column, parse, fault)
  const name = read('ecosystem', nameOf, 'NAME_INVALID')
  const legalName = optional('legal_name', nameOf, 'NAME_INVALID')
  const plan = read('plan', (text) => oneOf(plans, text), 'PLAN_UNKNOWN')
  const given = optional('modules', modulesOf, 'MODULE_UNKNOWN') ?? []
  if (plan && modulesRefusal(plan, given))
    faults.push({
      column: 'modules',
      fault: 'MODULE_NOT_IN_PLAN',
      given: shownValue(cells.modules),
    })
  const tax = taxOf(cells, { read, optional })
  if (!name || !plan) return null
  return { name, legalName, plan, modules: given, ...tax }
}

/** The modules of a text such as `RCM` or `rcm, other`, each once; null if one of them is unknown. */
function modulesOf(text: string): Module[] | null {
  const names = text.split(/[\s,;+|]+/).filter((name) => name !== '')
  const found = names.map((name) => oneOf(modules, name))
  return found.includes(null)
    ? null
    : [...new Set(found.filter((module) => module !== null))].sort()
}

/** A number needs its kind, and its check digits must be right; without a number there is no kind. */
function taxOf(
  cells: Cells,
  { read, optional }: { readonly read: Reader; readonly optional: Reader },
): Pick<ImportedEcosystem, 'taxKind' | 'taxNumber'> {
  const none = { taxKind: null, taxNumber: null }
  const known = (text: string) => oneOf(taxKinds, text)
  if ((cells.tax_number ?? '').trim() === '') {
    optional('tax_kind', known, 'TAX_KIND_UNKNOWN')
    return none
  }
  const taxKind = read('tax_kind', known, 'TAX_KIND_UNKNOWN')
  if (!taxKind) return none
  const taxNumber = read('tax_number', (text) => taxNumberOf(taxKind, text), 'TAX_NUMBER_INVALID')
  return taxNumber ? { taxKind, taxNumber } : none
}

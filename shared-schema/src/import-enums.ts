import type { exportRoutes, fileRoutes } from './file-routes.ts'

/** The columns of a file of ecosystems and members, by their headings. A line is a person in an ecosystem. */
export const importColumns = [
  'reference',
  'ecosystem',
  'legal_name',
  'tax_kind',
  'tax_number',
  'plan',
  'modules',
  'name',
  'email',
  'role',
] as const
export type ImportColumn = (typeof importColumns)[number]

/** The columns without which no line says enough. */
export const neededImportColumns = [
  'reference',
  'name',
  'email',
  'role',
] as const satisfies readonly ImportColumn[]

/** How far an import is. */
export const importStates = [
  'CHECKING',
  'UNREADABLE',
  'CHECKED',
  'RUNNING',
  'STOPPED',
  'FINISHED',
  'DISCARDED',
] as const
export type ImportState = (typeof importStates)[number]

/** What an operator can do with an import. */
export const importActs = ['START', 'STOP', 'DISCARD'] as const
export type ImportAct = (typeof importActs)[number]

/** Why nothing at all of a file can be imported. */
export const importFileFaults = [
  'NO_LINES',
  'COLUMN_MISSING',
  'COLUMN_UNKNOWN',
  'COLUMN_TWICE',
  'QUOTES',
  'LINE_TOO_LONG',
  'TOO_MANY_LINES',
] as const
export type ImportFileFault = (typeof importFileFaults)[number]

/** What is wrong with one line, or with one of its values. */
export const importFaults = [
  'MISSING',
  'CELLS',
  'NO_OBJECT',
  'REFERENCE_INVALID',
  'NAME_INVALID',
  'EMAIL_MALFORMED',
  'EMAIL_UNREACHABLE',
  'ROLE_UNKNOWN',
  'PLAN_UNKNOWN',
  'MODULE_UNKNOWN',
  'MODULE_NOT_IN_PLAN',
  'TAX_KIND_UNKNOWN',
  'TAX_NUMBER_INVALID',
  'LINE_TWICE',
  'SECOND_ADMINISTRATOR',
  'PERSON_NOT_ADDABLE',
  'ECOSYSTEM_UNKNOWN',
  'ECOSYSTEM_NOT_OPEN',
  'OTHER_PLAN',
  'OTHER_MODULES',
  'OTHER_ADMINISTRATOR',
  'MAIL_LIMIT',
] as const
export type ImportFault = (typeof importFaults)[number]

/** What became of a line. */
export const importOutcomes = ['CREATED', 'INVITED', 'ALREADY_THERE', 'REFUSED'] as const
export type ImportOutcome = (typeof importOutcomes)[number]

/** How the text of a file is encoded. */
export const importEncodings = ['UTF_8', 'WINDOWS_1252'] as const
export type ImportEncoding = (typeof importEncodings)[number]

/** What can be downloaded of an import: every fault, or what became of each line. */
export const importTables = ['FAULTS', 'RESULT'] as const
export type ImportTable = (typeof importTables)[number]

/** The route that takes a file, in the backoffice. */
export const importFileRoute = 'import-file' satisfies keyof typeof fileRoutes

/** The route that gives a table of an import as CSV, in the backoffice. */
export const importExportRoute = 'import-export' satisfies keyof typeof exportRoutes

import type { MembershipRole } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { ImportFault, ImportOutcome } from 'shared-schema/import-enums'
import type { Refusal } from '../platform/errors.ts'
import type { ImportedEcosystem } from './check-line.ts'

/** A line that is to be done. */
export interface LineToDo {
  readonly line: number
  readonly role: MembershipRole
  readonly reference: string
  readonly email: string
  readonly name: string
  readonly ecosystem: ImportedEcosystem | null
}

/** A line that was done, or was done already. */
export interface LineDone {
  readonly outcome: Exclude<ImportOutcome, 'REFUSED'>
  readonly ecosystemId: string
}

/** What became of a line: nothing of one that is refused is done. */
export type LineEnd = LineDone | { readonly outcome: 'REFUSED'; readonly fault: ImportFault }

/** A line can't be done, which is found when some of it is: its batch is undone, and the others go on without it. */
export class LineRefused extends Error {
  override name = 'LineRefused'
  readonly line: number
  readonly fault: ImportFault
  /** How many lines of its batch were done before it, which its refusal undoes. */
  place = 0

  constructor(line: number, fault: ImportFault) {
    super(`line ${line}: ${fault}`)
    this.line = line
    this.fault = fault
  }
}

const faults: Partial<Record<ErrorCode, ImportFault>> = {
  ADMINISTRATOR_NOT_ADDABLE: 'PERSON_NOT_ADDABLE',
  EMAIL_TAKEN: 'PERSON_NOT_ADDABLE',
  ECOSYSTEM_NOT_OPEN: 'ECOSYSTEM_NOT_OPEN',
  MAIL_LIMIT_REACHED: 'MAIL_LIMIT',
  NOT_FOUND: 'ECOSYSTEM_UNKNOWN',
}

/** How a refusal of a use case is told of a line. @throws the refusal, if no line of a file can cause it */
export function faultOf(refusal: Refusal): ImportFault {
  const fault = faults[refusal.code]
  if (!fault) throw refusal
  return fault
}

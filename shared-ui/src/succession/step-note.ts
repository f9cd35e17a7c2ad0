import type {
  ClaimReason,
  PreviousAdministratorFate,
  SuccessionRestriction,
} from './succession.generated.ts'
import type { SuccessionStep } from './succession-state.ts'

const restrictions: Readonly<Record<SuccessionRestriction, true>> = {
  MFA_OFF: true,
  INACTIVE: true,
  BLOCKED: true,
  MEMBER_BLOCKED: true,
  NOT_A_MEMBER: true,
  EMAIL_UNCONFIRMED: true,
}

const reasons: Readonly<Record<ClaimReason, true>> = {
  DEATH: true,
  INCAPACITY: true,
  LEFT_THE_COMPANY: true,
  LONG_UNREACHABLE: true,
  COURT_ORDER: true,
  OTHER: true,
}

const fates: Readonly<Record<PreviousAdministratorFate, true>> = {
  PERMANENTLY_REMOVE: true,
  KEEP_AS_USER: true,
}

/** The key of the word that a step's note stands for. */
export type NoteKey =
  | `restriction.${SuccessionRestriction}`
  | `claimReason.${ClaimReason}`
  | `fate.${PreviousAdministratorFate}`

/** The note of a step: a word of ours, or a sentence that a person wrote. */
export type StepNote =
  | { readonly kind: 'words'; readonly keys: readonly NoteKey[] }
  | { readonly kind: 'text'; readonly text: string }

const isIn = <Word extends string>(
  words: Readonly<Record<Word, true>>,
  value: string,
): value is Word => Object.hasOwn(words, value)

/** A step's note as the page shows it: a code as its word, a person's sentence unchanged. */
export function stepNote({ event, note }: Pick<SuccessionStep, 'event' | 'note'>): StepNote | null {
  if (note === null || note === '') return null
  switch (event) {
    case 'FAIL_CHECK': {
      const broken = note.split(',').map((code) => code.trim())
      return {
        kind: 'words',
        keys: broken.flatMap((code) =>
          isIn(restrictions, code) ? [`restriction.${code}` as const] : [],
        ),
      }
    }
    case 'CLAIM':
      return isIn(reasons, note) ? { kind: 'words', keys: [`claimReason.${note}`] } : null
    case 'START_HANDOVER':
      return isIn(fates, note) ? { kind: 'words', keys: [`fate.${note}`] } : null
    case 'CONTEST':
    case 'DECLINE_CLAIM':
      return { kind: 'text', text: note }
    default:
      // All other notes are ids for the record; they tell a reader nothing.
      return null
  }
}

/** At which moment of a statement a process dies. */
export type Moment = 'BEFORE_IT_IS_SENT' | 'WHEN_IT_IS_SENT' | 'WHEN_IT_IS_ANSWERED'

export const moments: readonly Moment[] = [
  'BEFORE_IT_IS_SENT',
  'WHEN_IT_IS_SENT',
  'WHEN_IT_IS_ANSWERED',
]

/** Where a process is to die: at its so-and-so-manieth statement, or commit, from now on. */
export interface CrashPoint {
  readonly of: 'STATEMENTS' | 'COMMITS'
  readonly number: number
  readonly moment: Moment
}

/** What a child process is told by its tester. */
export type Order = { readonly dieAt: CrashPoint } | { readonly count: 'FROM_NOW' | 'UP_TO_NOW' }

/** What it answers to `UP_TO_NOW`. */
export interface Counted {
  readonly STATEMENTS: number
  readonly COMMITS: number
}

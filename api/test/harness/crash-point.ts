/** The moment of a statement at which a process dies. */
export type Moment = 'BEFORE_IT_IS_SENT' | 'WHEN_IT_IS_SENT' | 'WHEN_IT_IS_ANSWERED'

export const moments: readonly Moment[] = [
  'BEFORE_IT_IS_SENT',
  'WHEN_IT_IS_SENT',
  'WHEN_IT_IS_ANSWERED',
]

/** Where a process dies: at the `number`-th statement, or commit, from now on. */
export interface CrashPoint {
  readonly of: 'STATEMENTS' | 'COMMITS'
  readonly number: number
  readonly moment: Moment
}

/** What the test tells the child process. */
export type Order = { readonly dieAt: CrashPoint } | { readonly count: 'FROM_NOW' | 'UP_TO_NOW' }

/** The child's answer to `UP_TO_NOW`. */
export interface Counted {
  readonly STATEMENTS: number
  readonly COMMITS: number
}

/** Error codes that root fields answered in this test file, as `Mutation.signIn: CODE`. */
export const answersSeen = {
  /** Those that the field declares (`@Answers`). */
  declared: new Set<string>(),
  /** Those that it does not declare, without the codes that any field can answer. */
  undeclared: new Set<string>(),
}

/** How an answer is noted and printed. */
export const answerOf = (field: string, code: string): string => `${field}: ${code}`

declare module 'vitest' {
  interface TaskMeta {
    /** Of a test file: the declared error codes that root fields answered during it. */
    answersSeen?: readonly string[]
    /** Of the one test file that knows them: all declared error codes. */
    answersDeclared?: readonly string[]
  }
}

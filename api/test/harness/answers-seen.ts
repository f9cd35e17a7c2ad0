/**
 * Error codes that root fields answered in this test file without declaring them (`@Answers`), as
 * `Mutation.signIn: CODE`.
 */
export const undeclaredAnswers = new Set<string>()

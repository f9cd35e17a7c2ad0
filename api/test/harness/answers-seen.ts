/** Error codes that root fields answered during this file without declaring them (`@Answers`), as `Mutation.signIn: CODE`. */
export const undeclaredAnswers = new Set<string>()

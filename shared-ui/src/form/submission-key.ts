/** The idempotency keys of what one form sends (API3). */
export interface SubmissionKeys {
  /**
   * The key of a content: the same one until its sending is answered, so that sent twice, or again after a lost answer, it
   * creates one thing. Other content has another key.
   */
  readonly of: (content: object) => string
  /** Its sending is answered, and the wish fulfilled: the same content sent once more is a new wish. */
  readonly answered: (content: object) => void
}

/** The keys of a form, for as long as the form stands on the page. */
export function submissionKeys(makeKey: () => string): SubmissionKeys {
  const keys = new Map<string, string>()
  return {
    of: (content) => {
      const written = JSON.stringify(content)
      const key = keys.get(written) ?? makeKey()
      keys.set(written, key)
      return key
    },
    answered: (content) => {
      keys.delete(JSON.stringify(content))
    },
  }
}

/** Sends a content under its key, and gives the answer; undefined where there is none. */
export type SendOnce = <Answer>(
  content: object,
  send: (idempotencyKey: string) => Promise<Answer | undefined>,
) => Promise<Answer | undefined>

/** Sends contents under the keys of a form. */
export const sendingOnce =
  (keys: SubmissionKeys): SendOnce =>
  async (content, send) => {
    const answer = await send(keys.of(content))
    if (answer !== undefined) keys.answered(content)
    return answer
  }

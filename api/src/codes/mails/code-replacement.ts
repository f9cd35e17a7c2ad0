import type { Block } from '../../platform/mail/compose/mail-content.ts'
import type { CodeWords } from './code-words.ts'

/**
 * The place of a code among the codes of its request, from 1. A later code replaces all before it, and its e-mail
 * says so. Absent in an e-mail that an earlier release queued.
 */
export type CodeNumber = number

/** A code's subject: a code that replaces another says so first, since inboxes cut subjects at their end. */
export const codeSubject = (texts: CodeWords, subject: string, number: CodeNumber = 1): string =>
  number > 1 ? texts.codeReplacement.subject(number, subject) : subject

/** The paragraph that says what no longer works; none for the first code of a request. */
export const replacement = (
  { codeReplacement }: CodeWords,
  number: CodeNumber = 1,
  replaced: 'CODE' | 'CODE_AND_LINK' = 'CODE',
): Block[] => {
  if (number === 1) return []
  const text = replaced === 'CODE' ? codeReplacement.text : codeReplacement.textWithLink
  return [{ kind: 'paragraph', text: text(number) }]
}

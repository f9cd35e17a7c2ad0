import type { Block } from '../platform/mail/compose/mail-content.ts'
import type { CodeNumber } from './ecosystem-admin-mail-templates.ts'
import type { MailTexts } from './texts/mail-texts.ts'

/** A code's subject: a code that replaces another says so first, since inboxes cut subjects at their end. */
export const codeSubject = (texts: MailTexts, subject: string, number: CodeNumber = 1): string =>
  number > 1 ? texts.codeReplacement.subject(number, subject) : subject

/** The paragraph that says what no longer works; none for the first code of a request. */
export const replacement = (
  { codeReplacement }: MailTexts,
  number: CodeNumber = 1,
  replaced: 'CODE' | 'CODE_AND_LINK' = 'CODE',
): Block[] => {
  if (number === 1) return []
  const text = replaced === 'CODE' ? codeReplacement.text : codeReplacement.textWithLink
  return [{ kind: 'paragraph', text: text(number) }]
}

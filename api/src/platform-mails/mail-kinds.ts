import { type Language, languageTags } from 'shared-schema/languages'
import type { Platform } from '../platform/platform.ts'
import { words } from './words/in-each-language.ts'

/** A kind of e-mail, as lists call it. */
export interface MailKind {
  readonly name: string
  readonly label: string
}

/** Every kind of e-mail that the installation sends, in the order of what they are called. */
export function mailKinds({ mails }: Platform, language: Language): readonly MailKind[] {
  const tag = languageTags[language]
  const labels: Readonly<Record<string, string>> = words[tag].kinds
  return [...mails.keys()]
    .map((name) => ({ name, label: labels[name] ?? name }))
    .sort((one, other) => one.label.localeCompare(other.label, tag))
}

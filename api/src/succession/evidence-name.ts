import { visibleText } from '../platform/names.ts'
import { type EvidenceMediaType, evidenceKinds } from './evidence-rules.ts'

const LONGEST_NAME = 200

/**
 * The name under which a file is shown and saved: its last part only, without marks that can't be
 * seen or turn text around, and with the ending of what it is.
 */
export function evidenceName(given: string, kind: EvidenceMediaType): string {
  const ending = evidenceKinds[kind]
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const shown = visibleText(last.toWellFormed().replace(/[<>:"|?*]/g, ''))
    .replace(/(?:\.(?:pdf|png|jpe?g))+$/i, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const name = [...shown].slice(0, LONGEST_NAME - ending.length).join('')
  return `${name || 'evidence'}${ending}`
}

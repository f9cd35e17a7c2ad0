import { visibleText } from '../platform/names.ts'
import { type FileMediaType, fileKinds } from './rules.ts'

const LONGEST_NAME = 200

/**
 * The name under which a file is shown and saved: the last segment of its path, without invisible characters
 * and characters that turn text around, and with the ending that fits its content. `unnamed` stands for a name of which
 * nothing is left.
 */
export function fileName(given: string, kind: FileMediaType, unnamed: string): string {
  const ending = fileKinds[kind]
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const shown = visibleText(last.toWellFormed().replace(/[<>:"|?*]/g, ''))
    .replace(/(?:\.(?:pdf|png|jpe?g|webp|csv|tsv|txt|jsonl|ndjson))+$/i, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const name = [...shown].slice(0, LONGEST_NAME - ending.length).join('')
  return `${name || unnamed}${ending}`
}

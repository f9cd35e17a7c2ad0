/** A part of a document that a script prints from the code; it stands between two marker lines. */
export interface PrintedPart {
  /** The file's path, for error messages. */
  readonly file: string
  /** The marker line before the part, such as `<!-- states: printed from the rules -->`. */
  readonly begins: string
  readonly ends: string
}

/** The document with its printed part brought up to date. @throws Error if the markers are missing */
export function withPart(document: string, part: PrintedPart, text: string): string {
  const from = document.indexOf(`${part.begins}\n`) + part.begins.length + 1
  const to = document.indexOf(`${part.ends}\n`)
  if (from <= part.begins.length || to < from)
    throw new Error(`${part.file} has no place for what stands after ${part.begins}`)
  return `${document.slice(0, from)}${text}${document.slice(to)}`
}

/** One row of a Markdown table. */
export const row = (...cells: string[]): string => `| ${cells.join(' | ')} |\n`

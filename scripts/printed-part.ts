/** A part of a document that a script prints from the code: what stands between two lines of it. */
export interface PrintedPart {
  /** The file, for the one who has to mend it. */
  readonly file: string
  /** The line before the part, such as `<!-- states: printed from the rules -->`. */
  readonly begins: string
  readonly ends: string
}

/** The document with its printed part as the code has it now. @throws where there is no place for it */
export function withPart(document: string, part: PrintedPart, text: string): string {
  const from = document.indexOf(`${part.begins}\n`) + part.begins.length + 1
  const to = document.indexOf(`${part.ends}\n`)
  if (from <= part.begins.length || to < from)
    throw new Error(`${part.file} has no place for what stands after ${part.begins}`)
  return `${document.slice(0, from)}${text}${document.slice(to)}`
}

/** One line of a table. */
export const row = (...cells: string[]): string => `| ${cells.join(' | ')} |\n`

import type { Readable } from 'node:stream'
import type { ImportEncoding } from 'shared-schema/import-enums'

const labels = {
  UTF_8: 'utf-8',
  WINDOWS_1252: 'windows-1252',
} as const satisfies Record<ImportEncoding, string>

/**
 * How a text is encoded: UTF-8 where every byte of it fits, else Windows-1252, which spreadsheets of western Europe and the
 * Americas write. Reads the whole content, in constant memory.
 */
export async function encodingOf(content: Readable): Promise<ImportEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const fits = (chunk: Buffer | null): boolean => {
    try {
      if (chunk) decoder.decode(chunk, { stream: true })
      else decoder.decode()
      return true
    } catch {
      return false
    }
  }
  for await (const chunk of content) if (!fits(chunk as Buffer)) return 'WINDOWS_1252'
  return fits(null) ? 'UTF_8' : 'WINDOWS_1252'
}

/** The text of a content, piece by piece, without a byte order mark. Every line ends with LF alone. */
export async function* textOf(content: Readable, encoding: ImportEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(labels[encoding])
  // A CR at the end of a piece may be the first half of a line end.
  let held = ''
  for await (const chunk of content) {
    const text = held + decoder.decode(chunk as Buffer, { stream: true })
    held = text.endsWith('\r') ? '\r' : ''
    yield withLineFeeds(held ? text.slice(0, -1) : text)
  }
  yield withLineFeeds(held + decoder.decode())
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

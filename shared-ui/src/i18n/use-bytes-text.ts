import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** Units of 1000, as operating systems show file sizes. */
const MEGABYTE = 1024 * 1024

/** Writes the size of a file in the present language: "340 kB", "2.1 MB". */
export function useBytesText(): (bytes: number) => string {
  const { i18n } = useTranslation('shared')
  const tag = i18n.language
  return useCallback((bytes) => bytesText(bytes, tag), [tag])
}

/** The same, outside of React. */
export function bytesText(bytes: number, tag: string): string {
  const inMegabytes = bytes >= MEGABYTE
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: inMegabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: inMegabytes ? 1 : 0,
  }).format(inMegabytes ? bytes / MEGABYTE : Math.ceil(bytes / 1024))
}

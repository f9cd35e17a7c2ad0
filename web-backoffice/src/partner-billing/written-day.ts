import { useTranslation } from 'react-i18next'
import { instantsIn } from 'shared-schema/written-instant'
import { bestLanguage } from 'shared-ui/i18n/languages.ts'

/** Writes days of the calendar, such as `2026-12-15`, which lie in no zone. */
export function useWrittenDay(): (day: string) => string {
  const { i18n } = useTranslation('shared')
  const { date } = instantsIn(bestLanguage([i18n.language], 'en'), null)
  return (day) => date(`${day}T00:00:00Z`)
}

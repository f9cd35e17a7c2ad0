import { useTranslation } from 'react-i18next'
import { instantsIn } from 'shared-schema/written-instant'
import { bestLanguage } from 'shared-ui/i18n/languages.ts'

interface NoticePeriodProps {
  notice: { readonly startsAt: string; readonly endsAt: string; readonly zone: string }
}

/** From when to when a notice is shown, in the partner's time zone, whatever that of its reader. */
export function NoticePeriod({ notice: { startsAt, endsAt, zone } }: NoticePeriodProps) {
  const { t, i18n } = useTranslation('custom-notices')
  const { dateTime, besideUtc } = instantsIn(bestLanguage([i18n.language], 'en'), zone)
  return (
    <>
      {t('from')}{' '}
      <time dateTime={startsAt} title={besideUtc(startsAt)}>
        {dateTime(startsAt)}
      </time>{' '}
      {t('to')}{' '}
      <time dateTime={endsAt} title={besideUtc(endsAt)}>
        {dateTime(endsAt)}
      </time>
    </>
  )
}

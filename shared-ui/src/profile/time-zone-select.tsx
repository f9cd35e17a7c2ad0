import { useMutation } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '../errors/error-message.tsx'
import { browserZone } from '../i18n/shown-zone.ts'
import { notifyProblem } from '../notify.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { readableZone, zonesToChoose } from './time-zones.ts'
import { UpdateProfileDocument } from './update-profile.generated.ts'

const AS_BROWSER = 'as browser'

/** The time zone of the person's pages and e-mails: either a chosen one, or the browser's at each sign-in. */
export function TimeZoneSelect() {
  const { t } = useTranslation('shared/profile')
  const { timeZone, timeZoneSource } = useViewer().user
  const errorText = useErrorText()
  const [update, { loading }] = useMutation(UpdateProfileDocument)
  const here = browserZone()
  const chosen = timeZoneSource === 'CHOSEN' ? timeZone : null
  const zones = useMemo(() => zonesToChoose(chosen), [chosen])
  const choose = async (value: string) => {
    const name = value === AS_BROWSER ? here : value
    const source = value === AS_BROWSER ? 'BROWSER' : 'CHOSEN'
    if (name === null || (value === chosen && source === timeZoneSource)) return
    try {
      await update({ variables: { input: { timeZone: { name, source } } } })
    } catch (error) {
      notifyProblem(errorText(error))
    }
  }
  const asBrowser = here
    ? [{ value: AS_BROWSER, label: t('zoneOfBrowser', { zone: readableZone(here) }) }]
    : []
  return (
    <Select
      label={t('zone')}
      description={
        chosen === null && timeZone !== here
          ? t('zoneOfMails', { zone: readableZone(timeZone ?? 'UTC') })
          : t('zoneLead')
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[...asBrowser, ...zones]}
      value={chosen ?? (here ? AS_BROWSER : null)}
      placeholder={readableZone('UTC')}
      searchable
      allowDeselect={false}
      disabled={loading}
      nothingFoundMessage={t('zoneNone')}
      onChange={(value) => {
        if (value !== null) void choose(value)
      }}
    />
  )
}

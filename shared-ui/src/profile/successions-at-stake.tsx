import { useQuery } from '@apollo/client/react'
import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { SuccessionsAtStakeDocument } from './successions-at-stake.generated.ts'

/** Warns a successor who turns their own MFA off what that does to their successions (SU16). */
export function SuccessionsAtStake() {
  const { t } = useTranslation('shared/profile')
  const { list } = useFormats()
  const { controller } = useViewer()
  const { data } = useQuery(SuccessionsAtStakeDocument, { skip: controller !== null })
  const ecosystems = (data?.mySuccessions ?? [])
    .filter(({ declinedWhenUnfit }) => declinedWhenUnfit)
    .map(({ ecosystemName }) => ecosystemName)
  if (ecosystems.length === 0) return null
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={20} />}>
      {t('mfa.successionsAtStake', { ecosystems: list(ecosystems) })}
    </Alert>
  )
}

import { useTranslation } from 'react-i18next'
import { Notice } from '../notice.tsx'
import { rests, type Succession } from './succession-state.ts'

/** Says that a succession rests, while its ecosystem is suspended or closed (PA3). */
export function WaitsUntilOpen({ succession }: { succession: Succession }) {
  const { t } = useTranslation('shared/succession')
  const { t: word } = useTranslation('shared')
  const { ecosystemSituation, ecosystemName, allowedActions } = succession
  if (!rests(succession)) return null
  return (
    <Notice
      tone="warning"
      title={`${ecosystemName}: ${word(`ecosystemSituation.${ecosystemSituation}`)}`}
    >
      {t(allowedActions.length > 0 ? 'waitsUntilOpen.canSayNo' : 'waitsUntilOpen.rests')}
    </Notice>
  )
}

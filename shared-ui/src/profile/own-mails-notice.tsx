import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../notice.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { OwnMailsDocument } from './own-mails.generated.ts'

/** Tells a person that e-mails to them do not arrive, and what to do about it (PA10). */
export function OwnMailsNotice() {
  const { t } = useTranslation('shared/profile')
  const { user } = useViewer()
  const { data } = useQuery(OwnMailsDocument, { fetchPolicy: 'cache-and-network' })
  if (!data?.viewer?.user.mailsRefused) return null
  return (
    <Notice tone="warning" title={t('mailsRefused.title')}>
      {t('mailsRefused.body', { email: user.email })}
    </Notice>
  )
}

import { useTranslation } from 'react-i18next'
import { RecordPage } from 'shared-ui/record/record-page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { OwnRecordDocument, type OwnRecordQuery } from './own-record.generated.ts'

const source = {
  document: OwnRecordDocument,
  variables: {},
  pick: ({ ownRecord }: OwnRecordQuery) => ownRecord,
}

/** What stands on the record about the person themself, in all their ecosystems (AT5). */
export function ActivityPage() {
  const { t } = useTranslation('activity')
  const { user } = useViewer()
  return (
    <RecordPage
      title={t('title')}
      lead={t('lead')}
      app="WEB"
      source={source}
      findPeople={null}
      self={user}
      showAccount
    />
  )
}

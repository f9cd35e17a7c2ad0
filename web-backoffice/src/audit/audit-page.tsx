import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordPage } from 'shared-ui/record/record-page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import {
  PartnerRecordDocument,
  type PartnerRecordQuery,
  PeopleOfTeamDocument,
} from './audit.generated.ts'

const source = {
  document: PartnerRecordDocument,
  variables: {},
  pick: ({ partnerRecord }: PartnerRecordQuery) => partnerRecord,
}

/** What has happened in the partner's team, or in one account, which the address names (AT4, AT5). */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const client = useApolloClient()
  const readsTeam = useViewer().permissions.includes('team.read')
  const findPeople = useCallback(
    async (search: string) => {
      const { data } = await client.query({
        query: PeopleOfTeamDocument,
        variables: { search: search || null },
      })
      return data?.admUsers.edges.map(({ node }) => node.user) ?? []
    },
    [client],
  )
  return (
    <RecordPage
      title={t('title')}
      lead={t('lead')}
      app="BACKOFFICE"
      source={source}
      findPeople={readsTeam ? findPeople : null}
    />
  )
}

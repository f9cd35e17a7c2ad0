import { useApolloClient } from '@apollo/client/react'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordPage } from 'shared-ui/record/record-page.tsx'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../ecosystem/ecosystem-switch.tsx'
import {
  EcosystemRecordDocument,
  type EcosystemRecordQuery,
  PeopleOfRecordDocument,
} from './audit.generated.ts'

/** What has happened in the ecosystem, for its administrator (AT4, AT5). */
export function AuditPage() {
  const { ecosystem } = useAdministeredMembership()
  return <AuditOf key={ecosystem.id} ecosystemId={ecosystem.id} name={ecosystem.name} />
}

function AuditOf({ ecosystemId, name }: { ecosystemId: string; name: string }) {
  const { t } = useTranslation('audit')
  const client = useApolloClient()
  const source = useMemo(
    () => ({
      document: EcosystemRecordDocument,
      variables: { ecosystemId },
      pick: pickRecord,
    }),
    [ecosystemId],
  )
  const findPeople = useCallback(
    async (search: string) => {
      const { data } = await client.query({
        query: PeopleOfRecordDocument,
        variables: { ecosystemId, search: search || null },
      })
      return data?.members.edges.map(({ node }) => node.user) ?? []
    },
    [client, ecosystemId],
  )
  return (
    <RecordPage
      title={t('title')}
      lead={t('lead', { name })}
      actions={<EcosystemSwitch />}
      app="STORE"
      ecosystemId={ecosystemId}
      source={source}
      findPeople={findPeople}
    />
  )
}

const pickRecord = ({ ecosystemRecord }: EcosystemRecordQuery) => ecosystemRecord

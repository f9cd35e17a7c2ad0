import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships } from '../administered.ts'

/** Leads to the same page of another ecosystem; hidden for a person who administers only one. */
export function EcosystemSwitch() {
  const { t } = useTranslation('ecosystem')
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { ecosystemId = '' } = useParams()
  const administered = administeredMemberships(useViewer())
  if (administered.length < 2) return null
  return (
    <Select
      aria-label={t('choose')}
      data={administered.map(({ ecosystem: { id, name } }) => ({ value: id, label: name }))}
      value={ecosystemId}
      allowDeselect={false}
      searchable={administered.length > 7}
      maw={320}
      onChange={(id) => {
        if (id !== null) navigate(pathname.replace(ecosystemId, id))
      }}
    />
  )
}

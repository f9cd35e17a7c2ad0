import { Button } from '@mantine/core'
import { IconBuilding } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useOutletContext, useParams } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer, type Viewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships } from '../administered.ts'
import { NoEcosystem } from './no-ecosystem.tsx'

type AdministeredMembership = Viewer['memberships'][number]

/** Lets the pages of an ecosystem through to its administrator only (R3, AS8). */
export function EcosystemArea() {
  const { ecosystemId } = useParams()
  const administered = administeredMemberships(useViewer())
  const membership = administered.find(({ ecosystem }) => ecosystem.id === ecosystemId)
  if (administered.length === 0) return <NoEcosystem />
  if (!membership) return <NotYours />
  return <Outlet context={membership} />
}

/** The membership by which the viewer administers the ecosystem of this page. */
export function useAdministeredMembership(): AdministeredMembership {
  return useOutletContext<AdministeredMembership>()
}

function NotYours() {
  const { t } = useTranslation('store')
  return (
    <Page title={t('nav.overview')} width="narrow">
      <EmptyState
        title={t('notYours.title')}
        icon={<IconBuilding />}
        action={
          <Button component={Link} to="/">
            {t('notYours.open')}
          </Button>
        }
      >
        {t('notYours.body')}
      </EmptyState>
    </Page>
  )
}

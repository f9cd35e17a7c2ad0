import { Button } from '@mantine/core'
import { IconBuilding } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useLocation, useOutletContext, useParams } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer, type Viewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships } from '../administered.ts'
import { useRememberedHandover } from '../succession-standing/awaited-handover.ts'
import { HandedOver } from '../succession-standing/handed-over.tsx'
import { useFollowedSuccession, useSuccession } from '../succession-standing/use-succession.ts'
import { NoEcosystem } from './no-ecosystem.tsx'
import { NotOpen } from './not-open.tsx'

type AdministeredMembership = Viewer['memberships'][number]

/** What can still be opened of a suspended or closed ecosystem: its record, and the succession, to which one may say no (PA3). */
const leftOpen = ['/audit', '/plan-settings/ecosystem-successor']

/** Admits only an ecosystem's administrator to its pages (ruling R3, AS8). */
export function EcosystemArea() {
  const { ecosystemId } = useParams()
  const { pathname } = useLocation()
  const viewer = useViewer()
  const administered = administeredMemberships(viewer)
  const membership = administered.find(({ ecosystem }) => ecosystem.id === ecosystemId)
  const before = useRef<AdministeredMembership | null>(null)
  if (membership) before.current = membership
  const isOpened =
    membership?.ecosystem.situation === 'OPEN' || leftOpen.some((end) => pathname.endsWith(end))
  if (membership && !isOpened) return <NotOpen ecosystem={membership.ecosystem} />
  if (membership) return <AdministeredEcosystem membership={membership} />
  // Only a completed succession replaces an administrator: it completed while this page was open.
  const lost = viewer.controller === null ? before.current?.ecosystem : undefined
  if (lost && lost.id === ecosystemId) return <HandedOver ecosystem={lost} />
  return administered.length === 0 ? <NoEcosystem /> : <NotYours />
}

function AdministeredEcosystem({ membership }: { membership: AdministeredMembership }) {
  const { id } = membership.ecosystem
  useFollowedSuccession(id)
  useRememberedHandover(useSuccession(id).succession)
  return <Outlet context={membership} />
}

/** The membership with which the viewer administers the ecosystem of this page. */
export function useAdministeredMembership(): AdministeredMembership {
  return useOutletContext<AdministeredMembership>()
}

function NotYours() {
  const { t } = useTranslation('app')
  const { t: ecosystemWord } = useTranslation('ecosystem')
  return (
    <Page title={t('nav.overview')} width="narrow">
      <EmptyState
        title={ecosystemWord('notYours.title')}
        icon={<IconBuilding />}
        action={
          <Button component={Link} to="/">
            {t('openAnotherEcosystem')}
          </Button>
        }
      >
        {ecosystemWord('notYours.body')}
      </EmptyState>
    </Page>
  )
}

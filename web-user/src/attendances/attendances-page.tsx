import { Group, Paper, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconMessages } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { ActionLinks } from 'shared-ui/custom-actions/action-links.tsx'
import {
  type OwnCustomAction,
  useOwnCustomActions,
} from 'shared-ui/custom-actions/use-own-custom-actions.ts'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { EcosystemSelect } from '../ecosystem-select.tsx'
import { attendingMemberships } from '../standing.ts'
import classes from './attendances.module.css'
import { Conversation } from './conversation/conversation.tsx'
import { AttendanceLists } from './lists/attendance-lists.tsx'
import { attendancesPath, listIn } from './paths.ts'

/**
 * The attendances of an ecosystem (AD12): the lists, and beside them the conversation that is open. A narrow window shows
 * one of the two at a time.
 */
export function AttendancesPage() {
  const { t } = useTranslation('attendances')
  const navigate = useNavigate()
  const { ecosystemId, attendanceId } = useParams()
  const [search] = useSearchParams()
  const isWide = useMediaQuery('(min-width: 68em)', true, { getInitialValueInEffect: false })
  const memberships = attendingMemberships(useViewer())
  const shown = memberships.find(({ ecosystem }) => ecosystem.id === ecosystemId) ?? memberships[0]
  if (!shown) return null
  const { ecosystem } = shown
  const list = listIn(search)
  const open = attendanceId !== undefined && (
    <Conversation
      key={attendanceId}
      attendanceId={attendanceId}
      wayBack={attendancesPath(ecosystem.id, list)}
      isPage={!isWide}
    />
  )
  if (!isWide && open) return open
  return (
    <WorkPlace
      key={ecosystem.id}
      ecosystem={ecosystem}
      chooser={
        <EcosystemSelect
          label={t('choose')}
          ecosystems={memberships.map((membership) => membership.ecosystem)}
          chosenId={ecosystem.id}
          onChoose={(id) => navigate(attendancesPath(id, list))}
        />
      }
    >
      <AttendanceLists ecosystemId={ecosystem.id} list={list} openId={attendanceId ?? null} />
      {isWide && (open || <NothingChosen />)}
    </WorkPlace>
  )
}

interface WorkPlaceProps {
  ecosystem: { id: string; name: string }
  chooser: ReactNode
  children: ReactNode
}

/** The lists and the conversation, with the actions that the partner adds around them. */
function WorkPlace({ ecosystem, chooser, children }: WorkPlaceProps) {
  const { t } = useTranslation('attendances')
  const { t: word } = useTranslation('shared/custom-actions')
  const actions = useOwnCustomActions(ecosystem.id)
  const at = (place: OwnCustomAction['place']) => actions.filter((one) => one.place === place)
  const inPanel = at('PANEL')
  return (
    <Page
      title={t('title')}
      lead={ecosystem.name}
      width="wide"
      actions={
        <>
          <ActionLinks label={word('header')} actions={at('HEADER')} />
          {chooser}
        </>
      }
    >
      {inPanel.length > 0 && (
        <Paper withBorder p="sm" component="section" aria-label={word('panel')}>
          <Group gap="sm">
            <Text size="sm" fw={600}>
              {word('panel')}
            </Text>
            <ActionLinks label={word('panel')} actions={inPanel} />
          </Group>
        </Paper>
      )}
      <div className={classes.workplace}>{children}</div>
      <ActionLinks label={word('footer')} actions={at('FOOTER')} />
    </Page>
  )
}

function NothingChosen() {
  const { t } = useTranslation('attendances')
  return (
    <EmptyState title={t('nothingChosen.title')} icon={<IconMessages />}>
      {t('nothingChosen.body')}
    </EmptyState>
  )
}

import { Button, Group, List, Stack } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useReloadedViewer } from 'shared-ui/profile/reloaded-viewer.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import { WhoseTurn } from 'shared-ui/succession/whose-turn.tsx'
import { setUpPath, successionPath } from '../own-successions/paths.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import {
  ConfirmSuccessionDocument,
  type ConfirmSuccessionMutation,
} from './succession.generated.ts'
import { SuccessionCard } from './succession-card.tsx'
import { WithMySuccessions } from './with-my-successions.tsx'

/**
 * The page to which the e-mail's *Confirm* links: the successor takes over, signed in and with MFA (SU11,
 * SU12).
 */
export function ConfirmPage() {
  const { t } = useTranslation('succession')
  return (
    <Page title={t('confirm.title')}>
      <WithMySuccessions>
        {(successions) => <Confirmations successions={successions} />}
      </WithMySuccessions>
    </Page>
  )
}

function Confirmations({ successions }: { successions: readonly OwnSuccession[] }) {
  const { t } = useTranslation('succession')
  const [begun, setBegun] = useState<readonly string[]>([])
  const mayConfirm = (succession: OwnSuccession) => succession.allowedActions.includes('CONFIRM')
  // A succession for which the person began to confirm stays on the page if its state changes: the page shows
  // the new state.
  const shown = successions.filter(
    (succession) => mayConfirm(succession) || begun.includes(succession.id),
  )
  if (shown.length === 0) {
    return (
      <EmptyState
        title={t('confirm.noneTitle')}
        icon={<IconCircleCheck />}
        action={
          <Button component={Link} to={successionPath} variant="default" mt="sm">
            {t('see')}
          </Button>
        }
      >
        {t('confirm.noneBody')}
      </EmptyState>
    )
  }
  return (
    <Stack gap="lg">
      {shown.map((succession) =>
        mayConfirm(succession) ? (
          <Confirmation
            key={succession.id}
            succession={succession}
            onBegin={() => setBegun((before) => [...before, succession.id])}
          />
        ) : (
          <SuccessionCard key={succession.id} succession={succession} />
        ),
      )}
    </Stack>
  )
}

interface ConfirmationProps {
  succession: OwnSuccession
  onBegin: () => void
}

function Confirmation({ succession, onBegin }: ConfirmationProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const [asked, setAsked] = useState<'yes' | 'no'>('no')
  const onDone = useTakenOver()
  const { id, ecosystemName, administrator, previousAdministratorFate: fate } = succession
  return (
    <SectionCard title={ecosystemName} description={t('confirm.lead')}>
      <List spacing="xs">
        <List.Item>{t('confirm.you')}</List.Item>
        {fate === null ? null : (
          <List.Item>{t(`confirm.fate.${fate}`, { administrator: administrator.name })}</List.Item>
        )}
        <List.Item>{t('confirm.told')}</List.Item>
      </List>
      <WhoseTurn succession={succession} viewerIs="SUCCESSOR" />
      <Group gap="sm">
        <Button
          size="md"
          onClick={() => {
            onBegin()
            setAsked('yes')
          }}
        >
          {word('event.CONFIRM')}
        </Button>
        <Button size="md" variant="default" component={Link} to={successionPath}>
          {t('see')}
        </Button>
      </Group>
      <MfaActDialog
        opened={asked === 'yes'}
        title={t('confirm.mfaTitle')}
        description={t('confirm.mfaLead', { ecosystem: ecosystemName })}
        document={ConfirmSuccessionDocument}
        variables={(code) => ({ input: { successionId: id, code } })}
        onDone={(data) => void onDone(data)}
        onClose={() => setAsked('no')}
      />
    </SectionCard>
  )
}

/**
 * Leads the new administrator to the set-up; if the platform declined instead, they stay and see why (SU16).
 */
function useTakenOver(): (data: ConfirmSuccessionMutation) => Promise<void> {
  const { t } = useTranslation('succession')
  const navigate = useNavigate()
  const reloadViewer = useReloadedViewer()
  return async ({ confirmSuccession: { state, ecosystemId, ecosystemName } }) => {
    if (state !== 'COMPLETED') return
    await reloadViewer()
    notifyDone(t('confirm.done', { ecosystem: ecosystemName }))
    void navigate(setUpPath(ecosystemId))
  }
}

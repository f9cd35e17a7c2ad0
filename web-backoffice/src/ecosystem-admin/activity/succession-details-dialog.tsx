import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { SuccessionProblem } from 'shared-ui/succession/succession-problem.tsx'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { SuccessionTimeline } from 'shared-ui/succession/succession-timeline.tsx'
import { PersonText } from '../../support-process/person-text.tsx'

interface SuccessionDetailsDialogProps {
  succession: Succession
  opened: boolean
  onClose: () => void
}

/** *See details*: everything that is known about a process, with all its steps, live (EA3). */
export function SuccessionDetailsDialog(props: SuccessionDetailsDialogProps) {
  const { succession, opened, onClose } = props
  const { t } = useTranslation('ecosystem-admin')
  const { t: shared } = useTranslation('shared')
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      size="lg"
      title={
        <Text span fw={650} fz="lg">
          {t('details.title')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <Stack gap="lg">
        <SuccessionFacts succession={succession} />
        <SuccessionProblem succession={succession} />
        <SuccessionTimeline succession={succession} viewerIs="ANALYST" />
      </Stack>
    </Dialog>
  )
}

function SuccessionFacts({ succession }: { succession: Succession }) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: shared } = useTranslation('shared/succession')
  const { administrator, successor, state, stateSince, createdAt } = succession
  const { handoverKind, previousAdministratorFate: fate, claim } = succession
  return (
    <Facts
      facts={[
        { label: t('details.state'), value: <SuccessionBadge state={state} /> },
        { label: t('details.since'), value: <Instant at={stateSince} /> },
        { label: t('details.begun'), value: <Instant at={createdAt} /> },
        {
          label: shared('party.ADMINISTRATOR'),
          value: <PersonText {...administrator} />,
        },
        {
          label: shared('party.SUCCESSOR'),
          value: <PersonText {...successor} />,
        },
        ...(handoverKind
          ? [
              {
                label: t('details.kind'),
                value: shared(`handoverKind.${handoverKind}`),
              },
            ]
          : []),
        ...(fate
          ? [
              {
                label: t('details.fate'),
                value: shared(`fateMeaning.${fate}`),
              },
            ]
          : []),
        ...(claim
          ? [
              {
                label: t('details.claim'),
                value: shared(`claimReason.${claim.reason}`),
              },
            ]
          : []),
      ]}
    />
  )
}

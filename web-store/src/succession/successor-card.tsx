import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { SuccessionMeaning } from 'shared-ui/succession/succession-meaning.tsx'
import { SuccessionProblem } from 'shared-ui/succession/succession-problem.tsx'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { WaitsUntilOpen } from 'shared-ui/succession/waits-until-open.tsx'
import { type SuccessionView, viewOf } from '../succession-standing/succession-view.ts'
import { actLabel } from './act-label.ts'
import { type AdministratorAct, offeredActs, takingBack, weightOf } from './administrator-act.ts'
import { ClaimDetails } from './claim-details.tsx'
import { HandoverDetails } from './handover-details.tsx'
import classes from './successor-card.module.css'

interface SuccessorCardProps {
  succession: Succession
  /** Opens the dialogs of an act. */
  onAct: (act: AdministratorAct) => void
}

type Shown = Exclude<SuccessionView, 'NONE' | 'COMPLETED'>

/** The successor with the status, its meaning, and the acts that are allowed now (SU5, SU9, SU13). */
export function SuccessorCard({ succession, onAct }: SuccessorCardProps) {
  const { t } = useTranslation('succession')
  const view = viewOf(succession)
  if (view === 'NONE' || view === 'COMPLETED') return null
  const names = { name: succession.successor.name, email: succession.successor.email }

  return (
    <SectionCard title={t(`view.${view}.title`, names)}>
      <SuccessorLine succession={succession} onAct={onAct} />
      <Stack gap="xs">
        <SuccessionMeaning succession={succession} viewerIs="ADMINISTRATOR" />
        <Text c="dimmed" size="sm" maw="65ch">
          {[bodyOf(view, succession), ...promisesOf(succession)]
            .map((sentence) => t(sentence, names))
            .join(' ')}
        </Text>
      </Stack>
      <WaitsUntilOpen succession={succession} />
      <SuccessionProblem succession={succession} />
      {detailsOf(view, succession)}
      <Acts succession={succession} onAct={onAct} />
    </SectionCard>
  )
}

/** What follows from the view; a contested claim is already with a reviewer. */
const bodyOf = (view: Shown, { contestedAt }: Succession) =>
  view === 'CLAIM' && contestedAt !== null
    ? ('view.CLAIM.contested' as const)
    : (`view.${view}.body` as const)

/** What the administrator can do: only what the API allows. */
const promisesOf = (succession: Succession) =>
  offeredActs(succession).map((act) => `may.${act}` as const)

/** One button for each act that is allowed now. */
function Acts({ succession, onAct }: SuccessorCardProps) {
  const { t: word } = useTranslation('shared/succession')
  const acts = offeredActs(succession)
  if (acts.length === 0) return null
  return (
    <Group gap="sm">
      {acts.map((act) => (
        <Button
          key={act}
          variant={weightOf(act) === 'LEADS_ON' ? 'filled' : 'default'}
          {...(weightOf(act) === 'TAKES_AWAY' ? { c: 'var(--mantine-color-error)' } : {})}
          onClick={() => onAct(act)}
        >
          {word(actLabel(act, succession))}
        </Button>
      ))}
    </Group>
  )
}

function detailsOf(view: SuccessionView, succession: Succession): ReactNode {
  if (view === 'HANDOVER' || view === 'VALIDATED')
    return <HandoverDetails succession={succession} />
  if (view === 'CLAIM') return <ClaimDetails succession={succession} />
  return null
}

/** Who the successor is, and the status; the X beside the status withdraws the appointment (SU5). */
function SuccessorLine({ succession, onAct }: SuccessorCardProps) {
  const { t: word } = useTranslation('shared/succession')
  const { successor, state } = succession
  const back = takingBack(succession)
  return (
    <Group justify="space-between" gap="sm" className={classes.line}>
      <Stack gap={0} miw={0}>
        <Text fw={650} className={classes.anywhere}>
          {successor.name}
        </Text>
        <Text size="sm" c="dimmed">
          <EmailText email={successor.email} />
        </Text>
      </Stack>
      <Group gap={6} wrap="nowrap">
        <SuccessionBadge state={state} />
        {back && (
          <ActionIcon
            variant="subtle"
            color="gray"
            c="dimmed"
            size="lg"
            aria-label={`${word(actLabel(back, succession))}: ${successor.name}`}
            title={word(actLabel(back, succession))}
            onClick={() => onAct(back)}
          >
            <IconX size={18} />
          </ActionIcon>
        )}
      </Group>
    </Group>
  )
}

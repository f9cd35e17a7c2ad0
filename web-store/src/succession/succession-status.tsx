import { Alert, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { SuccessionTimeline } from 'shared-ui/succession/succession-timeline.tsx'
import { viewOf } from '../succession-standing/succession-view.ts'
import { ActDialogs } from './act-dialogs.tsx'
import { NoSuccessor } from './no-successor.tsx'
import { SuccessorCard } from './successor-card.tsx'
import { useAskedAct } from './use-asked-act.ts'
import { useFocusOnChange } from './use-focus-on-change.ts'

interface SuccessionStatusProps {
  ecosystem: { id: string; name: string }
  /** The live succession, or the last one; null if there never was one. */
  succession: Succession | null
}

/** The state of the succession and what can be done; updates live with the other side (SU19). */
export function SuccessionStatus({ ecosystem, succession }: SuccessionStatusProps) {
  const { t: word } = useTranslation('shared/succession')
  const asked = useAskedAct(succession)
  const view = viewOf(succession)
  const region = useFocusOnChange(view)
  const live = view !== 'NONE' && view !== 'COMPLETED' ? succession : null
  return (
    <Stack ref={region} tabIndex={-1}>
      {asked.overtakenBy && (
        <Alert role="alert" color="yellow" icon={<IconAlertTriangle size={20} />}>
          {word('movedOn', { state: word(`state.${asked.overtakenBy}`) })}
        </Alert>
      )}
      {live ? (
        <>
          <SuccessorCard succession={live} onAct={asked.ask} />
          <SectionCard title={word('timeline')}>
            <SuccessionTimeline succession={live} viewerIs="ADMINISTRATOR" />
          </SectionCard>
        </>
      ) : (
        <NoSuccessor ecosystem={ecosystem} last={succession} />
      )}
      {succession && <ActDialogs succession={succession} asked={asked} />}
    </Stack>
  )
}

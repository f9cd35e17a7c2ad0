import { Alert, Button, Group, Text } from '@mantine/core'
import { IconInfoCircle, IconUserShield } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { MfaOffDialog } from 'shared-ui/dialogs/mfa-off-dialog.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { ChooseSuccessor } from './choose-successor.tsx'

interface NoSuccessorProps {
  ecosystem: { id: string; name: string }
  /** The last succession, which has ended; null if there never was one. */
  last: Succession | null
}

/** Kept in the address, so that a person who is sent to turn MFA on returns to this very step (SU2). */
const choosing = 'choose'

/** No successor is appointed: the button that starts the process (SU1, SU2). */
export function NoSuccessor({ ecosystem, last }: NoSuccessorProps) {
  const { t } = useTranslation('succession-standing')
  const { mfaOn } = useViewer()
  const [search, setSearch] = useSearchParams()
  const started = search.has(choosing)
  const close = () => setSearch({}, { replace: true })

  return (
    <SectionCard title={t('none.title')} description={t('none.body')}>
      {last && <Before last={last} />}
      <Group>
        <Button
          leftSection={<IconUserShield size={18} />}
          onClick={() => setSearch({ [choosing]: '1' }, { replace: true })}
        >
          {t('none.start')}
        </Button>
      </Group>
      <MfaOffDialog opened={started && !mfaOn} onClose={close} />
      <ChooseSuccessor ecosystem={ecosystem} opened={started && mfaOn} onClose={close} />
    </SectionCard>
  )
}

/** How the last succession ended. */
function Before({ last }: { last: Succession }) {
  const { t } = useTranslation('succession-standing')
  const { dateTime } = useFormats()
  const { user } = useViewer()
  const { state, successor, administrator, stateSince } = last
  const when = dateTime(stateSince)
  if (state === 'REVOKED') {
    return (
      <Alert icon={<IconInfoCircle size={20} />} color="gray" role="status">
        {t('none.revoked', { name: successor.name, when })}
      </Alert>
    )
  }
  return (
    <Alert icon={<IconUserShield size={20} />} role="status">
      <Text fw={600}>
        {successor.id === user.id
          ? t('none.youAre', { when })
          : t('none.theyAre', { name: successor.name, when })}
      </Text>
      <Text size="sm">{t('none.before', { name: administrator.name })}</Text>
    </Alert>
  )
}

import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CopyTextButton } from 'shared-ui/copy-button.tsx'
import classes from '../attendances.module.css'
import { useDraft, type WrittenKind } from './use-draft.ts'

interface KeptTextProps {
  attendanceId: string
  kind: WrittenKind
}

/** What somebody had typed where they can't send it any more: it is shown, to be copied, and never sent. */
export function KeptTexts({
  attendanceId,
  kinds,
}: Pick<KeptTextProps, 'attendanceId'> & { kinds: readonly WrittenKind[] }) {
  return kinds.map((kind) => <KeptText key={kind} attendanceId={attendanceId} kind={kind} />)
}

function KeptText({ attendanceId, kind }: KeptTextProps) {
  const { t } = useTranslation('attendances')
  const text = useDraft(attendanceId, kind).read()
  if (text.trim() === '') return null
  return (
    <Stack gap="xs" mt="xs" role="status">
      <Text size="sm" fw={600}>
        {t('reply.kept')}
      </Text>
      <Text size="sm" className={classes.kept} dir="auto">
        {text}
      </Text>
      <Group>
        <CopyTextButton text={text} />
      </Group>
    </Stack>
  )
}

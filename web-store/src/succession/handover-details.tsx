import { Alert, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** What becomes of the administrator, and what cannot be changed until the hand-over ends (SU10, ruling R5). */
export function HandoverDetails({ succession }: { succession: Succession }) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const { previousAdministratorFate: fate } = succession
  return (
    <>
      {fate && (
        <Stack gap={2}>
          <Text size="sm" c="dimmed">
            {t('handover.afterwards')}
          </Text>
          <Text fw={600}>{word(`fate.${fate}`)}</Text>
          <Text size="sm" maw="65ch">
            {t(`start.fate.${fate}`, { ecosystem: succession.ecosystemName })}
          </Text>
        </Stack>
      )}
      <Frozen />
    </>
  )
}

/** What nobody can do until the hand-over ends (ruling R5). */
export function Frozen() {
  const { t } = useTranslation('succession-standing')
  return (
    <Alert icon={<IconLock size={20} />} color="gray">
      {t('frozen')}
    </Alert>
  )
}

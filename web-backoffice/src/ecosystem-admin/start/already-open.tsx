import { Button, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { Notice } from '../../support-process/notice.tsx'

/** A user has one open request: the analyst's own is gone on with, another's is left to them. */
export function AlreadyOpen({ error }: { error: unknown }) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { analystName, requestId } = problemOf(error).parameters
  if (typeof requestId !== 'string') {
    return (
      <Notice tone="warning" role="alert" title={supportProcessWord('heldTitle')}>
        {t('heldText', { analyst: String(analystName ?? '') })}
      </Notice>
    )
  }
  return (
    <Notice tone="info" role="alert" title={t('mineTitle')}>
      <Stack gap="sm" align="flex-start">
        <Text inherit>{t('mineText')}</Text>
        <Button
          component={Link}
          to={`/ecosystem-admin/${requestId}`}
          rightSection={<IconArrowRight size={18} />}
        >
          {supportProcessWord('mineContinue')}
        </Button>
      </Stack>
    </Notice>
  )
}

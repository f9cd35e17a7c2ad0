import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'
import { Page } from 'shared-ui/page.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { SuccessionProblem } from 'shared-ui/succession/succession-problem.tsx'
import { successionPath } from '../own-successions/paths.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import { DialogTitle } from './dialog-title.tsx'
import { OwnMeaning } from './own-meaning.tsx'

/** The result of the activation: the status, explained in a dialog (SU8), or a decline (SU16). */
export function ActivationResult({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared')
  const { ecosystemName: ecosystem, state } = succession
  const isActive = state === 'ACTIVE'
  const [explained, setExplained] = useState<'yes' | 'no'>(isActive ? 'no' : 'yes')
  const title = isActive ? t('activate.doneTitle', { ecosystem }) : t('activate.declinedTitle')
  return (
    <Page title={title}>
      <Stack align="flex-start">
        <SuccessionBadge state={state} />
        <OwnMeaning succession={succession} />
        <SuccessionProblem succession={succession} />
        <Group>
          <Button component={Link} to={successionPath} variant="default">
            {t('activate.open')}
          </Button>
        </Group>
      </Stack>
      <Dialog
        opened={explained === 'no'}
        onClose={() => setExplained('yes')}
        title={<DialogTitle>{title}</DialogTitle>}
        closeButtonProps={{ 'aria-label': word('action.close') }}
      >
        <Stack gap="md">
          <Text>{t('activate.doneBody')}</Text>
          <Text>{t('activate.doneTold')}</Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={() => setExplained('yes')}>
              {word('action.close')}
            </Button>
            <Button component={Link} to="/profile">
              {t('activate.profile')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </Page>
  )
}

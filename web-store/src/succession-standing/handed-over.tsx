import { Button } from '@mantine/core'
import { IconUserShield } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useLastKnownSuccession } from './use-succession.ts'

/** Tells the previous administrator, whose page is still open, who administers the ecosystem now (SU12). */
export function HandedOver({ ecosystem }: { ecosystem: { id: string; name: string } }) {
  const { t } = useTranslation('succession-standing')
  const { t: appWord } = useTranslation('app')
  const name = useLastKnownSuccession(ecosystem.id)?.successor.name
  return (
    <Page title={ecosystem.name} width="narrow">
      <EmptyState
        title={name ? t('handedOver.titleNamed', { name }) : t('handedOver.title')}
        icon={<IconUserShield />}
        action={
          <Button component={Link} to="/">
            {appWord('openAnotherEcosystem')}
          </Button>
        }
      >
        {t('handedOver.body', { ecosystem: ecosystem.name })}
      </EmptyState>
    </Page>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { FreshLinkForm } from 'shared-ui/fresh-link/fresh-link-form.tsx'
import { Page } from 'shared-ui/page.tsx'
import { successionPath } from '../own-successions/paths.ts'

/** The link was used, has expired, was replaced or altered; the API does not say which of these (ID9). */
export function DeadActivationLink() {
  const { t } = useTranslation('succession')
  return (
    <Page title={t('activate.deadTitle')}>
      <Text role="status">{t('activate.deadBody')}</Text>
      <Text>{t('activate.deadNext')}</Text>
      <FreshLinkForm page="ACTIVATION" />
      <ToSuccession />
    </Page>
  )
}

/** The page was opened without its link. */
export function MissingActivationLink() {
  const { t } = useTranslation('succession')
  return (
    <Page title={t('activate.missingTitle')}>
      <Text role="status">{t('activate.missingBody')}</Text>
      <FreshLinkForm page="ACTIVATION" />
      <ToSuccession />
    </Page>
  )
}

function ToSuccession() {
  const { t } = useTranslation('succession')
  return (
    <Group>
      <Button component={Link} to={successionPath} variant="default">
        {t('activate.open')}
      </Button>
    </Group>
  )
}

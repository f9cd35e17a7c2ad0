import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../page.tsx'
import { useApp } from './app-definition.tsx'

/** For an address that has no page. */
export function NotFoundPage() {
  const { t } = useTranslation('shared')
  const { homePath } = useApp()
  return (
    <Page title={t('notFound.title')}>
      <Text>{t('notFound.text')}</Text>
      <Button component={Link} to={homePath} w="fit-content">
        {t('notFound.home')}
      </Button>
    </Page>
  )
}

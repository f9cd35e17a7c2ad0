import { useLazyQuery } from '@apollo/client/react'
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { PlatformPersonIdDocument } from './platform-people.generated.ts'

/** Finds one person by the whole e-mail; there is no list of people (PA5). */
export function FindPersonPage() {
  const { t } = useTranslation('platform-people')
  const navigate = useNavigate()
  const [find, { data, error, loading, variables }] = useLazyQuery(PlatformPersonIdDocument, {
    fetchPolicy: 'network-only',
  })
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) => ({ email: email.trim() === '' ? t('emailMissing') : null }),
    state: { busy: loading, error: error ?? null },
    send: async ({ email }) => {
      // If it fails, the query's own state shows it.
      const found = await find({ variables: { email: email.trim() } }).catch(() => null)
      const id = found?.data?.platformPersonId
      if (id) await navigate(`/platform/people/${id}`)
    },
  })
  const isOfTyped = variables?.email === form.values.email.trim()
  const isNobody = isOfTyped && !loading && data?.platformPersonId === null
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SectionCard title={t('find')} description={t('findLead')}>
        <form {...form.props}>
          <Stack gap="lg" maw={480}>
            <TextInput
              label={t('email')}
              type="email"
              autoComplete="off"
              spellCheck={false}
              {...form.field('email')}
            />
            <FormAlert error={form.error} />
            <Group>
              <Button type="submit" loading={form.busy} leftSection={<IconSearch size={16} />}>
                {t('look')}
              </Button>
            </Group>
            <Text aria-live="polite">{isNobody ? t('nobody') : ''}</Text>
          </Stack>
        </form>
      </SectionCard>
    </Page>
  )
}

import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { ClientInformationFragment } from './find-client.generated.ts'

/** A user's membership in one ecosystem: plan, role, modules, and the environments that these allow (AS7). */
export function EcosystemFacts({
  ecosystem,
}: {
  ecosystem: ClientInformationFragment['ecosystems'][number]
}) {
  const { t } = useTranslation('technical-assistance/find-client')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { t: shared } = useTranslation('shared')
  const { list } = useFormats()
  const modules = ecosystem.modules.map((module) => shared(`module.${module}`))
  const environments = ecosystem.environments.map((name) => shared(`environment.${name}`))
  return (
    <Stack gap="xs">
      <Text fw={600}>{ecosystem.name}</Text>
      <Facts
        facts={[
          { label: t('plan'), value: shared(`plan.${ecosystem.plan}`) },
          { label: t('role'), value: shared(`role.${ecosystem.role}`) },
          {
            label: t('modules'),
            value: modules.length > 0 ? list(modules) : t('noModules'),
          },
          {
            label: t('environments'),
            value:
              environments.length > 0 ? list(environments) : supportProcessWord('noEnvironments'),
          },
        ]}
      />
    </Stack>
  )
}

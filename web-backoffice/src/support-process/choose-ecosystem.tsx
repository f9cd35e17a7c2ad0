import { Paper, Radio, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import classes from './choose-ecosystem.module.css'
import type { ClientInformationFragment } from './find-client.generated.ts'

interface ChooseEcosystemProps {
  ecosystems: ClientInformationFragment['ecosystems']
  chosen: string | null
  missing: string | null
  onChoose: (id: string) => void
}

/** One of the client's several ecosystems, each with plan, role, modules and environments (AS2). */
export function ChooseEcosystem({ ecosystems, chosen, missing, onChoose }: ChooseEcosystemProps) {
  const { t } = useTranslation('backoffice')
  const { t: shared } = useTranslation('shared')
  const { list } = useFormats()
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (missing) choices.current?.querySelector('input')?.focus()
  }, [missing])
  return (
    <Radio.Group
      label={t('find.chooseEcosystem')}
      value={chosen}
      onChange={onChoose}
      error={missing}
      required
    >
      <Stack gap="xs" my="xs" ref={choices}>
        {ecosystems.map(({ id, name, plan, role, modules, environments }) => (
          <Paper key={id} className={classes.choice} withBorder p="md">
            <Radio
              value={id}
              label={
                <Text span fw={600}>
                  {name}
                </Text>
              }
              description={
                <>
                  {[
                    shared(`plan.${plan}`),
                    shared(`role.${role}`),
                    modules.length > 0
                      ? list(modules.map((module) => shared(`module.${module}`)))
                      : t('find.noModules'),
                  ].join(' · ')}
                  <br />
                  {t('find.environments')}:{' '}
                  {environments.length > 0
                    ? list(environments.map((environment) => shared(`environment.${environment}`)))
                    : t('find.noEnvironments')}
                </>
              }
            />
          </Paper>
        ))}
      </Stack>
    </Radio.Group>
  )
}

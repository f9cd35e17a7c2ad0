import { Paper, Radio, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import type { ReactNode } from 'react'
import type { FieldProps } from 'shared-ui/form/use-form.ts'
import classes from './choose-ecosystem.module.css'
import type { EcosystemChoiceFragment } from './ecosystem-choice.generated.ts'

interface ChooseEcosystemProps {
  label: string
  ecosystems: readonly EcosystemChoiceFragment[]
  /** The field of the form that holds the chosen ecosystem's id. */
  field: FieldProps<string | null>
  /** What is shown below an ecosystem's name. */
  describe: (ecosystem: EcosystemChoiceFragment) => ReactNode
}

/** Asks for one of several ecosystems (AS2, EA2). */
export function ChooseEcosystem(props: ChooseEcosystemProps) {
  const { label, ecosystems, field, describe } = props
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...group } = field
  return (
    <Radio.Group label={label} {...group} required>
      <Stack gap="xs" my="xs">
        {ecosystems.map((ecosystem) => (
          <Paper key={ecosystem.id} className={classes.choice} withBorder p="md">
            <Radio
              value={ecosystem.id}
              label={
                <Text span fw={600}>
                  {ecosystem.name}
                </Text>
              }
              description={describe(ecosystem)}
            />
          </Paper>
        ))}
      </Stack>
    </Radio.Group>
  )
}

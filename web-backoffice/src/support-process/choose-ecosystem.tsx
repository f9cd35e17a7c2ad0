import { Paper, Radio, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './choose-ecosystem.module.css'
import type { EcosystemChoiceFragment } from './ecosystem-choice.generated.ts'

interface ChooseEcosystemProps {
  label: string
  ecosystems: readonly EcosystemChoiceFragment[]
  chosen: string | null
  missing: string | null
  onChoose: (id: string) => void
  /** What is said of an ecosystem below its name. */
  describe: (ecosystem: EcosystemChoiceFragment) => ReactNode
}

/** One of a person's several ecosystems, as boxes to choose from (AS2, EA2). */
export function ChooseEcosystem(props: ChooseEcosystemProps) {
  const { label, ecosystems, chosen, missing, onChoose, describe } = props
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (missing) choices.current?.querySelector('input')?.focus()
  }, [missing])
  return (
    <Radio.Group label={label} value={chosen} onChange={onChoose} error={missing} required>
      <Stack gap="xs" my="xs" ref={choices}>
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

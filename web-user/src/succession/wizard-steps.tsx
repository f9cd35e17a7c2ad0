import '@mantine/core/styles/Progress.css'
import '@mantine/core/styles/Stepper.css'
import { Box, Progress, Stack, Stepper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface WizardStepsProps {
  labels: readonly string[]
  position: number
  /** Called when the person chose a step that they have passed. */
  onBackTo: (position: number) => void
}

/** Shows the present step among all steps; on a phone, in one line. */
export function WizardSteps({ labels, position, onBackTo }: WizardStepsProps) {
  const { t } = useTranslation('succession')
  const text = t('position', { step: position + 1, total: labels.length })
  return (
    <>
      <Box visibleFrom="sm">
        <Stepper
          active={position}
          onStepClick={onBackTo}
          size="sm"
          iconSize={32}
          allowNextStepsSelect={false}
        >
          {labels.map((label, index) => (
            <Stepper.Step
              key={label}
              label={label}
              aria-current={index === position ? 'step' : undefined}
            />
          ))}
        </Stepper>
      </Box>
      <Stack gap={6} hiddenFrom="sm">
        <Text size="sm" fw={600} aria-live="polite">
          {text}: {labels[position]}
        </Text>
        <Progress value={((position + 1) / labels.length) * 100} aria-hidden />
      </Stack>
    </>
  )
}

import { Progress, Stepper, Text, VisuallyHidden } from '@mantine/core'
import '@mantine/core/styles/Progress.css'
import '@mantine/core/styles/Stepper.css'
import { useTranslation } from 'react-i18next'

interface ProcessStepperProps {
  /** The names of the steps, in their order. */
  steps: readonly string[]
  /** The position of the present step, from 0. */
  active: number
}

/** Shows the present step of a process among all its steps; it is no navigation. */
export function ProcessStepper({ steps, active }: ProcessStepperProps) {
  const { t } = useTranslation('support-process')
  const words = t('stepOf', {
    step: active + 1,
    count: steps.length,
    name: steps[active] ?? '',
  })
  return (
    <div>
      <VisuallyHidden>{words}</VisuallyHidden>
      <div aria-hidden>
        <Stepper active={active} allowNextStepsSelect={false} size="sm" visibleFrom="lg">
          {steps.map((name) => (
            <Stepper.Step key={name} label={name} allowStepSelect={false} />
          ))}
        </Stepper>
        <Text size="sm" fw={600} hiddenFrom="lg" mb={6}>
          {words}
        </Text>
        <Progress value={((active + 1) / steps.length) * 100} hiddenFrom="lg" aria-label={words} />
      </div>
    </div>
  )
}

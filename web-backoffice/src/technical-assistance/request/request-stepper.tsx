import { Progress, Stepper, Text, VisuallyHidden } from '@mantine/core'
import '@mantine/core/styles/Progress.css'
import '@mantine/core/styles/Stepper.css'
import { useTranslation } from 'react-i18next'
import { type RequestStep, requestSteps } from './request-step.ts'

/** Where the request stands among its four steps. It shows; it is no navigation. */
export function RequestStepper({ step }: { step: RequestStep }) {
  const { t } = useTranslation('backoffice')
  const active = requestSteps.indexOf(step)
  const words = t('request.stepOf', {
    step: active + 1,
    count: requestSteps.length,
    name: t(`request.step.${step}`),
  })
  return (
    <div>
      <VisuallyHidden>{words}</VisuallyHidden>
      <div aria-hidden>
        <Stepper active={active} allowNextStepsSelect={false} size="sm" visibleFrom="lg">
          {requestSteps.map((name) => (
            <Stepper.Step key={name} label={t(`request.step.${name}`)} allowStepSelect={false} />
          ))}
        </Stepper>
        <Text size="sm" fw={600} hiddenFrom="lg" mb={6}>
          {words}
        </Text>
        <Progress
          value={((active + 1) / requestSteps.length) * 100}
          hiddenFrom="lg"
          aria-label={words}
        />
      </div>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { ProcessStepper } from '../../support-process/process-stepper.tsx'
import { type RequestStep, requestSteps } from './request-step.ts'

/** Where the request stands among its four steps. */
export function RequestStepper({ step }: { step: RequestStep }) {
  const { t } = useTranslation('technical-assistance/request')
  return (
    <ProcessStepper
      steps={requestSteps.map((name) => t(`step.${name}`))}
      active={requestSteps.indexOf(step)}
    />
  )
}

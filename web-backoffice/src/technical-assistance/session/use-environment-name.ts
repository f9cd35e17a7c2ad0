import { useTranslation } from 'react-i18next'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import type { Environment } from '../request/assistance-request.generated.ts'

/** Names environments as the screens do: the brand (a setting, ruling R8), then the environment. */
export function useEnvironmentName(): (environment: Environment) => string {
  const { t } = useTranslation('shared')
  const { brandName } = usePublicSettings()
  return (environment) => `${brandName} ${t(`environment.${environment}`)}`
}

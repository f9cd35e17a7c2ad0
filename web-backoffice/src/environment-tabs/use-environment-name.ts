import { useTranslation } from 'react-i18next'
import type { Environment } from 'shared-schema/enums'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'

/** Names environments as the screens do: the brand (a setting, ruling R8), then the environment. */
export function useEnvironmentName(): (environment: Environment) => string {
  const { t } = useTranslation('shared')
  const { brandName } = usePublicSettings()
  return (environment) => `${brandName} ${t(`environment.${environment}`)}`
}

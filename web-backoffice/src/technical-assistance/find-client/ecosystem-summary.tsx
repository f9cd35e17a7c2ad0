import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { EcosystemChoiceFragment } from '../../support-process/ecosystem-choice.generated.ts'

/** An ecosystem in two lines: plan, role and modules, and the environments that they allow (AS7). */
export function EcosystemSummary({ ecosystem }: { ecosystem: EcosystemChoiceFragment }) {
  const { t } = useTranslation('technical-assistance/find-client')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { t: shared } = useTranslation('shared')
  const { list } = useFormats()
  const { plan, role, modules, environments } = ecosystem
  return (
    <>
      {[
        shared(`plan.${plan}`),
        shared(`role.${role}`),
        modules.length > 0
          ? list(modules.map((module) => shared(`module.${module}`)))
          : t('noModules'),
      ].join(' · ')}
      <br />
      {t('environments')}:{' '}
      {environments.length > 0
        ? list(environments.map((environment) => shared(`environment.${environment}`)))
        : supportProcessWord('noEnvironments')}
    </>
  )
}

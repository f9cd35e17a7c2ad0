import { useTranslation } from 'react-i18next'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'

/** The client and the ecosystem, in one line below the page's title. */
export function RequestFacts({ request }: { request: AssistanceRequestViewFragment }) {
  const { t } = useTranslation('shared')
  const { client, ecosystem } = request
  return (
    <>
      {[
        client.email,
        ecosystem.name,
        t(`plan.${ecosystem.plan}`),
        t(`role.${ecosystem.role}`),
      ].join(' · ')}
    </>
  )
}

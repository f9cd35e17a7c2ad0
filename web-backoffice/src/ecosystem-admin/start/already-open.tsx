import { useTranslation } from 'react-i18next'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { HeldRequest, OwnOpenRequest } from '../../support-process/open-request-notice.tsx'

/** A user can have one open request: the analyst continues their own, and leaves another analyst's to them. */
export function AlreadyOpen({ error }: { error: unknown }) {
  const { t } = useTranslation('ecosystem-admin')
  const { analystName, requestId } = problemOf(error).parameters
  return typeof requestId === 'string' ? (
    <OwnOpenRequest to={`/ecosystem-admin/${requestId}`} title={t('mineTitle')} role="alert" />
  ) : (
    <HeldRequest text={t('heldText', { analyst: String(analystName ?? '') })} role="alert" />
  )
}

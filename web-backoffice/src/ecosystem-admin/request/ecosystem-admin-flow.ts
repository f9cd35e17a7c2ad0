import { useTranslation } from 'react-i18next'
import type { RequestFlow } from '../../support-process/request-flow.ts'
import { useSupportRequest } from '../../support-process/use-support-request.ts'
import { CancelEcosystemAdminSupportDocument } from './acts.generated.ts'
import { type Announcement, announcementOf } from './announcement.ts'
import {
  EcosystemAdminRequestChangedDocument,
  EcosystemAdminRequestDocument,
  type EcosystemAdminRequestViewFragment,
} from './ecosystem-admin-request.generated.ts'
import {
  type EcosystemAdminEnd,
  type EcosystemAdminStep,
  ecosystemAdminSteps,
  standingOf,
} from './ecosystem-admin-step.ts'
import { RequestContent } from './request-content.tsx'
import { useEcosystemAdminAct } from './use-ecosystem-admin-act.ts'

type Flow = RequestFlow<
  EcosystemAdminRequestViewFragment,
  EcosystemAdminStep,
  EcosystemAdminEnd,
  Announcement
>

/** Ecosystem Admin support, from the user's code to its end (EA1–EA5). */
export const ecosystemAdminFlow: Flow = {
  start: '/ecosystem-admin',
  useRequest: (id) =>
    useSupportRequest(
      {
        query: EcosystemAdminRequestDocument,
        changes: EcosystemAdminRequestChangedDocument,
        requestIn: (data) => data.ecosystemAdminRequest,
        isOpen: ({ state }) => standingOf(state).open,
      },
      id,
    ),
  useCancel: () => useEcosystemAdminAct(CancelEcosystemAdminSupportDocument),
  useWords: useFlowWords,
  steps: ecosystemAdminSteps,
  standingOf,
  announcementOf,
  Content: RequestContent,
}

function useFlowWords(): ReturnType<Flow['useWords']> {
  const { t } = useTranslation('ecosystem-admin')
  return {
    area: t('title'),
    back: t('back'),
    title: ({ user }) => t('requestTitle', { name: user.name }),
    lead: ({ user, ecosystem }) => [user.email, ...(ecosystem ? [ecosystem.name] : [])].join(' · '),
    step: (step) => t(`step.${step}`),
    announcement: (said) => t(`announcement.${said}`),
    cancel: { action: t('cancel.action'), title: t('cancel.title'), text: t('cancel.text') },
  }
}

import { useTranslation } from 'react-i18next'
import type { RequestFlow } from '../../support-process/request-flow.ts'
import { useSupportRequest } from '../../support-process/use-support-request.ts'
import { type Announcement, announcementOf } from './announcement.ts'
import {
  AssistanceRequestChangedDocument,
  AssistanceRequestDocument,
  type AssistanceRequestViewFragment,
} from './assistance-request.generated.ts'
import { CancelAssistanceDocument } from './cancel-assistance.generated.ts'
import { RequestContent } from './request-content.tsx'
import { RequestFacts } from './request-facts.tsx'
import { type RequestEnd, type RequestStep, requestSteps, standingOf } from './request-step.ts'
import { useRequestAct } from './use-request-act.ts'

type Flow = RequestFlow<AssistanceRequestViewFragment, RequestStep, RequestEnd, Announcement>

/** Technical Assistance, from Internal Validation to the session's end (AS3–AS10). */
export const assistanceFlow: Flow = {
  start: '/assistance',
  useRequest: (id) =>
    useSupportRequest(
      {
        query: AssistanceRequestDocument,
        changes: AssistanceRequestChangedDocument,
        requestIn: (data) => data.assistanceRequest,
        isOpen: ({ state }) => standingOf(state).open,
      },
      id,
    ),
  useCancel: () => useRequestAct(CancelAssistanceDocument),
  useWords: useFlowWords,
  steps: requestSteps,
  standingOf,
  announcementOf,
  // The analyst's own part of the last step before access is done.
  momentOf: ({ analystEnteredAt }) => analystEnteredAt ?? '',
  Content: RequestContent,
}

function useFlowWords(): ReturnType<Flow['useWords']> {
  const { t } = useTranslation('technical-assistance/request')
  const { t: appWord } = useTranslation('app')
  return {
    area: appWord('menu.technicalAssistance'),
    back: t('back'),
    title: ({ client }) => t('title', { name: client.name }),
    lead: (request) => <RequestFacts request={request} />,
    step: (step) => t(`step.${step}`),
    announcement: (said, { client }) => t(`announcement.${said}`, { name: client.name }),
    cancel: { action: t('cancel.action'), title: t('cancel.title'), text: t('cancel.text') },
  }
}

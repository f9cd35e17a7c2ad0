import { Stack } from '@mantine/core'
import { Page } from 'shared-ui/page.tsx'
import { Announcements } from './announcements.tsx'
import { CancelRequest } from './cancel-request.tsx'
import { HeadingFocus } from './heading-focus.tsx'
import { ProcessStepper } from './process-stepper.tsx'
import type { RequestFlow, StepProps, SupportRequest } from './request-flow.ts'

interface SupportRequestViewProps<
  Request extends SupportRequest,
  Step extends string,
  End extends string,
  Said extends string,
> extends StepProps<Request> {
  flow: RequestFlow<Request, Step, End, Said>
}

/** A request at the step that the server names. */
export function SupportRequestView<
  Request extends SupportRequest,
  Step extends string,
  End extends string,
  Said extends string,
>({ flow, request, onLate }: SupportRequestViewProps<Request, Step, End, Said>) {
  const words = flow.useWords()
  const standing = flow.standingOf(request.state)
  const place = standing.open ? standing.step : standing.end
  return (
    <Page title={words.title(request)} lead={words.lead(request)}>
      <Announcements
        request={request}
        announcementOf={flow.announcementOf}
        say={(said) => words.announcement(said, request)}
      />
      <Stack gap="lg">
        {standing.open && (
          <ProcessStepper
            steps={flow.steps.map((step) => words.step(step))}
            active={flow.steps.indexOf(standing.step)}
          />
        )}
        <HeadingFocus showing={`${place} ${flow.momentOf?.(request) ?? ''}`}>
          <flow.Content request={request} onLate={onLate} />
        </HeadingFocus>
        <CancelRequest request={request} flow={flow} words={words.cancel} />
      </Stack>
    </Page>
  )
}

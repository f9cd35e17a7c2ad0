import type { Change } from '../platform/change.ts'
import type { RecordEntry, RecordedState } from '../platform/record-entry.ts'
import type { SupportRequest } from './entities.ts'
import type { RequestKind } from './request-kind.ts'
import { supportTopics } from './topics.ts'

/**
 * A line for the record about a request, with its state before; in the chain of its ecosystem once it has one.
 */
export const requestEntry = <Field extends string>(
  { id, clientId, ecosystemId, state }: SupportRequest,
  after: RecordedState<Field>,
): RecordEntry<Field> => ({
  targetId: id,
  subjectId: clientId,
  before: { state } as RecordedState<Field>,
  after,
  ...(ecosystemId ? { ecosystemId } : {}),
})

/** Tells everybody who follows a request, and the screens of its analyst. */
export const announceRequest = <Request extends SupportRequest>(
  change: Change,
  { topics }: Pick<RequestKind<Request>, 'topics'>,
  request: Request,
): void => change.announce(...topics(request), supportTopics.analyst(request.analystId))

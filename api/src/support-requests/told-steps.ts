import type { Change } from '../platform/change.ts'
import type { RecordEntry, RecordedState } from '../platform/record-entry.ts'
import type { SupportRequest } from './entities.ts'
import type { RequestKind } from './request-kind.ts'
import { supportTopics } from './topics.ts'

/**
 * The entry for the record about a step, with the state before; in the ecosystem's chain once the request has
 * an ecosystem.
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

/** Notifies everybody who follows the request, and the pages of its analyst. */
export const announceRequest = <Request extends SupportRequest>(
  change: Change,
  { topics }: Pick<RequestKind<Request>, 'topics'>,
  request: Request,
): void => change.announce(...topics(request), supportTopics.analyst(request.analystId))

import type { EcosystemAdminRequestState } from 'shared-schema/ecosystem-admin-enums'
import type { Platform } from '../platform/platform.ts'
import {
  asStanding,
  type RequestPerson,
  requestReader,
  type StoredRequest,
} from '../support-requests/request-reader.ts'
import { stateAt } from './rules.ts'

/** A request as the database gives it. */
interface StoredRow extends StoredRequest<EcosystemAdminRequestState> {
  /** Null before an ecosystem is chosen. */
  readonly ecosystemId: string | null
}

/** A request in its state at `serverTime`, whether or not its timer has run. */
export interface EcosystemAdminRow extends StoredRow {
  readonly user: RequestPerson
}

/** Reads requests of Ecosystem Admin support. */
export const ecosystemAdminReader = requestReader<StoredRow, EcosystemAdminRow>(
  'ecosystem-admin',
  {
    table: 'administration_requests',
    clientColumn: 'user_id',
    ownColumns: 'r.ecosystem_id as "ecosystemId"',
  },
  (stored) => ({
    ...asStanding(stored, stateAt(stored, stored.serverTime)),
    user: stored.client,
  }),
)

/** The most open requests that this list shows; the paged list has all. */
const MOST_OPEN = 100

/** An analyst's open requests, newest first. One past its end is left out, whether or not its timer has run. */
export async function openEcosystemAdminRequests(
  platform: Platform,
  analystId: string,
): Promise<EcosystemAdminRow[]> {
  const unclosed = await ecosystemAdminReader.openOfAnalyst(platform, analystId, MOST_OPEN)
  return unclosed.filter(({ closedAt }) => closedAt === null)
}

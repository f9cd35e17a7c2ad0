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
  /** Null before one is chosen. */
  readonly ecosystemId: string | null
}

/** A request as it stands at `serverTime`: ended where its row says so, timers or not. */
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

/** The most open requests that are shown at once; the paged list has them all. */
const MOST_OPEN = 100

/** The open requests of an analyst, newest first; one past its end is none, whether or not a timer has written so. */
export async function openEcosystemAdminRequests(
  platform: Platform,
  analystId: string,
): Promise<EcosystemAdminRow[]> {
  const unclosed = await ecosystemAdminReader.openOfAnalyst(platform, analystId, MOST_OPEN)
  return unclosed.filter(({ closedAt }) => closedAt === null)
}

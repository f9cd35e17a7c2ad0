import type { MembershipRole } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import { instantAt, isLocalTime } from 'shared-schema/local-time'
import {
  type NoticeAct,
  type NoticeSeverity,
  type NoticeState,
  noticeActs,
  noticeSeverities,
} from 'shared-schema/notice-enums'

/** From when to when a notice is shown: its start is part of it, its end is not. */
export interface NoticePeriod {
  readonly startsAt: Date
  readonly endsAt: Date
}

/** Where a notice stands at an instant. */
export function noticeStateAt({ startsAt, endsAt }: NoticePeriod, instant: Date): NoticeState {
  if (instant >= endsAt) return 'OVER'
  return instant >= startsAt ? 'RUNNING' : 'PLANNED'
}

/** From which states each act is possible. One that is over stays as it was. */
const actFrom: Readonly<Record<NoticeAct, readonly NoticeState[]>> = {
  CHANGE: ['PLANNED', 'RUNNING'],
  END: ['RUNNING'],
  DELETE: ['PLANNED', 'RUNNING', 'OVER'],
}

/** What can be done to a notice in a state. */
export const noticeActsIn = (state: NoticeState): NoticeAct[] =>
  noticeActs.filter((act) => actFrom[act].includes(state))

/** From when to when a notice is to be shown, as the clocks of the partner's zone show it. */
export interface LocalPeriod {
  readonly startsLocal: string
  readonly endsLocal: string
}

/**
 * The instants of a period that is written in the time of a zone. Where the clocks are put back and a time of day comes twice, the
 * notice starts at the first and ends at the second: it is shown all the time that its text can mean. A time of day that the
 * clocks skip is the instant at which they are put forward.
 *
 * @returns null for what is no local time
 */
export function periodIn(
  zone: string,
  { startsLocal, endsLocal }: LocalPeriod,
): NoticePeriod | null {
  if (!isLocalTime(startsLocal) || !isLocalTime(endsLocal)) return null
  return {
    startsAt: instantAt(zone, startsLocal, 'FIRST'),
    endsAt: instantAt(zone, endsLocal, 'SECOND'),
  }
}

/** Why a notice can't be shown from then to then; null if it can. */
export function periodRefusal(
  { startsAt, endsAt }: NoticePeriod,
  { now, longestSeconds }: { readonly now: Date; readonly longestSeconds: number },
): ErrorCode | null {
  if (endsAt <= startsAt) return 'NOTICE_ENDS_BEFORE_START'
  if (endsAt <= now) return 'NOTICE_ENDS_IN_PAST'
  if (endsAt.getTime() - startsAt.getTime() > longestSeconds * 1000) return 'NOTICE_RUNS_TOO_LONG'
  return null
}

/** A notice as far as it decides who sees it. */
export interface NoticeForPeople extends NoticePeriod {
  readonly roles: readonly MembershipRole[]
  readonly dismissible: boolean
}

/** Whether a member sees a notice of their account at an instant. What is not dismissible any more shows again. */
export const isShownTo = (
  notice: NoticeForPeople,
  {
    role,
    dismissed,
    now,
  }: { readonly role: MembershipRole; readonly dismissed: boolean; readonly now: Date },
): boolean =>
  noticeStateAt(notice, now) === 'RUNNING' &&
  notice.roles.includes(role) &&
  !(dismissed && notice.dismissible)

/** The next instant at which any of these notices begins or ends; null if none does any more. */
export function nextChangeAmong(notices: readonly NoticePeriod[], now: Date): Date | null {
  const instants = notices
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .filter((instant) => instant > now)
  return instants.reduce<Date | null>(
    (first, instant) => (first && first <= instant ? first : instant),
    null,
  )
}

/** The order of notices on a page: the most pressing first, of equal ones the one that began last. */
export function inOrderOfPages(
  one: NoticePeriod & { readonly severity: NoticeSeverity; readonly id: string },
  other: NoticePeriod & { readonly severity: NoticeSeverity; readonly id: string },
): number {
  const rank = ({ severity }: { readonly severity: NoticeSeverity }) =>
    noticeSeverities.indexOf(severity)
  return (
    rank(other) - rank(one) ||
    other.startsAt.getTime() - one.startsAt.getTime() ||
    one.id.localeCompare(other.id)
  )
}

import { dayBegins, laterDay } from '../clock/zone-days.ts'

/** How a person stands to an event: did it, was controlled by another, or controlled another (AT4). */
export const relations = ['DID', 'CONTROLLED', 'CONTROLS'] as const
export type Relation = (typeof relations)[number]

/** The filters of a record, as the page's address keeps them; null does not filter. */
export interface RecordFilters {
  readonly personId: string | null
  readonly relation: Relation
  /** Names of actions, such as `membership.blocked`; none does not filter. */
  readonly actions: readonly string[]
  /** The first and the last day, as YYYY-MM-DD, in the time zone that the page shows. */
  readonly from: string | null
  readonly until: string | null
  readonly underControl: boolean
  /** Without what was only looked at under control. */
  readonly onlyChanges: boolean
  readonly accessSessionId: string | null
  readonly targetId: string | null
  readonly accountId: string | null
}

/** No filter. */
export const noFilters: RecordFilters = {
  personId: null,
  relation: 'DID',
  actions: [],
  from: null,
  until: null,
  underControl: false,
  onlyChanges: false,
  accessSessionId: null,
  targetId: null,
  accountId: null,
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DAY = /^[1-9]\d{3}-\d\d-\d\d$/
const ACTION = /^[A-Za-z]{1,50}\.[A-Za-z]{1,49}$/
/** The most actions for which the API narrows at once. */
export const mostActions = 20

const ids = {
  person: 'personId',
  session: 'accessSessionId',
  target: 'targetId',
  account: 'accountId',
} as const

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(search: URLSearchParams): RecordFilters {
  const id = (name: keyof typeof ids) => {
    const text = search.get(name)
    return text !== null && ID.test(text) ? text : null
  }
  const personId = id('person')
  const relation = relations.find((known) => known.toLowerCase() === search.get('relation'))
  const actions = search.getAll('action').filter((name) => ACTION.test(name))
  return {
    personId,
    relation: personId === null ? 'DID' : (relation ?? 'DID'),
    actions: [...new Set(actions)].slice(0, mostActions),
    from: dayIn(search.get('from')),
    until: dayIn(search.get('until')),
    underControl: search.get('control') === '1',
    onlyChanges: search.get('changes') === '1',
    accessSessionId: id('session'),
    targetId: id('target'),
    accountId: id('account'),
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters(filters: RecordFilters): URLSearchParams {
  const search = new URLSearchParams()
  for (const [name, field] of Object.entries(ids)) {
    const value = filters[field]
    if (value !== null) search.set(name, value)
  }
  if (filters.personId !== null && filters.relation !== 'DID')
    search.set('relation', filters.relation.toLowerCase())
  for (const action of filters.actions) search.append('action', action)
  if (filters.from !== null) search.set('from', filters.from)
  if (filters.until !== null) search.set('until', filters.until)
  if (filters.underControl) search.set('control', '1')
  if (filters.onlyChanges) search.set('changes', '1')
  return search
}

/** Whether at least one filter is set. */
export const isNarrowed = (filters: RecordFilters): boolean => writeFilters(filters).size > 0

const personField = {
  DID: 'actorId',
  CONTROLLED: 'controlledId',
  CONTROLS: 'controllerId',
} as const satisfies Record<Relation, string>

/**
 * The filters as the API takes them: the days are those of the time zone that the page shows, and the last one
 * is included.
 */
export function askedFilter(filters: RecordFilters, zone: string) {
  const { personId, relation, from, until, actions } = filters
  return {
    ...(personId === null ? {} : { [personField[relation]]: personId }),
    ...(actions.length === 0 ? {} : { actions: [...actions] }),
    ...(from === null ? {} : { from: midnight(zone, from, 0) }),
    ...(until === null ? {} : { until: midnight(zone, until, 1) }),
    ...(filters.underControl ? { underControl: true } : {}),
    ...(filters.onlyChanges ? { onlyChanges: true } : {}),
    ...(filters.accessSessionId === null ? {} : { accessSessionId: filters.accessSessionId }),
    ...(filters.targetId === null ? {} : { targetId: filters.targetId }),
    ...(filters.accountId === null ? {} : { ecosystemId: filters.accountId }),
  }
}

function dayIn(text: string | null): string | null {
  if (text === null || !DAY.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  // The 31st of a month with 30 days is no day.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

/** The instant (ISO 8601) at which a day begins in a zone, or a day some days later. */
const midnight = (zone: string, day: string, later: number): string =>
  new Date(dayBegins(zone, laterDay(Date.parse(day), later))).toISOString()

import type { Prepared } from './database/prepared.ts'

/** The channel on which every process hears of committed changes. */
export const LIVE_CHANNEL = 'live'

/** NOTIFY takes at most 8,000 bytes; a topic has fewer than 60. */
const TOPICS_PER_NOTIFICATION = 100
/** How many announcements that nobody told of are taken up at once. */
const MOST_AT_ONCE = 500

/** The id of an announcement, as text. */
export type AnnouncementId = string

/**
 * Puts an announcement of the topics `$7` down, as part of the statement with which a change ends. Whoever commits
 * tells of it afterwards (`Live.ring`). `NOTIFY` in the transaction itself would make all committing changes wait for
 * each other: PostgreSQL holds one lock for all of them until the commit is on the disk.
 */
export const PUT_ANNOUNCEMENT = 'insert into announcements (topics) select $7::text[]'

/**
 * Tells every process of the announcements with the ids `$1`, once: whoever deletes an announcement tells of it, in
 * one transaction, so that none is lost where a process dies. Writes nothing that has to reach the disk.
 */
export const RING: Prepared = {
  name: 'announcements-ring',
  text: `with rung as (delete from announcements where id = any($1::bigint[]) returning topics),
    told as (select distinct topic from rung, unnest(topics) as topic),
    parts as (select topic, (row_number() over () - 1) / ${TOPICS_PER_NOTIFICATION} as part from told)
  select pg_notify('${LIVE_CHANNEL}', json_agg(topic)::text) from parts group by part`,
}

/** What the announcements hold at an instant. */
export interface LeftBehind {
  /** The newest of all; null if there are none. */
  readonly newest: AnnouncementId | null
  /** Those that were there already when `$1` was the newest: the process that wrote them is slow, or has died. */
  readonly leftBehind: AnnouncementId[]
}

/** Finds the announcements up to the id `$1` that nobody has told of. */
export const LEFT_BEHIND: Prepared = {
  name: 'announcements-left-behind',
  text: `select (select max(id)::text from announcements) as newest,
    array(select id::text from announcements where id <= $1::bigint order by id limit ${MOST_AT_ONCE}) as "leftBehind"`,
}

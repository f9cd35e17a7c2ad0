import type { NamesOfPeople } from '../audit/exported-records.ts'
import type { RecordedEventView } from '../audit/recorded-events.ts'
import type { Platform } from '../platform/platform.ts'

/** A person on the record, as its readers see them. */
export interface RecordedPersonView {
  readonly id: string
  readonly name: string
}

type People = Promise<ReadonlyMap<string, RecordedPersonView>>

/** A cache for one page; it is dropped with the page. */
const lookedUp = new WeakMap<RecordedEventView['people'], People>()

/** One of the people on a page of events. All people of the page are read by one statement. */
export async function recordedPerson(
  platform: Platform,
  { people }: Pick<RecordedEventView, 'people'>,
  id: string | null,
): Promise<RecordedPersonView | null> {
  if (id === null) return null
  const known = lookedUp.get(people) ?? peopleOf(platform, people)
  lookedUp.set(people, known)
  return (await known).get(id) ?? null
}

/** The names of people, for whoever writes the record into a file. */
export const namesOnRecord: NamesOfPeople = async (platform, ids) =>
  new Map([...(await peopleOf(platform, ids))].map(([id, { name }]) => [id, name]))

async function peopleOf({ database }: Platform, ids: readonly string[]): People {
  const { rows } = await database.pool.query<RecordedPersonView>({
    name: 'people-of-record',
    text: 'select id, name from users where id = any($1)',
    values: [ids],
  })
  return new Map(rows.map((row) => [row.id, row]))
}

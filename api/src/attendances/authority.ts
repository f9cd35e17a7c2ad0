import type { EcosystemOfArguments } from '../ecosystems/authority.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'

type Args = Readonly<Record<string, unknown>>

const QUERIES = {
  attendance: {
    name: 'ecosystem-of-attendance',
    text: 'select ecosystem_id from attendances where id = $1',
  },
  channel: {
    name: 'ecosystem-of-channel',
    text: 'select ecosystem_id from channels where id = $1',
  },
  queue: {
    name: 'ecosystem-of-queue',
    text: 'select ecosystem_id from queues where id = $1',
  },
} as const

/** The ecosystem to which the object at a path of the arguments belongs. */
const ecosystemOf = (object: keyof typeof QUERIES, path: string): EcosystemOfArguments => ({
  name: `ecosystem of ${path}`,
  id: (args, platform) => read(platform, object, valueAt(args, path)),
})

export const ecosystemOfAttendance = (path: string) => ecosystemOf('attendance', path)
export const ecosystemOfChannel = (path: string) => ecosystemOf('channel', path)
export const ecosystemOfQueue = (path: string) => ecosystemOf('queue', path)

const valueAt = (args: Args, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Args | null | undefined)?.[key], args)

async function read(
  { database }: Platform,
  object: keyof typeof QUERIES,
  id: unknown,
): Promise<string | null> {
  if (typeof id !== 'string' || !isId(id)) return null
  const { rows } = await database.pool.query<{ ecosystem_id: string }>({
    ...QUERIES[object],
    values: [id],
  })
  return rows[0]?.ecosystem_id ?? null
}

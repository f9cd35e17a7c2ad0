import { benchAction } from '../harness/bench-action.ts'
import { newId, newToken, systemActor } from '../harness/built.ts'
import {
  benchSettings,
  MailDrawer,
  newEcosystem,
  signedInUser,
  startApi,
} from '../harness/product.ts'
import { cpu, memory, serve } from '../harness/server-process.ts'

/** The API with many chats that are in progress, each of an attendant who is signed in. */
const CHATS = Number(process.env.BENCH_CHATS ?? 1)
/** So many chats each attendant has. */
const EACH = 20

const settings = benchSettings(process.env.BENCH_DATABASE_URL ?? '', {
  CONTACT_MESSAGES_PER_MINUTE: '10000',
  ADDRESS_MESSAGES_PER_MINUTE: '100000',
  CHANNEL_MESSAGES_PER_MINUTE: '1000000',
  CHANNEL_CONTACTS_PER_MINUTE: '1000000',
})
const app = await startApi(settings, new MailDrawer())
const { platform } = app
const administrator = await signedInUser(app, {
  email: 'administrator@bench.example',
  app: 'STORE',
})
const ecosystemId = await newEcosystem(app, administrator.user)
const channel = { id: newId(), address: newToken() }
const attendants: { membershipId: string; userId: string; cookie: string }[] = []
for (let made = 0; made < Math.ceil(CHATS / EACH); made += 1) {
  const { user, cookie } = await signedInUser(app, {
    email: `attendant-${made}@bench.example`,
    app: 'WEB',
  })
  attendants.push({ membershipId: newId(), userId: user.id, cookie })
}
const chats = Array.from({ length: CHATS }, (_, index) => ({
  id: newId(),
  contactId: newId(),
  token: newToken(),
  attendant: attendants[Math.floor(index / EACH)],
}))

await platform.inChange(systemActor('bench'), async (change) => {
  const { manager, now } = change
  await manager.query(
    `insert into memberships (id, ecosystem_id, user_id, role, joined_at)
     select id, $3, user_id, 'ATTENDANT', $4 from unnest($1::uuid[], $2::uuid[]) as made (id, user_id)`,
    [
      attendants.map(({ membershipId }) => membershipId),
      attendants.map(({ userId }) => userId),
      ecosystemId,
      now,
    ],
  )
  await manager.query(
    `insert into queue_members (queue_id, membership_id, ecosystem_id, role)
     select w.default_queue_id, id, w.ecosystem_id, 'USER' from work_areas w, unnest($1::uuid[]) id where w.ecosystem_id = $2`,
    [attendants.map(({ membershipId }) => membershipId), ecosystemId],
  )
  await manager.query(
    `insert into channels (id, ecosystem_id, kind, name, address, state, state_since, created_at)
     values ($1, $2, 'WEB_CHAT', 'Site', $3, 'CONNECTED', $4, $4)`,
    [channel.id, ecosystemId, channel.address, now],
  )
  await manager.query(
    `insert into contacts (id, ecosystem_id, kind, address, created_at)
     select id, $3, 'WEB_CHAT', address, $4 from unnest($1::uuid[], $2::text[]) as made (id, address)`,
    [
      chats.map(({ contactId }) => contactId),
      chats.map(({ token }) =>
        platform.secrets.hash('web chat contact', token).toString('base64url'),
      ),
      ecosystemId,
      now,
    ],
  )
  await manager.query(
    `insert into attendances (id, ecosystem_id, number, channel_id, contact_id, queue_id, assignee_id, state, opened_at,
       waiting_since, last_activity_at)
     select id, $4, place, $5, contact_id, w.default_queue_id, attendant_id, 'IN_PROGRESS', $6, $6, $6
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality as made (id, contact_id, attendant_id, place), work_areas w
     where w.ecosystem_id = $4`,
    [
      chats.map(({ id }) => id),
      chats.map(({ contactId }) => contactId),
      chats.map(({ attendant }) => attendant?.membershipId),
      ecosystemId,
      channel.id,
      now,
    ],
  )
  await manager.query('update work_areas set last_number = $2 where ecosystem_id = $1', [
    ecosystemId,
    CHATS,
  ])
  change.record(benchAction, { targetId: ecosystemId })
})
await platform.database.pool.query('vacuum analyze')

serve(
  {
    port: app.ports.api,
    address: channel.address,
    chats: JSON.stringify(
      chats.map(({ id, token, attendant }) => ({ id, token, cookie: attendant?.cookie })),
    ),
  },
  { cpu, memory },
  () => app.close(),
)

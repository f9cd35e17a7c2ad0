import { accessSessionView } from '../access/session-view.ts'
import { writeSessionEnd } from '../access/sessions.ts'
import { analystCode } from '../assistance/analyst-code.ts'
import { sendClientCode } from '../assistance/client-code.ts'
import {
  cancelAssistance,
  endAssistance,
  refuseAssistance,
} from '../assistance/close-assistance.ts'
import {
  enterClientCodeAsAnalyst,
  enterClientCodeAsClient,
} from '../assistance/enter-client-code.ts'
import { assistanceRequests } from '../assistance/request-kind.ts'
import { assistanceReader } from '../assistance/request-row.ts'
import { startAssistance } from '../assistance/start-assistance.ts'
import { blockMember, unblockMember } from '../ecosystems/change-member.ts'
import { controlledPlace } from '../ecosystems/places.ts'
import { asActorUser, type User } from '../identity/entities.ts'
import { updateProfile } from '../identity/profile.ts'
import { linkActor, type PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { writeExpiry } from '../support-requests/close-request.ts'
import { enterRequestCode, sendRequestCode } from '../support-requests/request-code.ts'
import { machines, requestFrom } from './origins.ts'
import type { Past } from './past.ts'
import { enterEnvironment, signIn } from './sign-in.ts'
import type { DemoAct, DemoStory, DemoVisit } from './stories.ts'

const DAY = 86_400_000

/** Plays the stories through the use cases, so that the demo's record is complete (AS12, AS14). */
export async function playStories(
  past: Past,
  stories: readonly DemoStory[],
  people: ReadonlyMap<string, User>,
  present: Date,
): Promise<void> {
  for (const story of stories) {
    const begin = new Date(present.getTime() - story.daysAgo * DAY)
    begin.setUTCHours(...story.at)
    await past.goTo(begin)
    await play(past, story, found(people.get(story.analyst)), found(people.get(story.client)))
  }
}

async function play(past: Past, story: DemoStory, staff: User, client: User): Promise<void> {
  const { platform } = past
  const { reason, ending } = story
  const analyst = await signIn(past, staff, machines.staff)
  await past.wait(75)
  const { id: requestId } = await startAssistance(platform, analyst, {
    email: client.email,
    ecosystemId: await firstEcosystemOf(past, client),
    idempotencyKey: newId(),
  })
  await past.wait(20)
  await sendRequestCode(platform, analyst, analystCode, requestId)
  await past.wait(40)
  await enterRequestCode(platform, analyst, analystCode, {
    requestId,
    code: await mailedCode(past, staff, 'analystCode'),
  })
  await past.wait(50)
  await sendClientCode(platform, analyst, { requestId, reason })
  await past.wait(65)
  if (ending.state === 'CANCELLED')
    return cancelAssistance(platform, analyst, { requestId, reason: ending.reason })
  const request = await assistanceReader.byId(platform, requestId)
  if (ending.state === 'EXPIRED') {
    await past.goTo(found(request.expiresAt))
    return writeExpiry(platform, assistanceRequests, requestId)
  }
  const party = {
    request,
    actor: linkActor(asActorUser(client), requestFrom(machines.client, 'WEB')),
  }
  if (ending.state === 'REFUSED') return refuseAssistance(platform, party)
  const code = await mailedCode(past, client, 'clientCode')
  await enterClientCodeAsClient(platform, party, code)
  await past.wait(15)
  await enterClientCodeAsAnalyst(platform, analyst, { requestId, code })
  const accessSessionId = found((await assistanceReader.byId(platform, requestId)).accessSessionId)
  const session = found(await accessSessionView(platform, accessSessionId))
  for (const visit of ending.visits) await enterAndWork(past, analyst, accessSessionId, visit)
  if (ending.by === 'ANALYST') return endAssistance(platform, analyst, requestId, 'ANALYST')
  if (ending.by === 'CLIENT') return endAssistance(platform, party.actor, requestId, 'CLIENT')
  await past.goTo(session.endsAt)
  await writeSessionEnd(platform, accessSessionId)
}

async function firstEcosystemOf({ platform }: Past, client: User): Promise<string> {
  const { rows } = await platform.database.pool.query<{ id: string }>(
    'select ecosystem_id as id from memberships where user_id = $1 order by id limit 1',
    [client.id],
  )
  return found(rows[0]).id
}

/** The code in the latest mail of this template to a person. */
async function mailedCode({ platform }: Past, to: User, template: string): Promise<string> {
  const { rows } = await platform.database.pool.query<{ sealed: string }>(
    `select sealed_parameters as sealed from outbox_mails where recipient = $1 and template = $2
     order by id desc limit 1`,
    [to.email, template],
  )
  const parameters = JSON.parse(platform.secrets.open('outbox', found(rows[0]).sealed))
  return (parameters as { code: string }).code
}

async function enterAndWork(
  past: Past,
  analyst: PersonActor,
  accessSessionId: string,
  { environment, acts }: DemoVisit,
): Promise<void> {
  await past.wait(12)
  const actor = await enterEnvironment(past, analyst, {
    accessSessionId,
    environment,
    machine: environment === 'APP' ? machines.clientPhone : machines.staff,
  })
  for (const act of acts) {
    await past.wait(38)
    await work(past, actor, act)
  }
  await past.wait(20)
}

async function work(past: Past, actor: PersonActor, act: DemoAct): Promise<void> {
  const { platform } = past
  if (act.what === 'SET_COLORS') await updateProfile(platform, actor, act)
  else if (act.what === 'BLOCK_MEMBER')
    await blockMember(platform, actor, await someMember(past, actor, 'ACTIVE'))
  else await unblockMember(platform, actor, await someMember(past, actor, 'BLOCKED'))
}

/** The id of a member with that status who is no demo account, so that nobody's sign-in is affected. */
async function someMember(
  { platform }: Past,
  actor: PersonActor,
  status: 'ACTIVE' | 'BLOCKED',
): Promise<string> {
  const { rows } = await platform.database.pool.query<{ id: string }>(
    `select m.id from memberships m join users u on u.id = m.user_id
     where m.ecosystem_id = $1 and m.status = $2 and m.role = 'USER' and u.email like '%@santalucia.example'
     order by m.id limit 1`,
    [found(controlledPlace.of(actor)).ecosystemId, status],
  )
  return found(rows[0]).id
}

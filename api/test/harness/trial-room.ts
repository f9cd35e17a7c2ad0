import {
  Arg,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm'
import { type UserColumns, userOf } from '../../src/identity/actor-user-columns.ts'
import { everybody } from '../../src/identity/permissions.ts'
import { defineActions } from '../../src/platform/actions.ts'
import { newActor, type PersonActor, systemActor } from '../../src/platform/actor.ts'
import { defineActorFact } from '../../src/platform/actor-facts.ts'
import { holdings } from '../../src/platform/actor-permissions.ts'
import type { ActorStrategyOver } from '../../src/platform/actor-strategies.ts'
import { Authority, having } from '../../src/platform/authority.ts'
import { defineDeadlines } from '../../src/platform/deadlines.ts'
import type { RequestContext } from '../../src/platform/graphql/context.ts'
import { newId } from '../../src/platform/ids.ts'
import { defineMails } from '../../src/platform/mail/compose/define-mails.ts'
import { type MailReceiver, mailTo } from '../../src/platform/mail/mail-to.ts'
import {
  defineHolderKind,
  definePermissions,
  grantsTo,
  holding,
} from '../../src/platform/permissions.ts'
import type { Platform } from '../../src/platform/platform.ts'
import { everyAction, reactTo } from '../../src/platform/reactions.ts'
import { type Room, whenDue } from '../../src/platform/room.ts'
import { strategyFor } from '../../src/platform/strategies.ts'
import { topicOfEach } from '../../src/platform/topics.ts'

/**
 * A room that the product does not have: people set themselves reminders, and are told when one is due. All
 * that a capability costs stands here; the house sees nothing of it but its manifest.
 */

class CreateReminders2027010100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table reminders (
  id uuid primary key,
  user_id uuid not null references users (id),
  text text not null,
  due_at timestamptz not null,
  told_at timestamptz
);
create index reminders_of_user on reminders (user_id, due_at);
create constraint trigger audited after insert or update or delete on reminders
  deferrable initially deferred for each row execute function refuse_unaudited();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}

@Entity('reminders')
class Reminder {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  userId: string

  @Column('text')
  text: string

  @Column('timestamptz')
  dueAt: Date

  @Column('timestamptz', { nullable: true })
  toldAt: Date | null
}

const actionsEn = { reminder: { set: 'Reminder set', told: 'Reminder told' } }
const actionsEs = { reminder: { set: 'Recordatorio creado', told: 'Recordatorio enviado' } }
const actionsFr = { reminder: { set: 'Rappel créé', told: 'Rappel envoyé' } }
const actionsPtBr = { reminder: { set: 'Lembrete criado', told: 'Lembrete enviado' } }

const reminderActions = defineActions('reminder', {
  words: { en: actionsEn, es: actionsEs, 'pt-BR': actionsPtBr, fr: actionsFr },
  targetType: 'reminder',
  fields: { text: 'PERSONAL', dueAt: 'PLAIN' },
  actions: ['set', 'told'],
})

/** The e-mail of the room and what it is made from. */
interface ReminderMailParameters {
  reminderDue: { name: string; text: string }
}

interface ReminderMailWords {
  reminderDue: { subject(text: string): string; intro: string }
}

const mailsEn: ReminderMailWords = {
  reminderDue: { subject: (text) => `Reminder: ${text}`, intro: 'You asked to be reminded of it.' },
}
const mailsEs: ReminderMailWords = {
  reminderDue: { subject: (text) => `Recordatorio: ${text}`, intro: 'Pediste este recordatorio.' },
}
const mailsFr: ReminderMailWords = {
  reminderDue: { subject: (text) => `Rappel : ${text}`, intro: 'Vous avez demandé ce rappel.' },
}
const mailsPtBr: ReminderMailWords = {
  reminderDue: { subject: (text) => `Lembrete: ${text}`, intro: 'Você pediu este lembrete.' },
}

const reminderMails = defineMails<ReminderMailParameters, ReminderMailWords>({
  words: { en: mailsEn, es: mailsEs, 'pt-BR': mailsPtBr, fr: mailsFr },
  mails: {
    reminderDue: {
      gives: 'WORD',
      template: ({ name, text }, { texts }) => ({
        subject: texts.reminderDue.subject(text),
        preheader: texts.reminderDue.intro,
        heading: text,
        greeting: texts.greeting(name),
        blocks: [{ kind: 'paragraph', text: texts.reminderDue.intro }],
      }),
      samples: { call: { name: 'Ana', text: 'Call the clinic' } },
    },
  },
})

const { readReminders, setReminders } = definePermissions({
  readReminders: { name: 'reminders.read', meaning: 'Read the own reminders.' },
  setReminders: { name: 'reminders.set', meaning: 'Set reminders for oneself.' },
})

/** Whoever presents the id of a reminder as a token may read its owner's reminders without a sign-in, but set none. */
const passHolders = defineHolderKind<'PASS'>('reminder pass')
const PASS = /^Reminder (\S+)$/
const holdsPass = defineActorFact('reminder pass', false)
const passHolder: ActorStrategyOver = ({ database }) => ({
  applies: ({ authorization }) => authorization !== null,
  workOut: async ({ authorization, origin }) => {
    const { rows } = await database.pool.query<UserColumns>(
      `select u.id as user_id, u.email, u.name, u.language, u.time_zone
       from reminders r join users u on u.id = r.user_id where r.id::text = $1`,
      [PASS.exec(authorization ?? '')?.[1]],
    )
    const [owner] = rows
    if (!owner) return null
    return newActor({ via: 'LINK', user: userOf(owner), facts: [holdsPass.is(true)], origin })
  },
})

/** The names of all actions that were recorded, each in the change that recorded it. */
export const heard: string[] = []

const reminderTopics = { reminders: topicOfEach('reminders') }
const reminderDeadlines = defineDeadlines(['reminder'])

/** Sets a reminder for whoever asks. */
function setReminder(
  { inChange }: Platform,
  actor: PersonActor,
  text: string,
  seconds: number,
): Promise<Reminder> {
  return inChange(actor, async (change) => {
    const at = new Date(change.now.getTime() + seconds * 1000)
    const reminder = change.manager.create(Reminder, {
      id: newId(),
      userId: actor.user.id,
      text,
      dueAt: at,
      toldAt: null,
    })
    await change.manager.save(reminder)
    const after = { text, dueAt: at.toISOString() }
    change.record(reminderActions.set, { targetId: reminder.id, subjectId: actor.user.id, after })
    change.schedule({ kind: reminderDeadlines.reminder, targetId: reminder.id, at })
    change.announce(reminderTopics.reminders(actor.user.id))
    return reminder
  })
}

/** Tells that a reminder is due. No-op if another timer has done it already. */
function tell({ inChange }: Platform, reminderId: string): Promise<void> {
  return inChange(systemActor('deadline:reminder'), async (change) => {
    const reminder = await change.manager.findOneOrFail(Reminder, {
      where: { id: reminderId },
      lock: { mode: 'pessimistic_write' },
    })
    if (reminder.toldAt) return
    reminder.toldAt = change.now
    await change.manager.save(reminder)
    change.record(reminderActions.told, { targetId: reminder.id, subjectId: reminder.userId })
    const [owner] = (await change.manager.query(
      'select name, email, language, time_zone as "timeZone" from users where id = $1',
      [reminder.userId],
    )) as (MailReceiver & { name: string })[]
    const { text } = reminder
    if (owner) change.mail(mailTo(owner, reminderMails.reminderDue, { name: owner.name, text }))
    change.announce(reminderTopics.reminders(reminder.userId))
  })
}

const remindersOf = ({ database }: Platform, userId: string): Promise<Reminder[]> =>
  database.source.manager.find(Reminder, { where: { userId }, order: { dueAt: 'ASC' }, take: 100 })

@ObjectType('Reminder', { description: 'What somebody wants to be reminded of.' })
class ReminderType {
  @Field(() => ID, { description: 'Of this reminder.' })
  id: string

  @Field(() => String, { description: 'As its owner wrote it.' })
  text: string

  @Field(() => Date, { nullable: true, description: 'When it was told (UTC); null before.' })
  toldAt: Date | null
}

@Resolver()
class ReminderResolver {
  @Query(() => [ReminderType], { description: "The viewer's own reminders, the next one first." })
  @Authority({ who: having(readReminders), underControl: 'REFUSED' })
  myReminders(@Ctx() { platform, person }: RequestContext): Promise<ReminderType[]> {
    return remindersOf(platform, person.user.id)
  }

  @Mutation(() => ReminderType, { description: 'Sets a reminder.' })
  @Authority({ who: having(setReminders), underControl: 'REFUSED' })
  setReminder(
    @Arg('text', () => String, { description: 'What to be reminded of.' }) text: string,
    @Arg('seconds', () => Int, { description: 'From now on, in seconds.' }) seconds: number,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ReminderType> {
    return setReminder(platform, person, text, seconds)
  }

  @Subscription(() => [ReminderType], {
    description: 'The same as `myReminders`, at each change.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow([reminderTopics.reminders(context.person.user.id)], async (now) => ({
        value: await remindersOf(now.platform, now.person.user.id),
      })),
  })
  @Authority({ who: having(readReminders), underControl: 'REFUSED' })
  myRemindersChanged(@Root() reminders: Reminder[]): ReminderType[] {
    return reminders
  }
}

export const trialRoom: Room = {
  name: 'reminders',
  migrations: [CreateReminders2027010100000],
  entities: [Reminder],
  actions: [reminderActions],
  mails: reminderMails,
  permissions: {
    defines: { readReminders, setReminders },
    grants: [
      grantsTo(everybody, { SIGNED_IN: [readReminders, setReminders] }),
      grantsTo(passHolders, { PASS: [readReminders] }),
    ],
  },
  actors: [passHolder],
  reactions: [
    reactTo(everyAction, async (_change, { action }) => {
      heard.push(action.name)
    }),
  ],
  strategies: [
    strategyFor(holdings, 'reminder pass', (actor) =>
      holdsPass.of(actor) ? [holding(passHolders, 'PASS')] : [],
    ),
  ],
  topics: reminderTopics,
  deadlines: [whenDue(reminderDeadlines.reminder, tell)],
  leftovers: [{ table: 'reminders', since: 'told_at', seconds: () => 86_400 }],
  resolvers: [ReminderResolver],
}

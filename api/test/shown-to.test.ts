import { graphql } from 'graphql'
import { Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { describe, expect, it, vi } from 'vitest'
import { newActor, type PersonActor } from '../src/platform/actor.ts'
import { Authority, anyone, type Rule } from '../src/platform/authority.ts'
import type { RequestContext } from '../src/platform/graphql/context.ts'
import { schemaOf } from '../src/platform/graphql/schema.ts'
import {
  enforceShownTo,
  everyReader,
  fieldsOfObjects,
  hiddenAs,
  ShownTo,
} from '../src/platform/shown-to.ts'
import { strategiesIn } from '../src/platform/strategies.ts'

/** Of the letter that a field belongs to. */
const itsReceiver: Rule<{ readonly to: string }> = {
  name: 'its receiver',
  refusal: (actor, { to }) => (actor?.user.name === to ? null : 'FORBIDDEN'),
}
/** As a rule that has to ask the database. */
const itsReceiverLater: Rule<{ readonly to: string }> = {
  name: 'its receiver, later',
  refusal: async (actor, letter, context) => itsReceiver.refusal(actor, letter, context),
}
const read: string[] = []

@ObjectType('TrialLetter')
class Letter {
  @Field(() => String)
  to: string

  @Field(() => String, { nullable: true })
  @ShownTo(itsReceiver)
  address: string
}

@Resolver(() => Letter)
class LetterResolver {
  @Query(() => [Letter])
  @Authority({ who: anyone, underControl: 'REFUSED' })
  trialLetters(): Letter[] {
    return [
      { to: 'Ana', address: 'of Ana' },
      { to: 'Bob', address: 'of Bob' },
    ]
  }

  @FieldResolver(() => String)
  @ShownTo(everyReader)
  stamp(): string {
    return 'paid'
  }

  @FieldResolver(() => String, { nullable: true })
  @ShownTo(itsReceiver)
  text(@Root() { to }: Letter): string {
    read.push(to)
    return `for ${to}`
  }

  @FieldResolver(() => [String])
  @ShownTo(itsReceiverLater)
  pages(@Root() { to }: Letter): string[] {
    return [`for ${to}`]
  }

  @FieldResolver(() => String)
  @ShownTo(itsReceiver)
  seal(): string {
    return 'wax'
  }
}

@ObjectType('TrialDraft')
class Draft {
  @Field(() => String)
  text: string
}

@Resolver(() => Draft)
class DraftResolver {
  @Query(() => Draft)
  @Authority({ who: anyone, underControl: 'REFUSED' })
  trialDraft(): Draft {
    return { text: '' }
  }

  @FieldResolver(() => String)
  forgotten(): string {
    return ''
  }
}

const origin = { app: 'WEB', ipAddress: '', userAgent: '', requestId: '' } as const
const user = { id: '1', email: '', language: null, timeZone: null }
const person = (name: string): PersonActor =>
  newActor({ via: 'DEVICE', user: { ...user, name }, origin })

/** As much of a context as the trial's fields look at. */
const context = (actor: PersonActor | null): RequestContext =>
  ({ actor, platform: { strategies: strategiesIn([]) } }) as unknown as RequestContext

describe('who may see a field', () => {
  const schema = schemaOf({ resolvers: [LetterResolver] })
  const ask = (fields: string, actor: PersonActor | null) =>
    graphql({
      schema,
      source: `{ trialLetters { ${fields} } }`,
      contextValue: context(actor),
    })

  it('to whoever may not, it is null or an empty list, and what it would show is not read', async () => {
    read.length = 0
    const { data } = await ask('to address stamp text pages', person('Ana'))
    expect(data?.trialLetters).toEqual([
      { to: 'Ana', address: 'of Ana', stamp: 'paid', text: 'for Ana', pages: ['for Ana'] },
      { to: 'Bob', address: null, stamp: 'paid', text: null, pages: [] },
    ])
    expect(read).toEqual(['Ana'])
  })

  it('what can be neither null nor empty is refused with the code of the rule', async () => {
    const { errors } = await ask('seal', null)
    expect(errors?.[0]?.path).toEqual(['trialLetters', 0, 'seal'])
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('what is shown to every reader keeps its resolver: nothing is asked for each row', async () => {
    const asked = vi.spyOn(everyReader, 'refusal')
    await ask('stamp', null)
    expect(asked).not.toHaveBeenCalled()
    const resolvers = () => fieldsOfObjects(schema).map(({ name, field }) => [name, field.resolve])
    const before = resolvers()
    enforceShownTo(schema, [LetterResolver])
    const wrapped = resolvers().filter(([, resolve], index) => resolve !== before[index]?.[1])
    expect(wrapped.map(([name]) => name).sort()).toEqual([
      'TrialLetter.address',
      'TrialLetter.pages',
      'TrialLetter.seal',
      'TrialLetter.text',
    ])
  })

  it('what others see follows from the type of the field', () => {
    const hidden = fieldsOfObjects(schema).map(({ name, field }) => [name, hiddenAs(field)])
    expect(Object.fromEntries(hidden)).toMatchObject({
      'TrialLetter.address': 'null',
      'TrialLetter.pages': 'empty list',
      'TrialLetter.seal': 'refused',
    })
  })

  it('a field resolver that declares nothing fails the build of the schema, by its name', () => {
    expect(() => schemaOf({ resolvers: [DraftResolver] })).toThrow(
      'TrialDraft.forgotten does not declare who may see it (@ShownTo)',
    )
  })
})

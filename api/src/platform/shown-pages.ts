import { type Action, defineActions } from './actions.ts'
import type { PersonActor } from './actor.ts'
import type { RequestContext } from './graphql/context.ts'
import type { InEachLanguage } from './languages.ts'
import type { RecordedState } from './record-entry.ts'
import { defineStrategies } from './strategies.ts'

/** What the names of all these actions begin with, also in the indexes of the record: `lookedAt.members`. */
const LOOKED_AT = 'lookedAt'

/** The actions of pages, as SQL says it: in the words of the indexes. */
export const IS_LOOK = `action like '${LOOKED_AT}.%'`
/** The same of one action, by its name. */
export const isLook = (action: string): boolean => action.startsWith(`${LOOKED_AT}.`)
/** Everything else on the record. */
export const IS_CHANGE = `action not like '${LOOKED_AT}.%'`

/** What the record tells of looking at a page. `number` is that of what the page is of, where it has one. */
const lookFields = { firstAt: 'PLAIN', times: 'PLAIN', number: 'PLAIN' } as const
export type LookField = keyof typeof lookFields

/** A page, as the record calls looking at it. */
export type Page = Action<LookField>

interface Pages<Name extends string> {
  readonly words: InEachLanguage<{ readonly [LOOKED_AT]: Readonly<Record<NoInfer<Name>, string>> }>
  /** What a page is of. */
  readonly targetType: string
  readonly pages: readonly Name[]
}

/**
 * Defines pages that people look at: `definePages(…).members`. The room brings them among its `actions`, so that each has
 * words in every language.
 */
export const definePages = <const Name extends string>({
  words,
  targetType,
  pages,
}: Pages<Name>): Readonly<Record<Name, Page>> =>
  defineActions(LOOKED_AT, {
    words,
    targetType,
    fields: lookFields,
    changes: 'NOTHING',
    actions: pages,
  })

/** A page that a query or subscription shows. */
export interface ShownPage {
  readonly page: Page
  /** The argument with the id of what the page is of; null where it is of the place as a whole, such as an ecosystem. */
  readonly of: string | null
  /** What an answer says of it for the record. */
  readonly facts: (answer: unknown) => RecordedState<LookField>
}

/** What a query or subscription shows: a page, or nothing that the record names, for this reason. */
export type Shown = ShownPage | { readonly nothing: string }

/** Declares the page that a field shows, as a whole. */
export const showing = (page: Page): Shown => ({ page, of: null, facts: () => ({}) })

/** Declares the page that a field shows, which is of what the argument `of` names. */
export const showingOf = <Answer>(
  page: Page,
  of: string,
  facts: (answer: Answer) => RecordedState<LookField> = () => ({}),
): Shown => ({ page, of, facts: (answer) => facts(answer as Answer) })

/** Declares that a field shows nothing that the record names, and why. */
export const showingNothing = (reason: string): Shown => ({ nothing: reason })

/** That somebody was shown a page. */
export interface Look {
  readonly actor: PersonActor
  readonly page: Page
  /** The id of what the page is of; null where it is of the place as a whole. */
  readonly targetId: string | null
  readonly facts: RecordedState<LookField>
}

/** Takes note of what was shown. Returns at once, so that no answer waits for it; a failure is logged. */
export type Witness = (context: RequestContext, look: Look) => void

/** Who takes note of what is shown; the rooms that must know of it bring one. */
export const witnesses = defineStrategies<Witness>('witnesses of shown pages')

/** Tells the witnesses that a page was shown in answer to these arguments. */
export function noteShown(
  context: RequestContext,
  shown: Shown | undefined,
  args: Readonly<Record<string, unknown>>,
  answer: unknown,
): void {
  const { actor, platform } = context
  if (!actor || !shown || 'nothing' in shown) return
  const { page, of, facts } = shown
  const id = of === null ? null : args[of]
  const targetId = typeof id === 'string' ? id.toLowerCase() : null
  try {
    const look = { actor, page, targetId, facts: facts(answer) }
    for (const witness of platform.strategies(witnesses).values()) witness(context, look)
  } catch (error) {
    platform.log.error({ err: error, page: page.name }, 'what was shown could not be noted')
  }
}

/** The same stream, which tells of its first answer: what is pushed later was not asked for. */
export function firstAnswerNoted<T>(
  stream: AsyncIterableIterator<T>,
  note: (answer: T) => void,
): AsyncIterableIterator<T> {
  let isFirst = true
  const noted: AsyncIterableIterator<T> = {
    async next() {
      const result = await stream.next()
      if (isFirst && !result.done) note(result.value)
      isFirst = false
      return result
    },
    return: async () =>
      stream.return ? stream.return() : { done: true as const, value: undefined },
    [Symbol.asyncIterator]: () => noted,
  }
  return noted
}

import type { InEachLanguage } from '../../languages.ts'
import { harmless, harmlessParams } from './harmless-text.ts'
import { htmlVersion } from './html-version.tsx'
import type { MailBody, MailContent, MailContext } from './mail-content.ts'
import type { SharedMailWords } from './shared-mail-words.ts'
import { type Speech, speechOf } from './speech.ts'
import { textVersion } from './text-version.ts'
import { words as ofAllMails } from './words/in-each-language.ts'

/** Turns the parameters of one mail into what it says, in the language of its voice. */
export type MailTemplate<Parameters, Words> = (
  parameters: Parameters,
  voice: MailVoice<Words>,
) => MailContent

/** The language in which a mail is composed: its words, how it writes dates and spans, and for whom. */
export interface MailVoice<Words> {
  readonly texts: Words & SharedMailWords
  readonly speech: Speech
  readonly context: MailContext
}

/** Named examples of each mail, for previews and tests; the first of each shows most of it. */
export type MailSamples<Parameters> = {
  readonly [Name in keyof Parameters]: Readonly<Record<string, Parameters[Name]>>
}

/** What a mail is for its receiver, and how it is composed. */
interface MailDefinition<Parameters, Words> {
  /**
   * WAY_TO_ACT: a code, a link or an invitation, which must not reach somebody who may not act; WORD: it only
   * tells them something.
   */
  readonly gives: 'WAY_TO_ACT' | 'WORD'
  /** Somebody waits for it in front of a screen: it overtakes every other e-mail that waits. */
  readonly urgent?: true
  template(parameters: Parameters, voice: MailVoice<Words>): MailContent
  readonly samples: Readonly<Record<string, Parameters>>
}

/** One kind of e-mail. Its parameters are what `mailTo` asks for. */
export interface Mail<Parameters extends object = object> {
  /** Never changes: e-mails that an earlier release queued are stored under it. */
  readonly name: string
  readonly gives: 'WAY_TO_ACT' | 'WORD'
  readonly urgent: boolean
  readonly samples: Readonly<Record<string, Parameters>>
  /**
   * Subject, HTML and text in the receiver's language and time zone (NO). Pure: the same input gives the same
   * mail, today and at a later attempt. Texts typed by people come out as text, never as markup, headers or
   * links (G6).
   *
   * @param parameters as they were given to `mailTo`, or as JSON gives them back
   * @throws TypeError where a link is not an http address
   */
  render(parameters: Parameters, context: MailContext): MailBody
}

/** A room's mails by their names; `Parameters` names them all, and what each is made from. */
export type Mails<Parameters extends { [Name in keyof Parameters]: object }> = {
  readonly [Name in keyof Parameters]: Mail<Parameters[Name]>
}

interface MailFamily<Parameters, Words> {
  readonly words: InEachLanguage<Words>
  readonly mails: {
    readonly [Name in keyof Parameters]: MailDefinition<Parameters[Name], Words>
  }
}

/** In characters: inboxes show no more of a subject, and some servers break longer ones. */
const longestSubject = 150

const sharedWords: InEachLanguage<SharedMailWords> = ofAllMails

/** Defines the mails of a room: `defineMails<Parameters, Words>({ words, mails }).passwordReset`. */
export function defineMails<Parameters extends { [Name in keyof Parameters]: object }, Words>({
  words,
  mails,
}: MailFamily<Parameters, Words>): Mails<Parameters> {
  const defined = Object.entries<MailDefinition<object, Words>>(mails).map(
    ([name, { template, gives, urgent = false, samples }]) => [
      name,
      {
        name,
        gives,
        urgent,
        samples,
        render: (parameters: object, context: MailContext) => {
          const { language, timeZone } = context
          const texts = { ...sharedWords[language], ...words[language] }
          const brandName = harmless(context.brandName)
          const speech = speechOf(language, timeZone)
          const voice = { texts, speech, context: { ...context, brandName } }
          return bodyOf(template(harmlessParams(parameters), voice), voice)
        },
      },
    ],
  )
  return Object.fromEntries(defined) as Mails<Parameters>
}

function bodyOf(
  content: MailContent,
  {
    texts: { footer, copyAddress, labelEnd },
    context: { language, brandName },
  }: MailVoice<unknown>,
): MailBody {
  const subject = harmless(content.subject, longestSubject)
  const frame = { language, brandName, footer: footer(brandName), copyAddress }
  return {
    subject,
    html: htmlVersion({ ...content, subject }, frame),
    text: textVersion(content, { footer: frame.footer, labelEnd }),
    pictures: content.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
  }
}

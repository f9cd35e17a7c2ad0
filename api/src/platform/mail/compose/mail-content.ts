import type { LanguageTag } from 'shared-schema/languages'
import type { MailPicture } from '../mail-port.ts'

/** Public origins of the three apps, without a path. */
export interface PublicUrls {
  store: string
  backoffice: string
  web: string
}

/** What every mail of an installation has in common, whoever reads it. */
export interface MailFrame {
  /** Stands before the names of the apps (ruling R8). */
  brandName: string
  publicUrls: PublicUrls
}

/** For whom a mail is composed. */
export interface MailContext extends MailFrame {
  language: LanguageTag
  /** IANA name of the receiver's zone; null where it is not known: UTC alone is said. */
  timeZone: string | null
}

/** A mail as it leaves. */
export interface MailBody {
  subject: string
  html: string
  text: string
  /** Shown by the HTML under their content ids. */
  pictures: readonly MailPicture[]
}

/**
 * What a mail says, free of how it looks: both the HTML and the text version are made from this,
 * so that neither can say less than the other.
 */
export interface MailContent {
  subject: string
  /** The line an inbox shows after the subject; never holds a code, because lock screens show it. */
  preheader: string
  heading: string
  greeting: string
  blocks: readonly Block[]
}

export type Block =
  | { kind: 'paragraph'; text: string }
  /** A verification code, or the two words of the phrase: to be read aloud, typed or copied. */
  | { kind: 'code'; label: string; code: string; note: string }
  | { kind: 'phrase'; label: string; phrase: string; note: string }
  /** Travels with the mail, since nothing may be fetched; `alternative` says what it shows. */
  | { kind: 'picture'; label: string; picture: SizedPicture; alternative: string; note: string }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'steps'; title: string; steps: readonly string[] }
  | { kind: 'list'; title: string; empty: string; items: readonly ListItem[] }
  | { kind: 'button'; label: string; link: string }
  /** What to do if something is wrong; `link` is named by `linkLabel`. */
  | { kind: 'notice'; title: string; text: string; link?: string; linkLabel?: string }

export interface SizedPicture extends MailPicture {
  /** Width and height. */
  pixels: number
}

export interface Fact {
  label: string
  value: string
}

export interface ListItem {
  title: string
  /** Empty where the title says all. */
  detail: string
  aside: string
}

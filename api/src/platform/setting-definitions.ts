import { type Language, languages, languageTags } from 'shared-schema/languages'
import { z } from 'zod'
import { browserOrigin, withSmallScheme } from './web-addresses.ts'

/** A setting: what it means, what is allowed, and how its text is read. */
export interface Definition<T = unknown> {
  readonly meaning: string
  readonly allowed: string
  readonly standard: string | undefined
  /** Production takes no standard for it: the operator must say it. */
  readonly neededIn?: 'production'
  readonly parse: z.ZodType<T>
}

export const wholeNumber = (
  meaning: string,
  unit: string,
  standard: number,
  least: number,
  most: number,
) =>
  ({
    meaning: `${meaning} (${unit})`,
    allowed: `a whole number from ${least} to ${most}`,
    standard: String(standard),
    parse: z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number)
      .pipe(z.number().int().min(least).max(most)),
  }) satisfies Definition<number>

export const seconds = (meaning: string, standard: number, least: number, most: number) =>
  wholeNumber(meaning, 'seconds', standard, least, most)

export const port = (meaning: string, standard: number) =>
  wholeNumber(meaning, 'TCP port, 0 for any free one', standard, 0, 65535)

export const text = (meaning: string, standard: string | undefined, most = 500) =>
  ({
    meaning,
    allowed: `1 to ${most} characters`,
    standard,
    parse: z.string().trim().min(1).max(most),
  }) satisfies Definition<string>

/** A text, or the word `none`, which is read as an empty text. */
export const orNone = (
  meaning: string,
  { allowed, pattern, most }: { allowed: string; pattern: RegExp; most: number },
) =>
  ({
    meaning,
    allowed: `${allowed}, or none`,
    standard: 'none',
    parse: z
      .string()
      .trim()
      .max(most)
      .regex(pattern)
      .transform((value) => (value === 'none' ? '' : value))
      .or(z.literal('none').transform(() => '')),
  }) satisfies Definition<string>

export const origin = (meaning: string, standard: string) =>
  ({
    meaning,
    allowed: 'an http(s) origin without a path, such as https://store.example.com',
    standard,
    parse: z
      .string()
      .transform(browserOrigin)
      .refine((value) => value !== null),
  }) satisfies Definition<string>

/** An address of a server, whose scheme may be written in any case. */
export const serverAddress = (pattern: RegExp) =>
  z.string().transform(withSmallScheme).pipe(z.string().regex(pattern))

export const oneOf = <const T extends string>(meaning: string, standard: T, values: readonly T[]) =>
  ({
    meaning,
    allowed: values.join(', '),
    standard,
    parse: z.enum(values as readonly [T, ...T[]]),
  }) satisfies Definition<T>

/** A currency, given by its code of ISO 4217. */
export const currency = (meaning: string, standard: string) =>
  ({
    meaning,
    allowed: 'a currency of ISO 4217, such as BRL, EUR or USD',
    standard,
    parse: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .refine((code) => Intl.supportedValuesOf('currency').includes(code)),
  }) satisfies Definition<string>

/** A language, given as a BCP 47 tag such as `pt-BR`. */
export const language = (meaning: string, standard: Language) =>
  ({
    meaning,
    allowed: languages.map((known) => languageTags[known]).join(', '),
    standard: languageTags[standard],
    parse: z
      .enum(Object.values(languageTags))
      .transform((tag) => languages.find((known) => languageTags[known] === tag) ?? standard),
  }) satisfies Definition<Language>

export const yesOrNo = (meaning: string, standard: 'yes' | 'no') =>
  ({
    meaning,
    allowed: 'yes or no (1 or 0)',
    standard,
    parse: z.enum(['yes', 'no', '1', '0']).transform((value) => value === 'yes' || value === '1'),
  }) satisfies Definition<boolean>

/** What is read where these settings are defined. */
export type SettingsOf<Definitions extends Readonly<Record<string, Definition>>> = {
  readonly [Name in keyof Definitions]: z.output<Definitions[Name]['parse']>
}

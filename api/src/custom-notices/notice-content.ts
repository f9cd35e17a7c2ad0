import type { MembershipRole } from 'shared-schema/enums'
import type { NoticeSeverity } from 'shared-schema/notice-enums'
import { Refusal, refuse } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { visibleText } from '../platform/names.ts'
import type { Settings } from '../settings.ts'
import type { NoticeTextsView } from './notice-list.ts'
import { type LocalPeriod, type NoticePeriod, periodIn, periodRefusal } from './rules.ts'

/** What a notice says, to whom and when, as it is typed. */
export interface NoticeContent extends LocalPeriod {
  readonly severity: NoticeSeverity
  readonly texts: NoticeTextsView
  readonly forAll: boolean
  readonly accountIds: readonly string[]
  readonly roles: readonly MembershipRole[]
  readonly dismissible: boolean
}

/** The fields of the form in which each text is typed: an error names its field. */
const fieldOfText = { es: 'textEs', ptBr: 'textPtBr', en: 'textEn' } as const

/**
 * A typed content as it is kept: texts in one line without invisible marks, roles and accounts once each, in one order.
 *
 * @throws NOTICE_TEXT_MISSING, NOTICE_TEXT_TOO_LONG, NOTICE_AUDIENCE_EMPTY, NOTICE_ACCOUNTS_TOO_MANY, each with its `field`;
 * NOT_FOUND for what is no id
 */
export function requireContent(
  { CUSTOM_NOTICE_CHARACTERS, CUSTOM_NOTICE_ACCOUNTS }: Settings,
  typed: NoticeContent,
): NoticeContent {
  const textIn = (language: keyof NoticeTextsView): string => {
    const field = fieldOfText[language]
    const text = visibleText(typed.texts[language])
    if (text === '') throw new Refusal('NOTICE_TEXT_MISSING', { field })
    if ([...text].length > CUSTOM_NOTICE_CHARACTERS)
      throw new Refusal('NOTICE_TEXT_TOO_LONG', { field, most: CUSTOM_NOTICE_CHARACTERS })
    return text
  }
  const texts = { es: textIn('es'), ptBr: textIn('ptBr'), en: textIn('en') }
  const roles = [...new Set(typed.roles)].sort()
  if (roles.length === 0) throw new Refusal('NOTICE_AUDIENCE_EMPTY', { field: 'roles' })
  const given = typed.forAll ? [] : typed.accountIds
  if (given.some((id) => !isId(id))) throw new Refusal('NOT_FOUND')
  const accountIds = [...new Set(given.map((id) => id.toLowerCase()))].sort()
  if (!typed.forAll && accountIds.length === 0)
    throw new Refusal('NOTICE_AUDIENCE_EMPTY', { field: 'accounts' })
  if (accountIds.length > CUSTOM_NOTICE_ACCOUNTS)
    throw new Refusal('NOTICE_ACCOUNTS_TOO_MANY', {
      field: 'accounts',
      most: CUSTOM_NOTICE_ACCOUNTS,
    })
  return { ...typed, texts, roles, accountIds }
}

/**
 * The instants of a typed period in the partner's zone.
 *
 * @throws BAD_USER_INPUT for what is no local time; NOTICE_ENDS_BEFORE_START, NOTICE_ENDS_IN_PAST, NOTICE_RUNS_TOO_LONG
 */
export function requirePeriod(
  settings: Settings,
  zone: string,
  { local, now }: { readonly local: LocalPeriod; readonly now: Date },
): NoticePeriod {
  const period = periodIn(zone, local)
  if (!period) throw new Refusal('BAD_USER_INPUT', { field: 'startsLocal' })
  const longestSeconds = settings.CUSTOM_NOTICE_LONGEST_SECONDS
  refuse(periodRefusal(period, { now, longestSeconds }))
  return period
}

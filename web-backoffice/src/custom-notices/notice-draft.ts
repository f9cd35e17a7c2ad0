import type { MembershipRole } from 'shared-schema/enums'
import { membershipRoles } from 'shared-schema/enums'
import { instantAt, isLocalTime, localTimeAt } from 'shared-schema/local-time'
import { type NoticeSeverity, noticeSeverities } from 'shared-schema/notice-enums'

/** A notice as its form holds it. Where several can be chosen, their names or ids stand in one text, divided by spaces. */
export interface NoticeDraft {
  severity: NoticeSeverity
  textEs: string
  textPtBr: string
  textEn: string
  startsLocal: string
  endsLocal: string
  roles: string
  audience: 'ALL' | 'CHOSEN'
  accounts: string
  dismissible: 'YES' | 'NO'
}

/** A notice as the API gives it, as far as its form shows it. */
interface WrittenNotice {
  readonly severity: NoticeSeverity
  readonly texts: { readonly es: string; readonly ptBr: string; readonly en: string }
  readonly startsLocal: string
  readonly endsLocal: string
  readonly roles: readonly MembershipRole[]
  readonly forAll: boolean
  readonly accounts: readonly { readonly id: string }[]
  readonly dismissible: boolean
}

const HOUR = 3_600_000

/** A new notice: for everybody, from the next full hour on, for a day. */
export function newDraft(zone: string, now: Date): NoticeDraft {
  const next = new Date(Math.ceil(now.getTime() / HOUR) * HOUR)
  return {
    severity: noticeSeverities[0],
    textEs: '',
    textPtBr: '',
    textEn: '',
    startsLocal: localTimeAt(zone, next),
    endsLocal: localTimeAt(zone, new Date(next.getTime() + 24 * HOUR)),
    roles: membershipRoles.join(' '),
    audience: 'ALL',
    accounts: '',
    dismissible: 'YES',
  }
}

/** A notice that is to be changed. */
export const draftOf = (notice: WrittenNotice): NoticeDraft => ({
  severity: notice.severity,
  textEs: notice.texts.es,
  textPtBr: notice.texts.ptBr,
  textEn: notice.texts.en,
  startsLocal: notice.startsLocal,
  endsLocal: notice.endsLocal,
  roles: notice.roles.join(' '),
  audience: notice.forAll ? 'ALL' : 'CHOSEN',
  accounts: notice.accounts.map(({ id }) => id).join(' '),
  dismissible: notice.dismissible ? 'YES' : 'NO',
})

/** What stands in a text divided by spaces. */
export const chosenIn = (text: string): string[] => text.split(' ').filter((each) => each !== '')

/** What the API is sent. */
export const contentOf = (draft: NoticeDraft) => ({
  severity: draft.severity,
  texts: { es: draft.textEs, ptBr: draft.textPtBr, en: draft.textEn },
  startsLocal: draft.startsLocal,
  endsLocal: draft.endsLocal,
  forAll: draft.audience === 'ALL',
  accountIds: draft.audience === 'ALL' ? [] : chosenIn(draft.accounts),
  roles: membershipRoles.filter((role) => chosenIn(draft.roles).includes(role)),
  dismissible: draft.dismissible === 'YES',
})

/** The fields of a draft that keep it from being sent, each with what is wrong there. */
export function faultsOf(
  draft: NoticeDraft,
  zone: string,
): { readonly [Field in keyof NoticeDraft]?: 'MISSING' | 'BEFORE_START' } {
  const { startsLocal, endsLocal, audience } = draft
  const texts = (['textEs', 'textPtBr', 'textEn'] as const).filter((each) => !draft[each].trim())
  const times = (['startsLocal', 'endsLocal'] as const).filter((each) => !isLocalTime(draft[each]))
  const endsTooEarly =
    times.length === 0 &&
    instantAt(zone, endsLocal, 'SECOND') <= instantAt(zone, startsLocal, 'FIRST')
  return {
    ...Object.fromEntries([...texts, ...times].map((field) => [field, 'MISSING'])),
    ...(endsTooEarly ? { endsLocal: 'BEFORE_START' as const } : {}),
    ...(chosenIn(draft.roles).length === 0 ? { roles: 'MISSING' as const } : {}),
    ...(audience === 'CHOSEN' && chosenIn(draft.accounts).length === 0
      ? { accounts: 'MISSING' as const }
      : {}),
  }
}

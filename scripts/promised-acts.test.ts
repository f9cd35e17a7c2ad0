import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { words as appointment } from '../api/src/succession/mails/words/appointment/in-each-language.ts'
import { words as handover } from '../api/src/succession/mails/words/handover/in-each-language.ts'
import { allowedEvents } from '../api/src/succession/rules/allowed-rules.ts'
import type { Standing } from '../api/src/succession/rules/standing-rules.ts'
import {
  type SuccessionEvent,
  type SuccessionParty,
  successionEvents,
} from '../shared-schema/src/succession-enums.ts'
import { sentencesOf } from './sentences.ts'
import { type Words, wordsIn } from './words.ts'

/** Checks each sentence that tells somebody what they can do against the rules: the act must be allowed. */

const at = new Date(0)
const standing = (state: Standing['state'], known: Partial<Standing> = {}): Standing => ({
  state,
  handoverKind: null,
  contestedAt: null,
  declineReason: null,
  releaseRequestedAt: null,
  ...known,
})

const invited = standing('INVITED')
const lapsed = standing('INVITATION_EXPIRED')
const accepted = standing('AWAITING_ACTIVATION')
const linkLapsed = standing('ACTIVATION_EXPIRED')
const active = standing('ACTIVE')
const validating = standing('IN_VALIDATION', { handoverKind: 'HANDOVER' })
const validated = standing('AWAITING_CONFIRMATION', { handoverKind: 'HANDOVER' })
const claimed = standing('UNDER_REVIEW', { handoverKind: 'CLAIM' })
const approved = standing('AWAITING_CONFIRMATION', { handoverKind: 'CLAIM' })
const declined = standing('DECLINED_BY_SUCCESSOR')
const blocked = standing('DECLINED_BY_PLATFORM')
const releasable = standing('DECLINED_BY_PLATFORM', { releaseRequestedAt: at })
const contested = { ...claimed, contestedAt: at }
const claimReleasable = { ...releasable, declineReason: 'It proves nothing' }

/** One promise: in each of these standings (`when`), the party can do all these acts. */
interface Promised {
  readonly by: SuccessionParty
  readonly events: readonly SuccessionEvent[]
  readonly when: readonly Standing[]
}

const promise = (
  by: SuccessionParty,
  events: readonly SuccessionEvent[],
  ...when: Standing[]
): Promised => ({ by, events, when })

const choosesAgain = promise('ADMINISTRATOR', ['RESEND', 'GO_BACK', 'REMOVE'], declined)

/**
 * For each sentence that says “can” in one of the languages, by its key: the acts that it promises, in every
 * language. An empty list if it promises no act on a succession.
 */
const promises: Readonly<Record<string, readonly Promised[]>> = {
  'shared.meaning.ACTIVE': [
    promise('ADMINISTRATOR', ['START_HANDOVER'], active),
    promise('SUCCESSOR', ['CLAIM'], active),
  ],
  // Said where something is allowed only: a no.
  'shared.waitsUntilOpen.canSayNo': [
    promise('ADMINISTRATOR', ['REMOVE'], active),
    promise('SUCCESSOR', ['RESIGN'], active),
  ],
  'store.explain.handOver': [promise('ADMINISTRATOR', ['START_HANDOVER'], active)],
  'store.explain.safety': [
    promise('ADMINISTRATOR', ['REVOKE'], invited),
    promise('ADMINISTRATOR', ['REMOVE'], lapsed, accepted, linkLapsed, active),
    promise('ADMINISTRATOR', ['CANCEL_HANDOVER'], validating, validated),
  ],
  'store.explain.what': [promise('SUCCESSOR', ['CONFIRM'], validated, approved)],
  'store.underControl.title': [],
  'store.choose.whenYouCannot': [promise('ADMINISTRATOR', ['CONTEST'], claimed, approved)],
  'store.ask.CANCEL_HANDOVER.body': [promise('ADMINISTRATOR', ['START_HANDOVER'], active)],
  'store.start.alert': [],
  'store.claim.contestedApproved': [
    promise('SUCCESSOR', ['CONFIRM'], { ...approved, contestedAt: at }),
  ],
  'store.claim.nothingApproved': [promise('SUCCESSOR', ['CONFIRM'], approved)],
  'store.start.until': [promise('ADMINISTRATOR', ['CANCEL_HANDOVER'], validating, validated)],
  'store.successorAtStake': [],
  'store.frozen': [],
  'web.lead': [],
  'web.underControlTitle': [],
  'web.meaning.INVITATION_EXPIRED': [promise('ADMINISTRATOR', ['RESEND'], lapsed)],
  'web.meaning.ACTIVATION_EXPIRED': [promise('ADMINISTRATOR', ['RESEND'], linkLapsed)],
  'web.meaning.ACTIVE': [promise('ADMINISTRATOR', ['START_HANDOVER'], active)],
  'web.invitation.until': [promise('SUCCESSOR', ['ACCEPT', 'REJECT'], invited)],
  'web.mail.afterwards': [promise('SUCCESSOR', ['RENEW_LINK'], linkLapsed)],
  'web.profile.description': [promise('SUCCESSOR', ['CLAIM'], active)],
  'web.claim.warningTime': [],
  'web.claim.warningTold': [promise('ADMINISTRATOR', ['CONTEST'], claimed, approved)],
  'web.claim.informationCancel': [promise('SUCCESSOR', ['CANCEL_CLAIM'], claimed, approved)],
  'web.claim.evidenceLead': [],
  'web.claim.submittedBody': [],
  'web.setUp.lead': [],
  'web.setUp.otherBody': [],
  'backoffice.claims.decision.notYet': [
    promise('REVIEWER', ['APPROVE_CLAIM', 'DECLINE_CLAIM'], claimed, contested),
  ],
  'backoffice.claims.decision.mayContest': [promise('ADMINISTRATOR', ['CONTEST'], claimed)],
  'backoffice.admin.declined.byReviewerAdvice': [
    promise('ADMINISTRATOR', ['START_HANDOVER'], active),
  ],
  'backoffice.admin.release.explanation': [
    promise('ADMINISTRATOR', ['RELEASE', 'REMOVE'], releasable),
    promise('ADMINISTRATOR', ['REINSTATE', 'REMOVE'], claimReleasable),
    promise('SUCCESSOR', ['RELEASE'], releasable),
    promise('SUCCESSOR', ['REINSTATE'], claimReleasable),
  ],
  'mail.successionInvitationSent.preheader': [promise('ADMINISTRATOR', ['REVOKE'], invited)],
  'mail.successionInvitationSent.next': [
    promise('ADMINISTRATOR', ['REVOKE'], invited),
    promise('ADMINISTRATOR', ['REMOVE'], accepted, active),
  ],
  'mail.successionAccepted.next': [promise('ADMINISTRATOR', ['START_HANDOVER'], active)],
  'mail.successionActivate.next': [promise('SUCCESSOR', ['RENEW_LINK'], linkLapsed)],
  'mail.successionActive.preheader.ADMINISTRATOR': [
    promise('ADMINISTRATOR', ['START_HANDOVER'], active),
  ],
  'mail.successionActivate.notYou': [],
  'mail.successionActive.next.SUCCESSOR': [promise('SUCCESSOR', ['CLAIM'], active)],
  'mail.successionActive.next.ADMINISTRATOR': [
    promise('ADMINISTRATOR', ['START_HANDOVER', 'REMOVE'], active),
    promise('ADMINISTRATOR', ['CONTEST'], claimed, approved),
  ],
  'mail.successionEnded.preheader': [],
  'mail.successionEnded.next.REVOKED': [],
  'mail.successionEnded.next.REJECTED': [choosesAgain],
  'mail.successionEnded.next.INVITATION_EXPIRED': [
    promise('ADMINISTRATOR', ['RESEND', 'REMOVE'], lapsed),
  ],
  'mail.successionEnded.next.ACTIVATION_EXPIRED': [
    promise('SUCCESSOR', ['RENEW_LINK'], linkLapsed),
    promise('ADMINISTRATOR', ['RESEND', 'REMOVE'], linkLapsed),
  ],
  'mail.successionEnded.next.CLAIM_CANCELLED': [choosesAgain],
  'mail.successionEnded.next.HANDOVER_REFUSED': [choosesAgain],
  'mail.successionEnded.next.RESIGNED': [choosesAgain],
  'mail.successionEnded.next.GONE_BACK': [promise('SUCCESSOR', ['RESIGN'], active)],
  'mail.successionDeclined.next.ADMINISTRATOR': [
    promise('ANALYST', ['REQUEST_RELEASE'], blocked),
    promise('ADMINISTRATOR', ['REMOVE', 'RELEASE'], releasable),
  ],
  'mail.successionDeclined.next.SUCCESSOR': [promise('ANALYST', ['REQUEST_RELEASE'], blocked)],
  'mail.releaseRequested.heading': [promise('ADMINISTRATOR', ['REMOVE'], releasable)],
  'mail.releaseRequested.offer.ADMINISTRATOR.RELEASE': [
    promise('ADMINISTRATOR', ['RELEASE'], releasable),
  ],
  'mail.releaseRequested.offer.ADMINISTRATOR.REINSTATE': [
    promise('ADMINISTRATOR', ['REINSTATE'], claimReleasable),
    promise('SUCCESSOR', ['CLAIM'], active),
  ],
  'mail.releaseRequested.offer.ADMINISTRATOR.REMOVE': [
    promise('ADMINISTRATOR', ['REMOVE'], releasable, claimReleasable),
  ],
  'mail.releaseRequested.offer.SUCCESSOR.RELEASE': [
    promise('SUCCESSOR', ['RELEASE'], releasable),
    promise('SUCCESSOR', ['ACCEPT', 'REJECT'], invited),
  ],
  'mail.releaseRequested.offer.SUCCESSOR.REINSTATE': [
    promise('SUCCESSOR', ['REINSTATE'], claimReleasable),
    promise('SUCCESSOR', ['CLAIM'], active),
  ],
  'mail.successionReleased.outcome.ADMINISTRATOR.INVITED': [
    promise('ADMINISTRATOR', ['REVOKE'], invited),
  ],
  'mail.successionReleased.outcome.ADMINISTRATOR.ACTIVE': [
    promise('SUCCESSOR', ['CLAIM'], active),
    promise('ADMINISTRATOR', ['REMOVE'], active),
  ],
  'mail.successionReleased.outcome.SUCCESSOR.INVITED': [
    promise('SUCCESSOR', ['ACCEPT', 'REJECT'], invited),
  ],
  'mail.successionReleased.outcome.SUCCESSOR.ACTIVE': [
    promise('SUCCESSOR', ['CLAIM', 'RESIGN'], active),
  ],
  'mail.successionReminder.what.INVITATION_EXPIRED': [
    promise('ADMINISTRATOR', ['RESEND', 'REMOVE'], lapsed),
  ],
  'mail.successionReminder.what.ACTIVATION_EXPIRED': [
    promise('ADMINISTRATOR', ['RESEND', 'REMOVE'], linkLapsed),
  ],
  'mail.successionReminder.what.DECLINED_BY_SUCCESSOR': [choosesAgain],
  'mail.handoverStarted.until': [],
  'mail.handoverStarted.notYou': [
    promise('ADMINISTRATOR', ['CANCEL_HANDOVER'], validating, validated),
  ],
  'mail.handoverAnnounced.next': [promise('SUCCESSOR', ['REFUSE_HANDOVER'], validating, validated)],
  'mail.confirmAdministrator.otherwise': [
    promise('SUCCESSOR', ['REFUSE_HANDOVER'], validated),
    promise('SUCCESSOR', ['CANCEL_CLAIM'], approved),
  ],
  'mail.youAreAdministrator.steps.1': [],
  'mail.claimReceived.next': [promise('ADMINISTRATOR', ['CONTEST'], claimed)],
  'mail.claimNotice.next': [promise('ADMINISTRATOR', ['CONTEST'], claimed, approved)],
  'mail.claimNotice.nothing': [promise('SUCCESSOR', ['CONFIRM'], approved)],
  'mail.claimDecided.next.DECLINED': [
    promise('SUCCESSOR', ['REINSTATE'], claimReleasable),
    promise('SUCCESSOR', ['CLAIM'], active),
    promise('ADMINISTRATOR', ['REMOVE'], claimReleasable),
  ],
  'mail.claimDecided.contest': [promise('ADMINISTRATOR', ['CONTEST'], approved)],
}

type Language = 'en' | 'es' | 'pt-BR' | 'fr'

/** How a language says that somebody can do something. “can not” is no promise. */
const can: Readonly<Record<Language, RegExp>> = {
  en: /\b(can|may)\b(?! no longer| not|’t)/i,
  es: /(?<!\bno (se )?(me |te |le )?)\b(puedes?|pueden|podrás?|podrán)\b(?! que\b)/i,
  'pt-BR': /(?<!\bnão (se )?)\b(pode|podem|poderá)\b/i,
  fr: /(?<!\bne (se |les? |la |l’)?)\b(peut|peuvent|pouvez|pourrez|pourra|pourront)\b(?! être\b)/i,
}

/** The texts of pages and e-mails about a succession. */
async function saidIn(language: Language): Promise<Readonly<Record<string, unknown>>> {
  const words = (folder: string): Promise<Words> => wordsIn(`${folder}/words`, language)
  return {
    shared: await words('shared-ui/src/succession'),
    store: {
      ...(await words('web-store/src/succession')),
      ...(await words('web-store/src/succession-standing')),
      successorAtStake: (await words('web-store/src/members')).successorAtStake,
    },
    web: {
      ...(await words('web-user/src/succession')),
      claim: await words('web-user/src/succession/claim'),
      setUp: await words('web-user/src/succession/set-up'),
      waiting: (await words('web-user/src/home')).succession,
    },
    backoffice: {
      claims: await words('web-backoffice/src/succession-claims'),
      admin: await words('web-backoffice/src/ecosystem-admin'),
      home: await words('web-backoffice/src/home'),
    },
    mail: { ...appointment[language], ...handover[language] },
  }
}

const said = {
  en: await saidIn('en'),
  es: await saidIn('es'),
  'pt-BR': await saidIn('pt-BR'),
  fr: await saidIn('fr'),
} as const

/** A sentence under `may` is chosen by the API's allowed acts, so it is always true. */
const chosen = /^(store|web)\.may\.(\w+)$/

/** The keys of all sentences in a language that promise something. */
const promising = (language: Language): string[] =>
  Object.entries(said[language])
    .flatMap(([place, words]) => sentencesOf(words, place))
    .filter(({ path, text }) => can[language].test(text) && !chosen.test(path))
    .map(({ path }) => path)

const found = new Set((['en', 'es', 'pt-BR', 'fr'] as const).flatMap(promising))

describe('what pages and e-mails of a succession promise', () => {
  test('SU19: every sentence that says "can" in any language is known here, and none that is gone', () => {
    assert.deepEqual([...found].toSorted(), Object.keys(promises).toSorted())
  })

  test('SU19: what a sentence promises is allowed, wherever the sentence is read', () => {
    for (const [path, each] of Object.entries(promises))
      for (const { by, events, when } of each)
        for (const where of when)
          for (const event of events)
            assert.ok(
              allowedEvents(where, by).includes(event),
              `${path}: ${event} by ${by} in ${where.state}`,
            )
  })

  test('SU19: what is said while an act is allowed is named as the act is', () => {
    const acts: readonly string[] = successionEvents
    for (const { may } of [said.en.store, said.en.web] as { may: Words }[])
      for (const act of Object.keys(may)) assert.ok(acts.includes(act), act)
  })
})

import { filePurposes } from '../files/file-purpose.ts'
import { obstaclesToErasure } from '../identity/erasure/obstacles.ts'
import { waitingBehind } from '../identity/fresh-links.ts'
import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { evidenceActions, successionActions } from './actions.ts'
import { AdministratorSuccessionResolver } from './administrator-resolvers.ts'
import { waitingActivations } from './appointment/activation-link.ts'
import { ReleaseResolver } from './blocks/release-resolvers.ts'
import { discardUnused, evidencePurpose } from './claims/evidence.ts'
import { reasonLengths } from './claims/reason-lengths.ts'
import { ClaimReviewResolver } from './claims/review-resolvers.ts'
import { onSuccessionDeadline } from './deadline.ts'
import { successionDeadlines } from './deadlines.ts'
import { EvidenceFile, Succession } from './entities.ts'
import { successionObstacle } from './erasure.ts'
import { successionMails } from './mails/mails.ts'
import { GiveContentsUp2026112909380 } from './migrations/202611290938-give-contents-up.ts'
import { IndexLiveSuccessions2026112909400 } from './migrations/202611290940-index-live-successions.ts'
import { IndexSuccessionsOfAdministrator2026113007020 } from './migrations/202611300702-index-successions-of-administrator.ts'
import { successionPermissions } from './permissions.ts'
import { successionPersonalData } from './personal-data.ts'
import { frozenAnswers, successionReactions } from './reactions.ts'
import {
  SuccessionClaimFields,
  SuccessionFields,
  SuccessorCandidateFields,
} from './succession-fields.ts'
import { SuccessorResolver } from './successor-resolvers.ts'
import { successionTopics } from './topics.ts'

export const succession: Room = {
  name: 'succession',
  personalData: successionPersonalData,
  publicLimits: definePublicLimits({
    successorInactiveSeconds: {
      meaning: 'Longest inactivity of a successor.',
      number: ({ SUCCESSOR_INACTIVE_SECONDS }) => SUCCESSOR_INACTIVE_SECONDS,
    },
    activationSeconds: {
      meaning: 'Life of the activation link.',
      number: ({ ACTIVATION_SECONDS }) => ACTIVATION_SECONDS,
    },
    validationSeconds: {
      meaning: 'When the validation of a hand-over passes; a claim passes not earlier.',
      range: ({ VALIDATION_EARLIEST_SECONDS: least, VALIDATION_LATEST_SECONDS: most }) => ({
        least,
        most,
      }),
    },
    claimExplanationCharacters: {
      meaning: 'Most characters of the explanation of a claim.',
      number: ({ CLAIM_EXPLANATION_MAXIMUM_LENGTH }) => CLAIM_EXPLANATION_MAXIMUM_LENGTH,
    },
    contestReasonLength: {
      meaning: 'Characters of a reason of contesting a claim.',
      range: (settings) => reasonLengths(settings).contest,
    },
    declineReasonLength: {
      meaning: 'Characters of a reason of declining a claim.',
      range: (settings) => reasonLengths(settings).decline,
    },
    evidenceBytes: {
      meaning: 'Largest file of evidence, in bytes.',
      number: ({ EVIDENCE_BYTES }) => EVIDENCE_BYTES,
    },
    evidenceFiles: {
      meaning: 'Most files of evidence with one claim.',
      number: ({ EVIDENCE_FILES }) => EVIDENCE_FILES,
    },
  }),
  entities: [Succession, EvidenceFile],
  migrations: [
    GiveContentsUp2026112909380,
    IndexLiveSuccessions2026112909400,
    IndexSuccessionsOfAdministrator2026113007020,
  ],
  resolvers: [
    AdministratorSuccessionResolver,
    ReleaseResolver,
    SuccessorResolver,
    ClaimReviewResolver,
    SuccessionFields,
    SuccessionClaimFields,
    SuccessorCandidateFields,
  ],
  addedAnswers: frozenAnswers,
  permissions: successionPermissions,
  actions: [successionActions, evidenceActions],
  mails: successionMails,
  reactions: successionReactions,
  deadlines: [
    whenDue(successionDeadlines.succession, onSuccessionDeadline),
    whenDue(successionDeadlines.evidenceUnused, discardUnused),
  ],
  topics: successionTopics,
  strategies: [
    strategyFor(obstaclesToErasure, 'succession', successionObstacle),
    strategyFor(waitingBehind, 'ACTIVATION', waitingActivations),
    strategyFor(filePurposes, 'evidence', evidencePurpose),
  ],
}

import type { SuccessorCandidatesQuery } from '../succession-standing/succession.generated.ts'

/** A member who can be chosen. */
export type Candidate = SuccessorCandidatesQuery['successorCandidates'][number]

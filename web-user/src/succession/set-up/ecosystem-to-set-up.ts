import type { EcosystemToSetUpQuery } from '../succession.generated.ts'

/** An ecosystem that its new administrator sets up. */
export type EcosystemToSetUp = EcosystemToSetUpQuery['ecosystem']

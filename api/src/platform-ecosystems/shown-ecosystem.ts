import type { Module } from 'shared-schema/enums'
import type { PlatformEcosystemType } from './graphql-types.ts'
import type { PlatformEcosystemView } from './platform-ecosystems.ts'

/** An ecosystem as the API gives it to operators. */
export const shownEcosystem = ({
  modules,
  ...view
}: PlatformEcosystemView): PlatformEcosystemType => ({
  ...view,
  modules: [...modules] as Module[],
})

import { planResources } from 'shared-schema/partner-enums'
import type { AccountExtra } from 'shared-schema/plan-terms'
import type { RecordedState } from '../platform/record-entry.ts'
import type { Company } from './account-form.ts'

/** What the form of an account says, as it is recorded; of extras so many of each resource, in one order (`USER 3`). */
export const recordedAccount = ({
  name,
  legalName,
  taxKind,
  taxNumber,
  plan,
  extras,
}: Company & {
  readonly plan: string | null
  readonly extras: readonly AccountExtra[]
}): RecordedState<'name' | 'legalName' | 'taxKind' | 'taxNumber' | 'soldPlan' | 'extras'> => ({
  name,
  legalName,
  taxKind,
  taxNumber,
  soldPlan: plan,
  extras: planResources.flatMap((resource) =>
    extras
      .filter((extra) => extra.resource === resource)
      .map(({ quantity }) => `${resource} ${quantity}`),
  ),
})

import type { PlanResource } from 'shared-schema/partner-enums'
import type { AccountExtra } from 'shared-schema/plan-terms'
import type { RecordedState } from '../platform/record-entry.ts'
import type { Company } from './account-form.ts'

/** How many of each resource an account has beyond its plan. */
type ExtraField = 'extraUsers' | 'extraChannels' | 'extraInstances' | 'extraApps'

type Given = Company & { readonly plan: string | null; readonly extras: readonly AccountExtra[] }

/** What the form of an account says, as it is recorded; `none` is written where it has none of a resource. */
export const recordedAccount = (
  { name, legalName, taxKind, taxNumber, plan, extras }: Given,
  none: 0 | null,
): RecordedState<'name' | 'legalName' | 'taxKind' | 'taxNumber' | 'soldPlan' | ExtraField> => {
  const countOf = (resource: PlanResource): number | null =>
    extras.find((extra) => extra.resource === resource)?.quantity ?? none
  return {
    name,
    legalName,
    taxKind,
    taxNumber,
    soldPlan: plan,
    extraUsers: countOf('USER'),
    extraChannels: countOf('CHANNEL'),
    extraInstances: countOf('INSTANCE'),
    extraApps: countOf('APP'),
  }
}

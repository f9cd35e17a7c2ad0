import { type Module, modules, type Plan } from 'shared-schema/enums'
import type { TaxKind } from 'shared-schema/partner-enums'
import { writtenTaxNumber } from '../../written-tax-number.ts'
import type { EcosystemFactsFragment } from '../platform-ecosystems.generated.ts'

/** What an ecosystem is called and has bought, as it is typed. */
export type EcosystemFields = {
  name: string
  legalName: string
  taxKind: TaxKind
  taxNumber: string
  plan: Plan
  /** Names of those that are to be active, with a comma between them. */
  modules: string
}

/** The fields of an ecosystem as it is; of a new one the first values. */
export const fieldsOf = (
  ecosystem: Pick<
    EcosystemFactsFragment,
    'name' | 'legalName' | 'taxKind' | 'taxNumber' | 'plan' | 'modules'
  > | null,
): EcosystemFields => ({
  name: ecosystem?.name ?? '',
  legalName: ecosystem?.legalName ?? '',
  taxKind: ecosystem?.taxKind ?? 'CNPJ',
  taxNumber: ecosystem ? (writtenTaxNumber(ecosystem) ?? '') : '',
  plan: ecosystem?.plan ?? 'PLUS',
  modules: (ecosystem?.modules ?? []).join(),
})

/** The modules to choose from with a plan: the API decides, and this only hides what it would refuse. */
export const modulesToChoose = (plan: Plan): readonly Module[] =>
  plan === 'PREMIUM' ? modules : []

/** What the API is sent; without a number there is no kind of it, and a plan has only the modules that it can have. */
export function sentOf({ name, legalName, taxKind, taxNumber, plan, ...typed }: EcosystemFields) {
  const number = taxNumber.trim()
  return {
    name: name.trim(),
    legalName: legalName.trim() || null,
    taxKind: number === '' ? null : taxKind,
    taxNumber: number || null,
    plan,
    modules: modulesToChoose(plan).filter((module) => typed.modules.split(',').includes(module)),
  }
}

/** The modules that an ecosystem loses by what is chosen: they are told before it is saved. */
export const modulesLost = (
  before: Pick<EcosystemFactsFragment, 'modules'> | null,
  typed: EcosystemFields,
): Module[] => (before?.modules ?? []).filter((module) => !sentOf(typed).modules.includes(module))

import type { TaxKind } from 'shared-schema/partner-enums'

interface TaxNumber {
  readonly taxKind: TaxKind | null
  readonly taxNumber: string | null
}

const shapes = {
  CNPJ: /^(.{2})(.{3})(.{3})(.{4})(.{2})$/,
  CPF: /^(\d{3})(\d{3})(\d{3})(\d{2})$/,
} as const

/** A tax number as people write it: `12.345.678/0001-95`, `529.982.247-25`, any other as it is. Null without one. */
export function writtenTaxNumber({ taxKind, taxNumber }: TaxNumber): string | null {
  if (taxKind === 'CNPJ') return taxNumber?.replace(shapes.CNPJ, '$1.$2.$3/$4-$5') ?? null
  if (taxKind === 'CPF') return taxNumber?.replace(shapes.CPF, '$1.$2.$3-$4') ?? null
  return taxNumber
}

import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/** The currency of the own partner's prices. Whoever is in no team sees none of them. */
export const useCurrency = (): string => useViewer().team?.partner.currency ?? 'BRL'

import type { EvidenceFieldsFragment } from 'shared-ui/succession/succession.generated.ts'

/** A file that the API keeps as evidence. */
export type Evidence = Pick<EvidenceFieldsFragment, 'id' | 'name' | 'bytes'>

/** A chosen file, on its way to becoming evidence. */
export type EvidenceItem = {
  /** Identifies the file in the list; unique in this page. */
  readonly key: string
  readonly name: string
  readonly bytes: number
} & (
  | { readonly state: 'UPLOADING'; readonly share: number }
  | { readonly state: 'UPLOADED'; readonly evidence: Evidence }
  | { readonly state: 'REFUSED'; readonly error: unknown }
)

/** What happens to the list of chosen files. */
export type EvidenceEvent =
  | { readonly kind: 'BEGUN'; readonly key: string; readonly name: string; readonly bytes: number }
  | { readonly kind: 'PROGRESS'; readonly key: string; readonly share: number }
  | { readonly kind: 'UPLOADED'; readonly key: string; readonly evidence: Evidence }
  | { readonly kind: 'REFUSED'; readonly key: string; readonly error: unknown }
  | { readonly kind: 'REMOVED'; readonly key: string }

/** The list after an event; an event about a removed file changes nothing. */
export function afterEvent(items: readonly EvidenceItem[], event: EvidenceEvent): EvidenceItem[] {
  if (event.kind === 'REMOVED') return items.filter(({ key }) => key !== event.key)
  if (event.kind === 'BEGUN') {
    const { key, name, bytes } = event
    return [...items, { key, name, bytes, state: 'UPLOADING', share: 0 }]
  }
  return items.map((item) => (item.key === event.key ? changed(item, event) : item))
}

function changed(
  { key, name, bytes }: EvidenceItem,
  event: Exclude<EvidenceEvent, { kind: 'BEGUN' | 'REMOVED' }>,
): EvidenceItem {
  const file = { key, name, bytes }
  switch (event.kind) {
    case 'PROGRESS':
      return { ...file, state: 'UPLOADING', share: event.share }
    case 'UPLOADED':
      return { ...file, state: 'UPLOADED', evidence: event.evidence }
    case 'REFUSED':
      return { ...file, state: 'REFUSED', error: event.error }
  }
}

/** The list of files that were uploaded before this page was opened, for instance before a reload. */
export const gatheredItems = (gathered: readonly Evidence[]): EvidenceItem[] =>
  gathered.map((evidence) => ({
    key: evidence.id,
    name: evidence.name,
    bytes: evidence.bytes,
    state: 'UPLOADED',
    evidence,
  }))

/** The ids of the evidence that can be sent. */
export const evidenceIds = (items: readonly EvidenceItem[]): string[] =>
  items.flatMap((item) => (item.state === 'UPLOADED' ? [item.evidence.id] : []))

/** Whether the claim can continue: at least one file is uploaded, and none is still uploading (SU14). */
export const isComplete = (items: readonly EvidenceItem[]): boolean =>
  evidenceIds(items).length > 0 && items.every(({ state }) => state !== 'UPLOADING')

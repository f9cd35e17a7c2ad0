import type { RecordedDetailFragment } from './record.generated.ts'

/** What names an event beyond doubt, as text to copy: whoever verifies the record finds the line by it, and its hash. */
export const proofText = ({
  chainId,
  sequence,
  hash,
  id,
  at,
  action,
}: Pick<
  RecordedDetailFragment,
  'chainId' | 'sequence' | 'hash' | 'id' | 'at' | 'action'
>): string =>
  [
    `chain: ${chainId}`,
    `sequence: ${sequence}`,
    `sha256: ${hash}`,
    `event: ${id}`,
    `at: ${at}`,
    `action: ${action}`,
  ].join('\n')

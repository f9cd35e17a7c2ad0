/** The page that the QR code for a phone opens. */
export const words = {
  title: 'Continue on this phone',
  lead: 'The code you scanned opens an access session in this phone’s browser. It works once.',
  button: 'Continue on this phone',
  failedTitle: 'This code doesn’t open anything any more',
  failedHint:
    'It works once and for {{limits.phoneCodeSeconds, duration}}. Ask the analyst for a new one and scan it again.',
} as const

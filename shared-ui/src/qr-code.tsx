import { Box } from '@mantine/core'

interface QrCodeProps {
  /** The source of the SVG, as the API gives it. */
  svg: string
  /** What scanning the code does. */
  label: string
  size?: number
}

/** A QR code on white, shown as an image: its source is never inserted into the page as markup. */
export function QrCode({ svg, label, size = 208 }: QrCodeProps) {
  return (
    <Box bg="white" p="sm" w="fit-content" bdrs="md">
      <img
        src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`}
        alt={label}
        width={size}
        height={size}
        style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
      />
    </Box>
  )
}

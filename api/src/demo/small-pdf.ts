/** Points from the left and the top edge of a page of A4. */
const MARGIN = 72
const HEIGHT = 842
const LEADING = 20

/** A PDF of one page with a heading and lines of text, in a font that every reader has. The same text, the same bytes. */
export function smallPdf(heading: string, lines: readonly string[]): Buffer {
  const text = [
    `BT /F1 20 Tf ${MARGIN} ${HEIGHT - MARGIN} Td (${escaped(heading)}) Tj`,
    `/F1 12 Tf ${LEADING} TL 0 -${LEADING * 2} Td`,
    ...lines.map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}${end}`
  return Buffer.from(file, 'latin1')
}

/** Within a string of a PDF. Letters of Western Europe stand for themselves. */
const escaped = (text: string): string => text.replace(/[\\()]/g, (character) => `\\${character}`)

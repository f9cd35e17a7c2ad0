import type { CSSProperties } from 'react'

/** Inline, because many mail programs drop everything else; every pair of colours passes WCAG AA. */
export const style = {
  page: { margin: 0, padding: 0, backgroundColor: '#f2f4f8', WebkitTextSizeAdjust: '100%' },
  preheader: {
    display: 'none',
    maxHeight: 0,
    maxWidth: 0,
    overflow: 'hidden',
    opacity: 0,
    color: 'transparent',
    fontSize: '1px',
    lineHeight: '1px',
  },
  outer: { width: '100%', backgroundColor: '#f2f4f8' },
  gutter: { padding: '32px 12px' },
  column: { width: '100%', maxWidth: '560px', margin: '0 auto' },
  brand: {
    padding: '0 8px 16px',
    fontSize: '16px',
    fontWeight: 700,
    lineHeight: '24px',
    color: '#0b575c',
  },
  card: {
    padding: '32px',
    backgroundColor: '#ffffff',
    border: '1px solid #dde2ec',
    borderRadius: '12px',
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: '0 0 20px',
    fontSize: '24px',
    fontWeight: 700,
    lineHeight: '32px',
    color: '#18202f',
  },
  subheading: {
    margin: '0 0 8px',
    fontSize: '16px',
    fontWeight: 700,
    lineHeight: '24px',
    color: '#18202f',
  },
  paragraph: { margin: '0 0 16px', fontSize: '16px', lineHeight: '25px', color: '#303a4b' },
  lastParagraph: { margin: 0, fontSize: '15px', lineHeight: '23px', color: '#303a4b' },
  block: { width: '100%', margin: '0 0 24px' },
  codeBox: {
    padding: '20px 16px',
    backgroundColor: '#edf7f7',
    border: '1px solid #aedbdc',
    borderRadius: '10px',
    textAlign: 'center',
  },
  boxLabel: { margin: 0, fontSize: '14px', fontWeight: 600, lineHeight: '20px', color: '#4a5568' },
  code: {
    margin: '8px 0',
    // Letter spacing instead of spaces between the digits: copying the code gives the digits alone.
    paddingLeft: '0.24em',
    fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Courier New', monospace",
    fontSize: '36px',
    fontWeight: 700,
    letterSpacing: '0.24em',
    lineHeight: '44px',
    color: '#18202f',
    whiteSpace: 'nowrap',
  },
  phrase: {
    margin: '8px 0',
    fontSize: '26px',
    fontWeight: 700,
    lineHeight: '34px',
    color: '#18202f',
  },
  picture: {
    display: 'block',
    width: '174px',
    height: '174px',
    margin: '12px auto',
    borderRadius: '6px',
  },
  boxNote: { margin: 0, fontSize: '14px', lineHeight: '21px', color: '#4a5568' },
  factLabel: {
    width: '32%',
    padding: '10px 12px 10px 0',
    borderTop: '1px solid #e3e7ef',
    fontSize: '14px',
    fontWeight: 400,
    lineHeight: '22px',
    color: '#556070',
    textAlign: 'left',
    verticalAlign: 'top',
  },
  factValue: {
    padding: '10px 0',
    borderTop: '1px solid #e3e7ef',
    fontSize: '15px',
    lineHeight: '22px',
    color: '#18202f',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  list: { margin: '0 0 24px', padding: '0 0 0 24px' },
  plainList: { margin: '0 0 24px', padding: 0, listStyle: 'none' },
  step: { margin: '0 0 8px', fontSize: '16px', lineHeight: '25px', color: '#303a4b' },
  change: { margin: 0, padding: '10px 0', borderTop: '1px solid #e3e7ef' },
  changeTitle: { display: 'block', fontSize: '15px', lineHeight: '22px', color: '#18202f' },
  changeAside: { display: 'block', fontSize: '14px', lineHeight: '20px', color: '#556070' },
  buttonCell: { backgroundColor: '#0f6b70', borderRadius: '8px' },
  button: {
    display: 'inline-block',
    padding: '14px 28px',
    fontSize: '16px',
    fontWeight: 700,
    lineHeight: '24px',
    color: '#ffffff',
    textDecoration: 'none',
  },
  address: {
    margin: '12px 0 24px',
    fontSize: '13px',
    lineHeight: '20px',
    color: '#556070',
    overflowWrap: 'anywhere',
  },
  link: { color: '#0b575c', textDecoration: 'underline' },
  notice: {
    padding: '16px 20px',
    backgroundColor: '#fdf5e6',
    borderLeft: '4px solid #b7791f',
    borderRadius: '6px',
  },
  footer: { padding: '20px 8px 0', fontSize: '13px', lineHeight: '20px', color: '#556070' },
} as const satisfies Record<string, CSSProperties>

export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

/** Dark colours if the reader prefers them, and one column on narrow screens; mail programs that ignore it lose nothing. */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
a[x-apple-data-detectors] { color: inherit !important; text-decoration: none !important; }
@media (max-width: 480px) {
  .card { padding: 24px 20px !important; }
  .fact, .fact th, .fact td { display: block !important; width: auto !important; }
  .fact th { padding: 10px 0 0 !important; }
  .fact td { padding: 0 0 10px !important; border-top: 0 !important; }
  .code { font-size: 32px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #10141c !important; }
  .card { background-color: #1a202c !important; border-color: #2e3748 !important; }
  .strong { color: #f3f5f9 !important; }
  .body { color: #d5dbe6 !important; }
  .quiet { color: #a8b3c4 !important; }
  .brand, .link { color: #82c7c9 !important; }
  .line { border-color: #2e3748 !important; }
  .box { background-color: #232b3b !important; border-color: #3a4660 !important; }
  .notice { background-color: #2b2618 !important; border-color: #d69e2e !important; }
  .button { background-color: #1d7b80 !important; }
}
`

import { renderToStaticMarkup } from 'react-dom/server'
import { HtmlBlock } from './html-blocks.tsx'
import { fontFamily, style, styleSheet } from './html-style.ts'
import type { MailContent } from './mail-content.ts'

export interface Frame {
  language: string
  brandName: string
  footer: string
  copyAddress: string
}

/** The HTML of a mail: one column, nothing that is fetched from anywhere. */
export function htmlVersion(content: MailContent, frame: Frame): string {
  return `<!doctype html>${renderToStaticMarkup(<Page content={content} frame={frame} />)}`
}

function Page({ content, frame }: { content: MailContent; frame: Frame }) {
  return (
    <html lang={frame.language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
        <title>{content.subject}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; React would escape its quotes */}
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </head>
      <body className="page" style={{ ...style.page, fontFamily }}>
        <div style={style.preheader}>{content.preheader}</div>
        <table
          role="presentation"
          className="page"
          cellPadding={0}
          cellSpacing={0}
          border={0}
          style={style.outer}
        >
          <tbody>
            <tr>
              <td align="center" style={{ ...style.gutter, fontFamily }}>
                <Column content={content} frame={frame} />
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}

function Column({ content, frame }: { content: MailContent; frame: Frame }) {
  return (
    <table
      role="presentation"
      width={560}
      cellPadding={0}
      cellSpacing={0}
      border={0}
      align="center"
      style={{ ...style.column, fontFamily, textAlign: 'left' }}
    >
      <tbody>
        <tr>
          <td className="brand" style={style.brand}>
            {frame.brandName}
          </td>
        </tr>
        <tr>
          <td className="card" style={style.card}>
            <h1 className="strong" style={style.heading}>
              {content.heading}
            </h1>
            <p className="body" style={style.paragraph}>
              {content.greeting}
            </p>
            {content.blocks.map((block, at) => (
              <HtmlBlock
                // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
                key={at}
                block={block}
                copyAddress={frame.copyAddress}
                isLast={at === content.blocks.length - 1}
              />
            ))}
          </td>
        </tr>
        <tr>
          <td className="quiet" style={style.footer}>
            {frame.footer}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

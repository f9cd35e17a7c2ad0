import type { ReactNode } from 'react'
import { style } from './html-style.ts'
import type { Block } from './mail-content.ts'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

interface HtmlBlockProps {
  block: Block
  copyAddress: string
  /** Nothing stands below it. */
  isLast: boolean
}

/** One part of a mail as table-safe HTML. React escapes every text and attribute. */
export function HtmlBlock({ block, copyAddress, isLast }: HtmlBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="body" style={style.paragraph}>
          {block.text}
        </p>
      )
    case 'code':
      return (
        <Box label={block.label} note={block.note}>
          <p className="strong code" style={style.code} dir="ltr" translate="no">
            {block.code}
          </p>
        </Box>
      )
    case 'phrase':
      return (
        <Box label={block.label} note={block.note}>
          <p className="strong" style={style.phrase} translate="no">
            {block.phrase}
          </p>
        </Box>
      )
    case 'picture':
      return (
        <Box label={block.label} note={block.note}>
          {/* Lazy, or React would add a link that preloads it, which no mail program needs. */}
          <img
            loading="lazy"
            src={`cid:${block.picture.contentId}`}
            alt={block.alternative}
            width={block.picture.pixels}
            height={block.picture.pixels}
            style={style.picture}
          />
        </Box>
      )
    case 'facts':
      return <Facts facts={block.facts} />
    case 'steps':
      return <Steps title={block.title} steps={block.steps} />
    case 'list':
      return <List block={block} />
    case 'button':
      return <Button block={block} copyAddress={copyAddress} />
    case 'notice':
      return <Notice block={block} isLast={isLast} />
  }
}

/** A table for layout only; its role makes screen readers read its cells as plain text. */
export function Layout({ children, spaced }: { children: ReactNode; spaced?: 'below' }) {
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={spaced ? style.block : undefined}
    >
      <tbody>
        <tr>{children}</tr>
      </tbody>
    </table>
  )
}

function Box({ label, note, children }: { label: string; note: string; children: ReactNode }) {
  return (
    <Layout spaced="below">
      <td className="box" style={style.codeBox}>
        <p className="quiet" style={style.boxLabel}>
          {label}
        </p>
        {children}
        <p className="quiet" style={style.boxNote}>
          {note}
        </p>
      </td>
    </Layout>
  )
}

function Facts({ facts }: Pick<BlockOf<'facts'>, 'facts'>) {
  return (
    <table cellPadding={0} cellSpacing={0} border={0} style={style.block}>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label} className="fact">
            <th scope="row" className="quiet line" style={style.factLabel}>
              {label}
            </th>
            <td className="strong line" style={style.factValue} dir="auto">
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Steps({ title, steps }: Pick<BlockOf<'steps'>, 'title' | 'steps'>) {
  return (
    <>
      <h2 className="strong" style={style.subheading}>
        {title}
      </h2>
      <ol style={style.list}>
        {steps.map((step) => (
          <li key={step} className="body" style={style.step}>
            {step}
          </li>
        ))}
      </ol>
    </>
  )
}

function List({ block: { title, empty, items } }: { block: BlockOf<'list'> }) {
  return (
    <>
      <h2 className="strong" style={style.subheading}>
        {title}
      </h2>
      {items.length === 0 ? (
        <p className="body" style={style.paragraph}>
          {empty}
        </p>
      ) : (
        <ul style={style.plainList}>
          {items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two changes may read the same
            <li key={at} className="line" style={style.change}>
              <span className="strong" style={style.changeTitle}>
                <strong>{item.title}</strong>
                {item.detail && (
                  <>
                    : <bdi>{item.detail}</bdi>
                  </>
                )}
              </span>
              <span className="quiet" style={style.changeAside}>
                {item.aside}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Button({ block, copyAddress }: { block: BlockOf<'button'>; copyAddress: string }) {
  return (
    <>
      <Layout>
        <td className="button" style={style.buttonCell}>
          <a href={block.link} style={style.button}>
            {block.label}
          </a>
        </td>
      </Layout>
      <p className="quiet" style={style.address}>
        {copyAddress}
        <br />
        <a className="link" href={block.link} style={style.link}>
          {block.link}
        </a>
      </p>
    </>
  )
}

function Notice({ block, isLast }: { block: BlockOf<'notice'>; isLast: boolean }) {
  return (
    <Layout {...(isLast ? {} : { spaced: 'below' })}>
      <td className="notice" style={style.notice}>
        <h2 className="strong" style={style.subheading}>
          {block.title}
        </h2>
        <p className="body" style={style.lastParagraph}>
          {block.text}
          {block.link && (
            <>
              {' '}
              <a className="link" href={block.link} style={style.link}>
                {block.linkLabel}
              </a>
            </>
          )}
        </p>
      </td>
    </Layout>
  )
}

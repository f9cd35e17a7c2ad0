import type { Block, MailContent } from './mail-content.ts'
import type { SharedMailWords } from './shared-mail-words.ts'

/**
 * The plain text of a mail: everything the HTML says, one blank line between parts. A picture only
 * repeats what stands beside it.
 */
export function textVersion(
  { heading, greeting, blocks }: MailContent,
  { footer, labelEnd }: Pick<SharedMailWords, 'labelEnd'> & { footer: string },
): string {
  const said = blocks.map((block) => blockText(block, labelEnd)).filter((part) => part !== '')
  const parts = [heading, greeting, ...said, '-- ', footer]
  return `${parts.join('\n\n').replace('-- \n\n', '-- \n')}\n`
}

function blockText(block: Block, end: string): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'code':
      return `${block.label}${end}\n\n    ${block.code}\n\n${block.note}`
    case 'phrase':
      return `${block.label}${end}\n\n    ${block.phrase}\n\n${block.note}`
    case 'picture':
      return ''
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}${end} ${value}`).join('\n')
    case 'steps':
      return [`${block.title}${end}`, ...block.steps.map((step, at) => `${at + 1}. ${step}`)].join(
        '\n',
      )
    case 'list':
      return block.items.length === 0 ? block.empty : listText(block, end)
    case 'button':
      return `${block.label}${end}\n${block.link}`
    case 'notice':
      return [
        block.title,
        block.text,
        ...(block.link ? [`${block.linkLabel}${end}\n${block.link}`] : []),
      ].join('\n')
  }
}

function listText({ title, items }: Extract<Block, { kind: 'list' }>, end: string): string {
  const lines = items.map(
    ({ aside, title: what, detail }) => `- ${aside} · ${what}${detail && `${end} ${detail}`}`,
  )
  return [`${title}${end}`, ...lines].join('\n')
}

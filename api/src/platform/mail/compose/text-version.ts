import type { Block, MailContent } from './mail-content.ts'

/**
 * The plain text of a mail: everything the HTML says, one blank line between parts. A picture only
 * repeats what stands beside it.
 */
export function textVersion({ heading, greeting, blocks }: MailContent, footer: string): string {
  const said = blocks.map(blockText).filter((part) => part !== '')
  const parts = [heading, greeting, ...said, '-- ', footer]
  return `${parts.join('\n\n').replace('-- \n\n', '-- \n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'code':
      return `${block.label}:\n\n    ${block.code}\n\n${block.note}`
    case 'phrase':
      return `${block.label}:\n\n    ${block.phrase}\n\n${block.note}`
    case 'picture':
      return ''
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
    case 'steps':
      return [`${block.title}:`, ...block.steps.map((step, at) => `${at + 1}. ${step}`)].join('\n')
    case 'list':
      return block.items.length === 0 ? block.empty : listText(block)
    case 'button':
      return `${block.label}:\n${block.link}`
    case 'notice':
      return [
        block.title,
        block.text,
        ...(block.link ? [`${block.linkLabel}:\n${block.link}`] : []),
      ].join('\n')
  }
}

function listText({ title, items }: Extract<Block, { kind: 'list' }>): string {
  const lines = items.map((item) => `- ${item.aside} · ${item.title}: ${item.detail}`)
  return [`${title}:`, ...lines].join('\n')
}

import { useTranslation } from 'react-i18next'
import { type NoticeTexts, noticeTextFor } from 'shared-ui/notices/notice-text.ts'

/** The text of a notice in the language of the page, and the language that it is in. */
export function useOwnNoticeText(texts: NoticeTexts) {
  const { i18n } = useTranslation('custom-notices')
  return noticeTextFor(texts, i18n.language)
}

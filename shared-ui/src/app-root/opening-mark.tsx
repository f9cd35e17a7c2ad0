import mark from '../../public/favicon.svg?raw'

/**
 * The app's mark, alone on the page: what `index.html` shows before any script. The picture is part of the script, so
 * that no empty page is seen while a file is loaded.
 */
export function OpeningMark() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is a file of this repository.
  return <div className="opening" aria-hidden dangerouslySetInnerHTML={{ __html: mark }} />
}

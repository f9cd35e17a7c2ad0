/** In which words the bundler's loader reports a stylesheet that did not load. */
const failedStyles = /^Error: Unable to preload CSS for (?<address>\S+)$/

const loaded = new Set<string>()

/** The address of the stylesheet because of which a part did not load; undefined if the reason was another. */
export function stylesMissedBy(error: unknown): string | undefined {
  return failedStyles.exec(String(error))?.groups?.address
}

/**
 * Loads a stylesheet that failed before. The bundler's loader requests each stylesheet only once: at the next
 * import of the part it would continue without it, and the page would have no styles.
 *
 * @throws if it fails this time too
 */
export async function loadStylesAgain(address: string, failures: number): Promise<void> {
  if (loaded.has(address)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = `${address}?again=${failures}`
  link.nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  await new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`Unable to preload CSS for ${address}`))
    })
    document.head.append(link)
  })
  loaded.add(address)
}

/** How the bundler's loader names a stylesheet that a part of the app needs and that did not load. */
const failedStyles = /^Error: Unable to preload CSS for (?<address>\S+)$/

const loaded = new Set<string>()

/** The address of the stylesheet on whose account a part did not load; undefined where it was something else. */
export function stylesMissedBy(error: unknown): string | undefined {
  return failedStyles.exec(String(error))?.groups?.address
}

/**
 * Loads a stylesheet that did not load before. The bundler's loader asks for each stylesheet once only: at the next
 * import of the part it goes on without it, and the page would be without its styles.
 *
 * @throws when it does not load this time either, as the loader does
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

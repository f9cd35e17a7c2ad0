/** Asks a server of this container whether it is well: `node is-healthy.js URL`. Ends with 0 or 1. */

const [url = ''] = process.argv.slice(2)
const answer = await fetch(url, { signal: AbortSignal.timeout(4_000) }).catch(() => undefined)
process.exit(answer?.ok ? 0 : 1)

// Runs before all modules: where a file that the page itself names does not load, the page says so and asks again.
{
  const words = {
    en: 'This page has not loaded completely. We keep trying.',
    es: 'Esta página no se ha cargado por completo. Seguimos intentándolo.',
    pt: 'Esta página não foi carregada por completo. Continuamos tentando.',
  }
  const longest = 10_000
  /** How many of the page's own files are missing. */
  let missing = 0
  /** The files that the page names; before it is read to its end, all that there are. */
  let own = null

  document.addEventListener('readystatechange', () => {
    own ??= new Set(document.querySelectorAll('link[rel=stylesheet], script[type=module]'))
  })
  addEventListener(
    'error',
    ({ target }) => {
      if (own !== null && !own.has(target)) return
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') loadStyles(target.href)
      if (target instanceof HTMLScriptElement && target.type === 'module') beginAnew(target.src)
    },
    true,
  )

  const pause = (failures) =>
    new Promise((done) => {
      setTimeout(done, Math.min(500 * 2 ** failures, longest))
    })

  /** Without its scripts the page holds nothing of a person's: once they can be had, it begins anew. */
  const beginAnew = async (address) => {
    say(1)
    for (let failures = 1; !(await answers(address)); failures += 1) await pause(failures)
    location.reload()
  }

  const answers = async (address) => {
    await pause(1)
    try {
      return (await fetch(address, { cache: 'reload' })).ok
    } catch {
      // No network: it is asked again.
      return false
    }
  }

  const loadStyles = async (address) => {
    say(1)
    for (let failures = 1; !(await styled(`${address}?again=${failures}`)); failures += 1)
      await pause(failures)
    say(-1)
  }

  const styled = async (address) => {
    await pause(1)
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    const loads = new Promise((done) => {
      link.onload = () => done(true)
      link.onerror = () => done(false)
    })
    document.head.append(link)
    return loads
  }

  /** Shows the sentence for as long as anything is missing. */
  const say = (more) => {
    missing += more
    document.querySelector('#load-again')?.remove()
    if (missing === 0) return
    const wished = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in words)
    const sentence = document.createElement('p')
    sentence.id = 'load-again'
    sentence.role = 'status'
    sentence.lang = wished ?? 'en'
    sentence.textContent = words[wished ?? 'en']
    sentence.style.cssText =
      'position:fixed;inset:auto 1rem 1rem;margin:0;text-align:center;font:1rem system-ui,sans-serif'
    document.body.append(sentence)
  }
}

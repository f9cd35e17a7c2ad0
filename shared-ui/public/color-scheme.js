// Runs before the first paint: a person who chose dark sees no white flash.
{
  /** What the person chose on this machine; null where the browser refuses its storage. */
  const chosenHere = () => {
    try {
      // biome-ignore lint/style/noRestrictedGlobals: this script runs before all modules.
      return localStorage.getItem('color-scheme')
    } catch {
      return null
    }
  }
  const chosen = chosenHere()
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
}

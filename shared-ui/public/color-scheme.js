// Runs before the first paint: a person who chose dark sees no white flash.
{
  const chosen = localStorage.getItem('color-scheme')
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
}

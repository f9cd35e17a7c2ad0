/** What a user agent's string tells a person; null for a part that it does not tell. */
export interface DescribedDevice {
  readonly browser: string | null
  readonly system: string | null
  readonly mobile: boolean
}

// The order matters: browsers also name other browsers in their strings. The true name is tested before the
// names that it may also carry.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** The browser and the system of a user agent's string, as far as the string tells them. */
export function describedDevice(userAgent: string): DescribedDevice {
  const named = (list: typeof browsers) => list.find(([pattern]) => pattern.test(userAgent))?.[1]
  return {
    browser: named(browsers) ?? null,
    system: named(systems) ?? null,
    mobile: /\bMobile\b|\biPhone\b|\biPad\b|\bAndroid\b/.test(userAgent),
  }
}

import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const accent: MantineColorsTuple = [
  '#edf7f7',
  '#d8eeee',
  '#aedbdc',
  '#82c7c9',
  '#5fb6b9',
  '#3f9fa3',
  '#1d7b80',
  '#0f6b70',
  '#0b575c',
  '#07444a',
]

const dark: MantineColorsTuple = [
  '#dfe4e8',
  '#b9c1c8',
  '#8f9aa3',
  '#6a757f',
  '#46515a',
  '#343e46',
  '#273037',
  '#1b2228',
  '#151b20',
  '#0f1418',
]

const system =
  'system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", sans-serif'

/** The look of all three apps: calm, spacious, one accent colour, the system's own fonts. */
export const theme = createTheme({
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: system,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.9063rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: {
    fontFamily: system,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  // By name, not by import: the sign-in page must not load components that it does not show.
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        padding: 'lg',
        radius: 'lg',
        // The header of a dialog must not count as a second banner of the page.
        attributes: { header: { role: 'none' } },
      },
    },
    Paper: { defaultProps: { radius: 'lg' } },
    NavLink: { styles: { root: { borderRadius: 'var(--mantine-radius-md)' } } },
  },
})

/** Text colours of Mantine that miss the contrast of WCAG AA, replaced by ones that reach it. */
export const cssVariables: CSSVariablesResolver = (current) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#56616b',
    '--mantine-color-placeholder': '#6b7680',
    '--mantine-color-error': '#b42318',
    '--mantine-color-text': '#171d22',
    '--app-ring': current.colors.accent?.[7] ?? '',
    '--app-canvas': '#f6f8f9',
    '--app-line': '#dfe5e9',
  },
  dark: {
    '--mantine-color-dimmed': current.colors.dark[1],
    '--mantine-color-placeholder': current.colors.dark[2],
    '--mantine-color-error': '#ff9b91',
    '--mantine-color-text': '#e8ecef',
    '--mantine-color-body': current.colors.dark[7],
    '--mantine-color-accent-light': 'color-mix(in srgb, #3f9fa3 16%, transparent)',
    '--mantine-color-yellow-light': 'color-mix(in srgb, #d69e2e 16%, transparent)',
    '--mantine-color-red-light': 'color-mix(in srgb, #e5534b 18%, transparent)',
    '--mantine-color-blue-light': 'color-mix(in srgb, #4c8fd6 18%, transparent)',
    '--mantine-color-gray-light': 'color-mix(in srgb, #8f9aa3 12%, transparent)',
    '--mantine-color-accent-light-hover': 'color-mix(in srgb, #3f9fa3 24%, transparent)',
    '--app-ring': current.colors.accent?.[3] ?? '',
    '--app-canvas': current.colors.dark[8],
    '--app-line': current.colors.dark[5],
  },
})

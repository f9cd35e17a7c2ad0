/** A logo that is set and removed: of a partner, and of an account. */
export const words = {
  logo: 'Logo',
  hint: 'A PNG, JPEG or WebP picture of at most {{size}}.',
  file: 'Picture of the logo',
  choose: 'Choose a logo',
  replace: 'Replace the logo',
  remove: 'Remove the logo',
  confirmRemove: 'Remove',
  removed: 'The logo is removed.',
  none: 'No logo yet.',
  pixels: '{{width, number}} × {{height, number}} pixels',
} as const

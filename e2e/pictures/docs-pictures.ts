/** The names of the pictures in `docs/images`, by what they show. */
export const docsPictures = {
  assistance: ['side-by-side'],
  succession: [
    'succession-backoffice-claim',
    'succession-store-choose',
    'succession-store-validation',
    'succession-web-claim-evidence',
    'succession-web-confirm',
    'succession-web-invitation',
  ],
} as const

export type DocsPicture = (typeof docsPictures)[keyof typeof docsPictures][number]

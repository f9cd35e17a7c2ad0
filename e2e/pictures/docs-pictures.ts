/** The pictures that the documents show, in `docs/images`, by what is photographed. */
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

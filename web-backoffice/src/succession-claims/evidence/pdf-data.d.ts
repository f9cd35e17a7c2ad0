/** Where the fonts and decoders of pdf.js lie on this origin; set by the build. */
declare const __PDF_DATA__: string

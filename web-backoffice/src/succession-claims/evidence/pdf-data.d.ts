/** The address of pdf.js's fonts and decoders on this origin; set by the build. */
declare const __PDF_DATA__: string

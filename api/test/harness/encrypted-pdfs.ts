/**
 * Written by another program (pypdf) with the owner's password `owner`; the user's password is empty or
 * `secret`.
 */
const written = [
  {
    name: 'RC4, 40 bits',
    version: 1,
    revision: 2,
    keyBits: 40,
    open: {
      owner: 'c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c69ec442576ab',
      user: 'fa34a18be18a8051e5ab19c00e4cfb5e02dac3a2779459d81eaa8f1de03521df',
    },
    locked: {
      owner: '92fe0f4454ad4c9644693f33c07cb54f587dce1e2682fe9ecea6107a1ef630dd',
      user: 'ea38b39ae8a00649bba8d9068f65782a753195ce007048ceef352956c7403111',
    },
  },
  {
    name: 'RC4, 128 bits',
    version: 2,
    revision: 3,
    keyBits: 128,
    open: {
      owner: '566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5',
      user: '6e58aa880b3dd2ceaa1898bc3540856428bf4e5e4e758a4164004e56fffa0108',
    },
    locked: {
      owner: '0db5855fc5326569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083',
      user: 'b5c1e3e565fee36c6c3fa3d29167f75c28bf4e5e4e758a4164004e56fffa0108',
    },
  },
  {
    name: 'AES, 128 bits',
    version: 4,
    revision: 4,
    keyBits: 128,
    open: {
      owner: '566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5',
      user: '6e58aa880b3dd2ceaa1898bc3540856428bf4e5e4e758a4164004e56fffa0108',
    },
    locked: {
      owner: '0db5855fc5326569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083',
      user: 'b5c1e3e565fee36c6c3fa3d29167f75c28bf4e5e4e758a4164004e56fffa0108',
    },
  },
  {
    name: 'AES, 256 bits (revision 5)',
    version: 5,
    revision: 5,
    keyBits: 256,
    open: {
      owner:
        'cb1dd2e7c476384cfd8665835ec30a8f6e9914d96c2fd443ce43257554c0ee54b4bcd06bc57c8a9b167f104b8404dfd5',
      user: 'f0cc6d1707263c6f84dac96ab51bc9f3396ea11c9a67763beb69582945edde6e77345aebad69ae32054c9ffa5cec7d71',
    },
    locked: {
      owner:
        '46072fabf1c2f1d47d43714f4e4b0a19e87613bb6bb678c84f9ac0e32e28c7764acc508a8826207c841cc0de3d2551b4',
      user: '5b2c44c0d98a3938a61f99cb3444a4f297475689349b57ce33a813e843722fa9c6ee01088e305bdd8fcadf2d17a61b12',
    },
  },
  {
    name: 'AES, 256 bits (revision 6)',
    version: 5,
    revision: 6,
    keyBits: 256,
    open: {
      owner:
        '927af2893a1e902eb0e92a2e709bbfb397d9ac208ea93287bf67f1e42c6303d8a9be44116d092b00e683f0c1c7f0f3bd',
      user: '4ca874c8feb54a9bcf9b637dc2ece72fd23c3590310c298b1c10ff45452106ff24be777a4ea648623b0d1ee92458f10e',
    },
    locked: {
      owner:
        'b1581a46de881c189149e62eba9e863031d8b3270e35e6d5fe789782ff193a7615e2be23dd0d520d4ce0d66402b7867b',
      user: '87f09d3013b14bca1b8202bcf44b94c26ac48ef73263e65c2980ce97db3b455d1c4fea88162e2d41697c50c8daa4e49b',
    },
  },
] as const

const ID = '3539633230626261656338326531623563363363616265663561666165663131'

/** The two notations of a string in a PDF. */
const notations = {
  digits: (hex: string): string => `<${hex}>`,
  characters: (hex: string): string =>
    `(${[...Buffer.from(hex, 'hex')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')})`,
} as const

/** PDFs by each method of encryption, which open without a password (`open`) or only with one (`locked`). */
export const encryptedPdfs = written.flatMap(({ name, version, revision, keyBits, ...files }) =>
  (['open', 'locked'] as const).flatMap((kind) =>
    (['digits', 'characters'] as const).map((notation) => {
      const text = notations[notation]
      const { owner, user } = files[kind]
      const dictionary = `<</Filter/Standard/V ${version}/R ${revision}/Length ${keyBits}/P 4294967292/O ${text(owner)}/U ${text(user)}>>`
      return {
        name: `${name}, strings in ${notation}`,
        kind,
        content: Buffer.from(
          `%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n5 0 obj\n${dictionary}\nendobj\ntrailer<</Root 1 0 R/ID[${text(ID)}${text(ID)}]/Encrypt 5 0 R>>\n%%EOF\n`,
        ),
      }
    }),
  ),
)

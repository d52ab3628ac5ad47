// Advertisements of English papers known by what they say, and what is set like them and says something else.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const kilns = [
  'Four kilns on the upper road are to be lit again',
  'after nine years, the owners told a meeting held',
  'at the inn on Monday. Lime has been brought from',
  'the coast since the old burners died.',
]
const ice = [
  'Skaters were out before breakfast as far as the',
  'weir, where boys had swept a track and put up a',
  'row of lanterns. The constable measured five',
  'inches at the sluice and let the bakers across.',
]
const between = (lines: readonly string[]) => {
  const { articles, furniture } = convertText(
    [
      ...['THE TARN LAMP', 'FRIDAY, MAY 3, 1907', '', 'KILNS TO BE LIT', ...kilns, '', ...lines],
      ...['', 'ICE ON THE TARN', ...ice],
    ].join('\n'),
  )
  return {
    titles: articles.map(({ fields }) => fields.title),
    advertised: furniture.filter(({ kind }) => kind === 'advertisement').length,
  }
}

test.each([
  [
    'a shop',
    [
      'LORNE & PELL,',
      'GROCERS,',
      'Full line of Teas and Lamp Oil.',
      'Lowest prices for cash.',
      'Call and see us.',
      'Opposite the Sluice.',
    ],
  ],
  [
    'a ware with the days on which it is set',
    [
      'Lamp Chimneys.',
      'A large stock of chimneys, wicks and burners at',
      'O. Marrow, the old stand. Rags taken in exchange.',
      'may3-3m',
    ],
  ],
  [
    'a notice of the law',
    [
      'NOTICE TO CREDITORS.',
      'All persons with claims on the estate of Orla Pell',
      'will hand them to the undersigned by June next.',
      'A. B. LORNE, Executor.',
    ],
  ],
  ['a remedy in one line', ['TARN BALM for Burns. TARN BALM for Stings. Of all Chemists.']],
])('%s is an advertisement', (_, lines) => {
  expect(between(lines)).toEqual({ titles: ['KILNS TO BE LIT', 'ICE ON THE TARN'], advertised: 1 })
})

test.each([
  [
    'a report of a shop',
    [
      'CHEAPER LAMP OIL',
      'GROCERS AGREE',
      'Grocers in Market Street said yesterday that oil',
      'is reduced to 4 cents, and that buyers may call',
      'and see the new tanks opposite the sluice.',
    ],
  ],
  [
    'a report that ends on a day',
    [
      'FERRY TO STOP',
      'The ferry stops for repairs to her boiler, and the',
      'owners hope to see her on the tarn on May 22d.',
    ],
  ],
  [
    'a report of a sale by the sheriff',
    [
      'SHERIFF’S SALE.',
      'The boats of the old ferry were bought by a farmer',
      'from Lorne, who took them home on two carts.',
    ],
  ],
  [
    'a church notice',
    [
      'HARVEST SUPPER',
      'ST. ORLA’S CHURCH ROOM',
      'Bring and buy stall, best quality cakes',
      'Tickets £2 from 14 Mill Street',
      'Call at the vicarage. All are welcome.',
    ],
  ],
  [
    'a village notice',
    [
      'ROAD NOTICE',
      'LOWER LANE CLOSED',
      'The lane by the sluice is closed until June.',
      'Apply to the parish council, next to the inn.',
    ],
  ],
  [
    'a list of prizes',
    [
      'THE FLOWER SHOW',
      'PRIZES FOR ALL',
      'Roses, best quality: O. Pell, $2',
      'Sweet peas: Marrow & Sons, Mill Street',
      'Tea next to the tent.',
    ],
  ],
  [
    'a letter',
    [
      'CHEAP COAL FOR ALL',
      'SIR,—Why do we buy coal in Lorne when the best',
      'quality is on hand opposite the sluice for 9s. 6d.?',
      'Yours, O. MARROW.',
    ],
  ],
  [
    'a report of what chemists sell',
    [
      'A BALM FOR BURNS',
      'The balm that the doctor praised in his report on',
      'the fire at the kilns is now to be had',
      'in Lorne of all chemists.',
    ],
  ],
])('%s is none', (_, lines) => {
  const { titles, advertised } = between(lines)
  expect(advertised).toBe(0)
  expect(titles.some((title) => title?.toUpperCase().startsWith((lines[0] as string).replace('.', '')))).toBe(
    true,
  )
})

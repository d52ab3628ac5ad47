// Rows of figures in English sheets: prices, sums behind dots, tables of numbers.
import { pattern } from './pattern.ts'

/** A row of a table with dots between what and how much. */
export const leaderRow = pattern(
  /^\p{L}.{1,50}?(?:(?:\s?\.){4,}|(?:\s+\.{2,3}){2,}|(?:\s?…){2,}|\s\.{2,3}(?=\s[£$]?\d)).{0,4}\s+\S{1,12}(?:\s+\S{1,12}){0,3}$/u,
  'Lamp oil, per gal. .. 2s. to 3s.',
  'Ferry dues ... ... ... 14 6 0',
  'Mill Lane . . . . . . 12 per cent',
)

/** How much of something a recipe takes. */
export const measure = pattern(
  /^(?:\d+(?:[./]\d+)?|\d*[½¼¾⅓⅔])\s?(?:oz|lbs?|k?g|ml|litres?|pints?|cups?|tsps?|tbsps?|teaspoons?|tablespoons?|eggs?|cloves?|slices?|sticks?|tins?)\b/u,
  '6 oz grated marrow',
)

/** A row of a name and its share. */
export const shareRow = pattern(/^\p{Lu}[\p{L}\d' ]{1,24}:? \d{1,3}(?:\.\d{1,2})? ?%$/u, 'Lamp class 97.5%')

/** A figure at the end of a row, behind words: what was scored, paid or weighed. */
export const figureEnd = pattern(
  /^(?!.*(?:\. ?){3})(?!.*(?:\bNo|\b(?:1[5-9]|20)\d\d)\.?,? ?\d*[.:]?$)\p{L}.*\s[£$€]?\d[\d.,:/-]*\s?(?:%|per cent|p|pts?|points|kg|lbs?|oz|m|km|mins?|secs?|votes|contacts)?\.?(?: ?[-–(].{1,16})?$/u,
  'Class of the lower quay 96.4%',
  'Ladders      £4.20',
)

/** A row of the prices of a market. */
export const priceRow = pattern(
  /^\p{Lu}[\p{L}' ]{2,24}(?:, [\p{L} ]{2,20}?){0,2}[,:]? (?:[£$]\s?)?[\dl]{1,4}(?:[.,]\d{1,2})?(?:s\.|d\.| ?(?:c|cts|cents|p)\b|(?<=[£$].{1,7}))/u,
  'Lamp oil, best, 9d. per pint',
  'Hemp $4.10',
)

/** A number of a table. */
export const figure = pattern(/^[£$(]?\d[\d.,:/-]*%?\)?$/, '94.6%')

/** The first row of a table: three short names or more, with gaps between them. */
export const tableHead = pattern(
  /^\p{Script=Han}{2,6}(?:(?:[\u3000\t]|\s{2,})[\s\u3000]*\p{Script=Han}{2,6}){2,}$/u,
  '品名　单位　东街　西街',
)

/** A thing and its price or prices, in a list of prices in Chinese. */
export const goodsPrice = pattern(
  /^\p{Script=Han}[\p{Script=Han}（）()]{0,12}[\s\u3000.…]+\d+(?:\.\d+)?(?:[-—～~]\d+(?:\.\d+)?)?元?$/u,
  '豆腐 0.30-0.35',
  '鲤鱼（活）　2.40元',
)

const amount =
  '(?:\\d|[一二两兩三四五六七八九十百千]+(?:[多余餘])?[万萬亿億]?(?:[元亩畝人户戶吨噸米名家辆輛台臺成倍斤]|公里|公斤|千瓦))'

/** Two halves of a line with a figure in each, parted by a gap. */
export const figuresInParts = pattern(
  new RegExp(
    `^(?!.*[，。：；])\\P{Z}{0,12}${amount}\\P{Z}{0,12}[\\s\\u3000]+\\P{Z}{0,12}${amount}\\P{Z}{0,12}$`,
    'u',
  ),
  '投入820万元　新修水渠31公里',
  '全镇六千亩 预计增收三百万元',
)

/** A line that announces what stands below it. */
export const leadsToList = pattern(
  /:[-–—]{0,2}$|\b(?:as follows|the following)[.:]?$/u,
  'The stalls this year are:',
)

/** A gap inside a line, as between the columns of a table; justified lines have smaller ones. */
export const innerGap = pattern(/[^\s.!?:;,] {5,}\S/u, 'Edith Marlow        12 Mill Lane')

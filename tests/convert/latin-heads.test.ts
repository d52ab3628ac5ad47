// Heads of hard-wrapped English right above their text, without a blank line: told by the room left on their lines.
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { textOf } from '../../src/convert/block-words.ts'
import { parse } from '../../src/convert/parse.ts'
import groupBlocks from '../../src/convert/plugins/group-blocks.ts'
import { isBlock } from '../../src/convert/tree.ts'

const blocksOf = (...lines: string[]) => {
  const tree = parse(lines.join('\n'))
  groupBlocks()(tree, new VFile())
  return tree.children.filter(isBlock).map(textOf)
}
const lamps = [
  'The lamps on the quay were lit again in October, after',
  'the chandler had given back the two ladders. Those who',
  'carry fish to the hall may use the upper steps until',
  'the rail is mended.',
]
const bells = [
  'Nobody had asked the bell ringers, who were content to',
  'stand at the back with their hats on while the vote was',
  'taken by lamplight and then taken again.',
]

test('a line in small letters with room for the next word heads the text below it', () => {
  const blocks = blocksOf('Lamps for the quay', ...lamps, '', 'A matter of ladders', ...bells)
  expect(blocks).toEqual(['Lamps for the quay', lamps.join(' '), 'A matter of ladders', bells.join(' ')])
})

test('a deck and a byline stand between a title and its text', () => {
  const heads = ['LAMPS AT LAST', 'Two ladders, one chandler, and a long wait', 'by Ada Lisle']
  expect(blocksOf(...heads, ...lamps, ...bells).slice(0, 3)).toEqual(heads)
})

test('numbers of the agenda head texts, however little room is left', () => {
  const items = ['7.1 Lamps for the quay and for both the steps', ...lamps, '', '7.2 Ladders', ...bells]
  const blocks = blocksOf(...items, '', '8.1 The fish hall rail', ...lamps)
  expect(blocks.filter((text) => /^\d/.test(text))).toEqual([
    items[0],
    '7.2 Ladders',
    '8.1 The fish hall rail',
  ])
})

test('a line without room for the next word goes on, and so does one that begins in a small letter', () => {
  expect(blocksOf(...lamps, '', ...bells)).toEqual([lamps.join(' '), bells.join(' ')])
})

test('where paragraphs are set in by one space, each begins one', () => {
  const set = [lamps, bells, lamps, bells, lamps].map(([first = '', ...rest]) => [` ${first}`, ...rest])
  expect(blocksOf('THE LAMPS', ...set.flat())).toHaveLength(6)
})

test('two dashes before a capital begin an item', () => {
  expect(
    blocksOf('NOTES.', '--Wood is wanted at this office.', '--The ferry is laid', 'up again.').slice(1),
  ).toEqual(['--Wood is wanted at this office.', '--The ferry is laid up again.'])
})

test('the first item by a capital stands below the line that leads to it', () => {
  const list = ['Tenders are invited for the launch, as set out below:--', 'A. Marrow Quay to Tarn, daily.']
  expect(blocksOf('TENDERS', ...bells, ...list, 'B. Tarn to Pell, by mule.').slice(-2)).toEqual([
    list[1],
    'B. Tarn to Pell, by mule.',
  ])
})

test('a head right below the end of a text is no part of it, over two lines neither', () => {
  const blocks = blocksOf(
    'Lamps for the quay',
    ...lamps,
    'A matter of',
    'ladders',
    ...bells,
    'Cold steps',
    ...lamps,
  )
  expect(blocks).toEqual([
    'Lamps for the quay',
    lamps.join(' '),
    'A matter of ladders',
    bells.join(' '),
    'Cold steps',
    lamps.join(' '),
  ])
})

test('a name right below the end of a text is no head of the next', () => {
  expect(blocksOf('Lamps for the quay', ...lamps, 'Edith Marlowe', ...bells)[2]).toBe('Edith Marlowe')
})

test('below a sentence, a signature or a list of days a short line heads the next text, with no blank line between', () => {
  const days = ['4 May   Lamp oil sale', '11 May  Ladder drill, both quays']
  const heads = ['A matter of ladders', 'Ada Lisle', 'Lamps once more', 'What is on']
  const [first, name, second, list] = heads as [string, string, string, string]
  const blocks = blocksOf(first, ...bells, name, second, ...lamps, list, ...days, first, ...bells)
  expect(blocks).toEqual([
    first,
    bells.join(' '),
    name,
    second,
    lamps.join(' '),
    list,
    ...days,
    first,
    bells.join(' '),
  ])
})

test('an item ends where the next word would have fitted', () => {
  const items = ['- two ladders, and the hooks that', 'belong to them', '- lamp oil']
  const below = 'Whoever has a third ladder may keep it until the spring'
  expect(
    blocksOf(...lamps, ...bells, 'Bring:', ...items, below, 'tide, and then it must go.').slice(-3),
  ).toEqual([items.slice(0, 2).join(' '), '- lamp oil', `${below} tide, and then it must go.`])
})

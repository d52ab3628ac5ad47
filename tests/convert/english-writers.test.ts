import { describe, expect, test } from 'vitest'
import { writersIn } from '../../src/convert/english-writers.ts'

describe('who wrote a text, in a line of its own form', () => {
  test.each([
    ['“DRY BOOTS,” R.A.S.C.', ['“DRY BOOTS,”']],
    ['-- Tilda K. <tilda@mill.example.org>', ['Tilda K.']],
    ['(Mrs.) V. LORNE, Cliff Avenue.', ['V. LORNE']],
    ['with Ada Marlow', ['Ada Marlow']],
    ['reports ADA MARLOW', ['ADA MARLOW']],
    ['--E. K.', ['E. K.']],
    ["ADA LORNE '77", ['ADA LORNE']],
    ['(Conducted by "Aunt Ada".)', ['"Aunt Ada"']],
    ['Posted by Muddy Ada at 7:14 PM', ['Muddy Ada']],
    ['Posted on 6.11.18 by Dr Ada Lorne and Tobias Pell', ['Dr Ada Lorne', 'Tobias Pell']],
    ['By Ada Lisle, Tobias Marlow and Edith Pell', ['Ada Lisle', 'Tobias Marlow', 'Edith Pell']],
    ['PETER AND ANNA LORNE.', ['PETER LORNE', 'ANNA LORNE']],
    ['Sgt. J. LORNE and crew.', ['Sgt. J. LORNE']],
    ['(L.S.)    E. M. LORNE.', ['E. M. LORNE']],
    ['Ada Lisle | @adalisle', ['Ada Lisle']],
  ])('%s', (line, people) => {
    expect(writersIn(line)?.people).toEqual(people)
  })

  test('says what the writer is, and the day', () => {
    expect(writersIn('Ada Lisle   Environment editor')).toEqual({
      people: ['Ada Lisle'],
      credit: 'Environment editor',
    })
    expect(writersIn('By Ada Lisle Posted March 14, 2014')).toEqual({
      people: ['Ada Lisle'],
      date: '2014-03-14',
    })
    expect(writersIn('Ada Lisle · 3 May 2021 · 5 min read')?.date).toBe('2021-05-03')
    expect(writersIn('J. LORNE (FoC, Composing), Secretary')?.credit).toBe('Secretary')
  })

  test.each([
    '—Reuter.',
    '—B.U.P.',
    '—Sallow Visitor.',
    '(By Our Farming Correspondent.)',
    'Ada Lisle, Secretary',
    'From a Correspondent',
  ])('leaves %s', (line) => {
    expect(writersIn(line)).toBeUndefined()
  })
})

test('leaves a name with its post, and an agency', () => {
  expect(writersIn('Ada Lisle, Chair of the Friends')).toBeUndefined()
  expect(writersIn('-- Press Agency')).toBeUndefined()
})

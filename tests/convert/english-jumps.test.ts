// Jump marks of English papers: a text goes on under a short form of its title, on another page of the same source.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const read = (lines: string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields, body }) => ({
    title: fields.title,
    continued: fields.continued,
    text: body.map(({ text }) => text).join(' '),
  }))

test('a text goes on under the word that its jump line names', () => {
  const articles = read([
    'Pell Ferry Herald',
    'Wednesday, June 8, 1966 Vol. 41, No. 23 10 cents',
    '',
    'Bridge toll to end',
    'in September, board says',
    'By Arthur Lorne',
    'Herald Staff Writer',
    'The toll on the Marrow Street bridge will',
    'be lifted on Sept. 1, eleven months sooner',
    'than the county had promised, the bridge',
    'board decided on Monday night.',
    'Chairman Roy Sallow said the last of the',
    'bonds would be paid off in August and that',
    'he saw no reason to keep four men in a',
    'booth. "I never liked the look of it any-',
    'how," he said.',
    '(See BRIDGE, Page 5)',
    '',
    'Swimming lessons',
    'Lessons for beginners start at the town',
    'beach on Monday at 9 a.m. Bring a towel',
    'and a dime.',
    '',
    'Fire guts feed store',
    'on Depot Street',
    'Fire of unknown origin swept through the',
    'Lorne Feed and Grain store early Sunday,',
    'leaving only the safe and the south wall.',
    'No one was hurt. Fire Chief Otto Quill said',
    'the loss would run to $40,000, part of which',
    'is covered by insurance.',
    'Firemen from three towns fought the blaze',
    'for two hours with water drawn from the',
    'Please turn to Page 5',
    '',
    '5 Pell Ferry Herald, June 8, 1966',
    '',
    'BRIDGE',
    '(Continued from Page 1)',
    'The two toll men with the longest service',
    'will be offered work in the county garage.',
    'Board member Edna Marsh cast the only vote',
    'against. She said the road on the west side',
    'needed the money more.',
    '',
    'Feed store',
    'Continued from Page 1',
    'mill pond. The pump from Sallow Falls',
    'froze up at 4 a.m., and a bucket line was',
    'formed down the hill to the creek.',
    'Lorne said he would build again.',
    '',
    'School lunch menu',
    'Monday: hot dogs, beans, pears. Tuesday:',
    'macaroni, peas, cake. Wednesday: soup and',
    'sandwiches, cookies.',
  ])
  expect(articles.map(({ title }) => title)).toEqual([
    'Bridge toll to end in September, board says',
    'Swimming lessons',
    'Fire guts feed store on Depot Street',
    'School lunch menu',
  ])
  expect(articles[0]?.continued).toBe('BRIDGE, Page 5')
  expect(articles[0]?.text).toMatch(/he said\. The two toll men.* money more\.$/u)
  expect(articles[2]?.continued).toBe('Page 5')
  expect(articles[2]?.text).toMatch(/drawn from the mill pond\..* build again\.$/u)
})

test('marks before a jump line and a page named by its place are read', () => {
  const articles = read([
    'THE MARLOW VALE GAZETTE',
    'Thursday, 12 April 1984  18p',
    '',
    'Market hall saved',
    'By Tom Arkle',
    'CAMPAIGNERS wept and cheered in the',
    'public gallery on Tuesday night as',
    'councillors voted to keep the market',
    'hall.',
    'The vote, by 21 to 19, came after a',
    'debate that ran until ten minutes to',
    'midnight and took in the price of',
    'tripe, the war and the Co-op.',
    'Town clerk Mr. Percy Dunne said the',
    'roof would be mended first. "We have',
    'had buckets out since 1979," he told',
    'the meeting, "and some of them',
    '■ Turn to back page',
    '',
    'Thief took the',
    "vicar's bicycle",
    "A THIEF who stole the vicar's bicycle",
    'from outside Marlow Church left a note',
    'to say he was sorry.',
    'The Rev. Alan Pike found it under a',
    'stone on the wall. It said: "Late for',
    'my train."',
    '',
    'Hall is saved',
    '■ From front page',
    'buckets have themselves been mended."',
    'Stallholders held a party in the fish',
    'aisle after the vote. Mrs. Vera Cope,',
    'who has sold eggs there since 1946,',
    'said she had not slept for a week.',
    '',
    'Market prices',
    'Eggs 62p a dozen; leeks 18p a pound;',
    'potatoes 9p a pound.',
  ])
  expect(articles.map(({ title }) => title)).toEqual([
    'Market hall saved',
    "Thief took the vicar's bicycle",
    'Market prices',
  ])
  expect(articles[0]?.continued).toBe('back page')
  expect(articles[0]?.text).toMatch(/"and some of them buckets have themselves.* for a week\.$/u)
})

// Printed columns of an English page that a scan mixed up: read across line by line, cut into bands, or with a box inside.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const read = (lines: string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields, body }) => ({
    title: fields.title,
    text: body.map(({ text }) => text).join(' '),
  }))

test('two columns that were read line by line are two texts again', () => {
  const [lost, agent, dance] = read([
    'THE MARROW CREEK ENTERPRISE',
    'SATURDAY, OCTOBER 15, 1910.',
    'LOST IN THE SNOW.',
    'Two boys from the Pell ranch were out all',
    'NEW DEPOT AGENT.',
    'night on Tuesday in the first storm of the',
    'G. W. Sallow, for six years the night man',
    'season and came in at daylight none the',
    'at Orrin Junction, has been made agent at',
    'worse for it. They had gone after a stray',
    'this point and will move his family here',
    'heifer and took shelter under a cut bank,',
    'as soon as a house can be found. He suc-',
    'where they kept a fire going with fence',
    'ceeds H. L. Quill, who goes to the general',
    'posts. Mr. Pell says the posts can be spared.',
    'office in the city.',
    'The boys are back in school.',
    'Mr. Quill leaves many friends.',
    'SOCIAL DANCE.',
    'The Odd Fellows will give a dance in their',
    'hall on Friday night. Supper will be served',
    'at midnight. Tickets one dollar.',
  ])
  expect(lost?.title).toBe('LOST IN THE SNOW.')
  expect(lost?.text).toMatch(
    /out all night on Tuesday.* none the worse.* a stray heifer.* fence posts\..*in school\.$/u,
  )
  expect(agent?.title).toBe('NEW DEPOT AGENT.')
  expect(agent?.text).toMatch(/night man at Orrin Junction.* He succeeds H\. L\. Quill.* many friends\.$/u)
  expect(dance?.title).toBe('SOCIAL DANCE.')
})

test('two texts that were both cut at the foot of a band go on in the next', () => {
  const articles = read([
    'THE QUILL RIVER TIMES',
    'QUILL RIVER, ONTARIO, THURSDAY, AUGUST 9, 1934',
    'CANNERY TO OPEN',
    'MONDAY WEEK',
    'The tomato cannery will open on Monday',
    'week, a fortnight later than last year,',
    'Manager W. H. Orme told this paper on',
    'Tuesday. The crop is light on the sand',
    'but heavy on the clay, and he looks for a',
    'pack of forty thousand cases. About one',
    'hundred and ten hands will be wanted, and',
    'those who worked last season will have the',
    'first call. Wages will be the same as',
    'SALLOW CORNERS',
    'Mr. and Mrs. Fred Tench and baby Ruth',
    'motored from Windsor on Sunday and spent',
    "the day with Mrs. Tench's mother.",
    'Threshing is in full swing on the Fourth',
    'Line. Wheat is turning out about thirty',
    'bushels to the acre and the sample is',
    'plump.',
    'Miss Ida Cole has returned home after',
    "two weeks' holidays on Pelee Island, where",
    'last year, twenty cents an hour for women',
    'and twenty-seven for men.',
    'The cannery has put in a new scalder and',
    'a second cooker, and steam was tried on',
    'Saturday. Mr. Orme says the whistle will',
    'not be blown before six in the morning.',
    'BAND CONCERT',
    "The Citizens' Band will play in the park",
    'on Sunday evening at 8.30. A collection',
    'will be taken for new tunics.',
    'she was the guest of her cousin, Miss',
    'Pearl Hunt. She reports the bass fishing',
    'good.',
    "The Women's Institute will meet at the",
    'home of Mrs. A. Lorne on Wednesday. Roll',
    'call, my worst cake.',
  ])
  const [cannery, band, corners] = articles
  expect(articles.map(({ title }) => title)).toEqual([
    'CANNERY TO OPEN MONDAY WEEK',
    'BAND CONCERT',
    'SALLOW CORNERS',
  ])
  expect(cannery?.text).toMatch(/the same as last year, twenty cents.* six in the morning\.$/u)
  expect(band?.text).toMatch(/new tunics\.$/u)
  expect(corners?.text).toMatch(/Pelee Island, where she was the guest.* worst cake\.$/u)
})

test('a text goes on below another that stands inside it, with no blank line between', () => {
  const [hall, carrier, crops] = read([
    'THE ORRIN STANDARD. FRIDAY, MAY 3, 1901. ONE PENNY.',
    'THE NEW DRILL HALL.',
    'OPENING BY LORD SALLOW.',
    'On Saturday last the new Drill Hall in',
    'Quarry Lane, which has been erected for',
    'the use of the local Volunteers at a cost',
    'of 1,850l., was opened by Lord Sallow in',
    'the presence of a numerous company. His',
    'lordship, who was received by a guard of',
    'honour, said that he remembered when the',
    'men drilled in a barn, and when the ser-',
    'geant was obliged to borrow a drum from',
    'the Sunday School. They had now a hall',
    'which any town of twice the size might',
    'envy, and he trusted they would fill',
    'ACCIDENT TO A CARRIER.',
    'On Monday evening, as Mr. Amos Tidd, the',
    'Overcombe carrier, was descending Gallows',
    'Hill, the skid-pan of his van broke, and',
    'the horse, becoming unmanageable, dashed',
    'into the window of Mr. Pell, grocer. Tidd',
    'was thrown among the biscuit tins, but was',
    'not seriously hurt.',
    'it. (Cheers.) Captain Lorne, in moving a',
    'vote of thanks to his lordship, said that',
    'the debt upon the building was now only',
    'two hundred pounds. The hall was after-',
    'wards thrown open to the public, and the',
    'band of the company played a selection of',
    'music until dusk.',
    'THE WEATHER AND THE CROPS.',
    'The cold winds of the past fortnight have',
    'kept everything back, and the hawthorn is',
    'not yet in leaf. Lambs have done well.',
  ])
  expect(hall?.text).toMatch(/they would fill it\. \(Cheers\.\).* until dusk\.$/u)
  expect(carrier?.title).toBe('ACCIDENT TO A CARRIER.')
  expect(carrier?.text).toMatch(/seriously hurt\.$/u)
  expect(crops?.title).toBe('THE WEATHER AND THE CROPS.')
})

test('a text goes on below a box with blank lines around it', () => {
  const [dam, clinic] = read([
    'The Sallow County Star',
    'Friday, March 11, 1988',
    'Vol. 12, No. 10',
    '',
    'Dam repair put off',
    'for another year',
    'By Ellen Marsh',
    'Star reporter',
    'Repairs to the Quill Creek dam will not',
    'begin before next spring, the water',
    'district said Thursday, because the only',
    'bid came in at twice what had been set',
    'aside.',
    'Manager Phil Orne told the board that',
    'steel prices had gone up since fall and',
    'that no local firm wanted to work with',
    '',
    'Rabies clinic',
    'Dogs and cats can be vaccinated Saturday',
    'from 10 a.m. to noon at the fire hall.',
    'Cost is $4 a pet.',
    '',
    'a dam that leaks. "They would rather',
    'build a new one," he said.',
    'The board will ask the state for a grant.',
    'If that fails, a levy may go before the',
    'voters in November.',
    'Orne said the dam was safe, for now.',
    '',
    'Quilters meet',
    'The Piecemakers will meet Tuesday at the',
    'library. Visitors are welcome.',
  ])
  expect(dam?.text).toMatch(/wanted to work with a dam that leaks.* safe, for now\.$/u)
  expect(clinic?.text).toMatch(/\$4 a pet\.$/u)
})

test('a list whose last entry ends in no full stop stays where it is', () => {
  const articles = read([
    'HALL GRANTS',
    'Nineteen groups asked for a share of the money',
    'this year, and these are the three that got it:',
    '• Pell Rowing Club, a new boat rack, $6,800',
    '• Orrin Quilters, three lamps and a table, $950',
    '• Marrow Scouts, tents and a kitchen trailer',
    '',
    'FROM THE MAYOR',
    'By the time you read this the bridge will be open',
    'again, and we shall all be glad to walk over it.',
    'I want to say a particular thank you to the crew,',
    'who worked through two floods and never once lost',
    'a plank or their temper.',
  ])
  expect(articles[1]?.text).toMatch(/^By the time.* I want to say.* their temper\.$/u)
})

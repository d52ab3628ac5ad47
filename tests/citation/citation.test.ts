// What is said of an article comes out in every form of citation, no more exactly than it is known.
import { expect, test } from 'vitest'
import { bibtex } from '../../src/citation/bibtex.ts'
import { cslJson } from '../../src/citation/csl-json.ts'
import { dataAddress } from '../../src/citation/data-address.ts'
import { metaTags } from '../../src/citation/meta-tags.ts'
import { ris } from '../../src/citation/ris.ts'
import { citationText } from '../../src/citation/text.ts'
import type { Facts } from '../../src/model/fields.ts'

const whole: Facts = {
  title: '50% {off} & 更多',
  byline: ['蓝若宁', '李闻'],
  publication: '鹭湾动态',
  date: '2022-11-08',
  number: '第11期',
  page: '2',
  language: 'zh-Hans',
  issuer: '鹭湾镇',
  address: 'https://old.example/luwan/2022-11-08/01/',
}
const bare: Facts = {
  title: 'Rota',
  publication: 'Newsletter',
  date: '2022-02~',
  language: 'en',
  address: '/a/b/01/',
}

test('Chinese is cited by GB/T 7714, English by Chicago', () => {
  expect(citationText(whole)).toBe(
    '蓝若宁, 李闻. 50% {off} & 更多[N]. 鹭湾动态, 2022-11-08(2). https://old.example/luwan/2022-11-08/01/',
  )
  expect(citationText({ ...bare, byline: ['Ann Leigh'], page: '3' })).toBe(
    'Ann Leigh. “Rota.” Newsletter, about February 2022, p. 3.',
  )
})

test('a citation in the address of a link comes out as it went in', async () => {
  for (const text of [ris([whole]), bibtex([whole]), bibtex([bare]), ' 100%23 # ?a=b&c "x" \t']) {
    expect(await (await fetch(new URL(dataAddress(text)))).text()).toBe(text)
  }
})

test('a path alone, of a site that does not know where it is published, is cited nowhere', () => {
  const written = [citationText(bare), citationText({ ...bare, language: 'zh' }), ris([bare]), bibtex([bare])]
  for (const text of written) expect(text).not.toContain('/a/b/')
  expect(bibtex([bare])).toContain('@article{a-b-01,')
  expect(JSON.parse(cslJson([bare]))[0]).not.toHaveProperty('URL')
  expect(metaTags(bare).map(({ name }) => name)).not.toContain('citation_public_url')
  expect(metaTags(whole)).toContainEqual({ name: 'citation_public_url', content: whole.address })
})

test('RIS has one entry for each article, ended, with every author', () => {
  const written = ris([whole, bare])
  expect(written.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(2)
  expect(written.match(/^ER {2}- \r$/gm)).toHaveLength(2)
  expect(written.match(/^AU {2}- (.*)\r$/gm)).toHaveLength(2)
  expect(written).toContain('DA  - 2022/11/08/\r\n')
  expect(written).toContain('DA  - 2022/02//circa\r\n')
})

test('BibTeX escapes what TeX would take for its own', () => {
  const written = bibtex([whole])
  expect(written).toContain('@article{luwan-2022-11-08-01,')
  expect(written).toContain('title = {{50\\% \\{off\\} \\& 更多}},')
  expect(written).toContain('author = {{蓝若宁} and {李闻}},')
})

test('CSL-JSON dates are parts, and say when they are about', () => {
  const [first, second] = JSON.parse(cslJson([whole, bare])) as { issued: object; author?: object[] }[]
  expect(first?.issued).toEqual({ 'date-parts': [[2022, 11, 8]] })
  expect(second?.issued).toEqual({ 'date-parts': [[2022, 2]], circa: true })
  expect(second?.author).toBeUndefined()
})

test('the head of a page has one tag for each author and none for what is not known', () => {
  const tags = metaTags(whole)
  expect(tags).toContainEqual({ name: 'z:itemType', content: 'newspaperArticle' })
  expect(tags.filter(({ name }) => name === 'citation_author').map(({ content }) => content)).toEqual([
    '蓝若宁',
    '李闻',
  ])
  expect(metaTags(bare).map(({ name }) => name)).not.toContain('citation_firstpage')
})

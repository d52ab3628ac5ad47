// What the review pages show, remember and refuse.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/index.ts'
import { checkArchive } from '../../src/check/index.ts'
import { openReview } from '../../src/review/answer.ts'
import { put } from '../scripts/content-folder.ts'
import { ask, convert, converted, doubtful, doubtsOf, issueFolder, source, sure } from './doubtful.ts'

const formOf = (ids: string[], right = 'yes', file = source) =>
  new URLSearchParams([['file', file], ['right', right], ...ids.map((id) => ['id', id])]).toString()
const reviewed = join(issueFolder, 'reviewed.yaml')

test('the list has the most doubtful source first, and says what is left of each', async () => {
  const content = await converted({
    [source]: doubtful,
    'sources/yunpu/2022-03-07.txt': sure.replace('3月6日', '3月7日'),
  })
  const { body } = ask(content, '/')
  expect(body.indexOf('2022-03-06.txt')).toBeLessThan(body.indexOf('2022-03-07.txt'))
  expect(body).toContain('2 of 2')
  expect(body).toContain('Nothing left to look at (1)')
})

test('a page shows each doubt at its line in words, with what it is about', async () => {
  const content = await converted({ [source]: doubtful })
  const { status, body } = ask(content, `/${source}`)
  expect(status).toBe(200)
  expect(body).toMatch(
    /id="L5"[\s\S]*is read as a (?:title|kicker)[^<]*, but may be a (?:kicker|title|section)[\s\S]*id="L7"/,
  )
  expect(body).toMatch(/<span class="sure">\d\d% sure<\/span>/)
  expect(body).toContain(`${content}/${issueFolder}/01.mdx`)
  expect(body).toContain('<span class="kind">masthead</span>')
})

test('a source is text, never HTML', async () => {
  const content = await converted({ [source]: doubtful })
  const { body } = ask(content, `/${source}`)
  expect(body).not.toContain('<script>alert')
  expect(body).toContain('&#60;script&#62;alert(1)')
})

test('what looks right is remembered, and asked again when undone', async () => {
  const content = await converted({ [source]: doubtful })
  const ids = doubtsOf(content).map(({ id }) => id)
  expect(ids).toHaveLength(2)
  expect(JSON.parse(ask(content, '/reviewed', formOf(ids.slice(0, 1))).body)).toEqual({ left: 1 })
  expect(JSON.parse(ask(content, '/reviewed', formOf(ids)).body)).toEqual({ left: 0 })
  expect(ask(content, '/').body).toContain('No doubts are left')
  expect(JSON.parse(ask(content, '/reviewed', formOf(ids.slice(1), 'no')).body)).toEqual({ left: 1 })
  expect(readFileSync(join(content, reviewed), 'utf8')).toContain(`line: 5`)
})

test('a form without the script leads back to its doubt', async () => {
  const content = await converted({ [source]: doubtful })
  const [doubt] = doubtsOf(content)
  const body = formOf([doubt?.id as string])
  const asked = { method: 'POST', pathname: '/reviewed', body }
  expect(openReview({ content, sourceFiles: () => [] })(asked)).toMatchObject({
    ...{ status: 303, location: `/${source}#d-${doubt?.id}` },
  })
})

test('the same conversion keeps the word, a changed one asks again', async () => {
  const content = await converted({ [source]: doubtful })
  ask(content, '/reviewed', formOf(doubtsOf(content).map(({ id }) => id)))
  const before = readFileSync(join(content, reviewed), 'utf8')
  await convert(content)
  expect(readFileSync(join(content, reviewed), 'utf8')).toBe(before)
  expect(doubtsOf(content)).toEqual([])
  put(content, source, `\n${doubtful}`)
  await convert(content)
  expect(doubtsOf(content)).toHaveLength(2)
})

test('check and convert are the same with and without it', async () => {
  const content = await converted({ [source]: doubtful })
  const files = () =>
    readdirSync(join(content, issueFolder))
      .filter((name) => name !== 'reviewed.yaml')
      .map((name) => [name, readFileSync(join(content, issueFolder, name), 'utf8')])
  const before = files()
  ask(content, '/reviewed', formOf(doubtsOf(content).map(({ id }) => id)))
  await convert(content)
  expect(files()).toEqual(before)
  expect(checkArchive(readArchive(content)).filter(({ file }) => file.includes('reviewed'))).toEqual([])
})

test('an article that a person edited is looked at already', async () => {
  const content = await converted({ [source]: doubtful })
  const file = join(content, issueFolder, '01.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace('值夜的人', '守夜的人'))
  expect(doubtsOf(content)).toEqual([])
  expect(ask(content, `/${source}`).body).toContain('Edited by hand since')
})

test.each([
  ['no doubt is named', new URLSearchParams({ file: source, right: 'yes' }).toString(), 400],
  ['neither yes nor no', formOf(['0123456789abcdef'], 'perhaps'), 400],
  ['nothing at all', '', 400],
  ['an unknown doubt', formOf(['0123456789abcdef']), 404],
  ['an unknown source', formOf(['0123456789abcdef'], 'yes', 'sources/yunpu/none.txt'), 404],
  ['a source elsewhere', formOf(['0123456789abcdef'], 'yes', '../../etc/passwd'), 404],
])('a form with %s is refused and nothing is written', async (_, form, status) => {
  const content = await converted({ [source]: doubtful })
  expect(ask(content, '/reviewed', form).status).toBe(status)
  expect(existsSync(join(content, reviewed))).toBe(false)
})

test('a damaged reviewed.yaml is named and never overwritten', async () => {
  const content = await converted({ [source]: doubtful })
  put(content, reviewed, 'this is: [no list\n')
  expect(ask(content, '/').body).toContain('reviewed.yaml')
  const [doubt] = doubtsOf(content)
  expect(ask(content, '/reviewed', formOf([doubt?.id as string]))).toMatchObject({ status: 409 })
  expect(readFileSync(join(content, reviewed), 'utf8')).toBe('this is: [no list\n')
})

test('an address that is no source, a source that is gone, and messages that are damaged are all answered', async () => {
  const content = await converted({ [source]: doubtful })
  for (const address of ['/none', '/%E0%A4%A', '/sources/yunpu/../../archive.yaml'])
    expect(ask(content, address).status).toBe(404)
  put(content, join(issueFolder, 'messages.yaml'), '- {line: many}\n')
  expect(ask(content, `/${source}`).body).toContain('messages.yaml:1')
  rmSync(join(content, source))
  expect(ask(content, `/${source}`).body).toContain('This source cannot be read')
})

test('an article that may not be rendered is shown as it stands', async () => {
  const content = await converted({ [source]: doubtful })
  const file = join(content, issueFolder, '02.mdx')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nimport x from "y"\n\n<img src=x onerror=alert(2)>\n`)
  const { body } = ask(content, `/${source}`)
  expect(body).toContain('shown as it stands')
  expect(body).not.toContain('<img src=x')
})

test('a content folder without sources says what to do first', async () => {
  const content = await converted({})
  const { body } = openReview({ content, sourceFiles: () => [] })({ method: 'GET', pathname: '/' })
  expect(body).toContain('There is nothing to review yet')
})

test('an issue without a date is a doubt about the whole source', async () => {
  const content = await converted({ 'sources/yunpu/one.txt': sure.replace('2022年3月6日 星期日\n\n', '') })
  const [doubt] = doubtsOf(content, 'sources/yunpu/one.txt')
  expect(doubt?.message).toContain('the issue is undated. A file one.yaml beside the source can state it')
  expect(ask(content, '/sources/yunpu/one.txt').body).toContain('About the whole source')
})

test('a source that no issue holds is named as not converted', async () => {
  const content = await converted({})
  expect(ask(content, '/').body).toMatch(/Not converted yet[\s\S]*2022-03-06\.txt/)
})

test('the pages speak the language of the archive, the messages too', async () => {
  const content = await converted({ [source]: doubtful, 'archive.yaml': 'title: 文库\nlanguage: zh-Hans\n' })
  const { body } = ask(content, `/${source}`)
  expect(body).toContain('<html lang="zh-Hans">')
  expect(body).toMatch(/读作“(?:标题|肩题)”，也可能是“[^”]+”。/)
})

test('a reader that stays open sees what was converted, edited and marked since', async () => {
  const content = await converted({ [source]: sure })
  const answer = openReview({ content, sourceFiles: () => [] })
  const list = () => answer({ method: 'GET', pathname: '/' }).body
  expect(list()).toContain('No doubts are left')
  put(content, source, doubtful)
  await convert(content)
  expect(list()).toContain('2 of 2')
  answer({ method: 'POST', pathname: '/reviewed', body: formOf(doubtsOf(content).map(({ id }) => id)) })
  expect(list()).toContain('No doubts are left')
  put(content, reviewed, '[]\n')
  expect(list()).toContain('2 of 2')
})

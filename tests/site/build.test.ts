// The built site of a small archive: every address, every link, the right languages, and nothing that runs.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allAddresses, readArchive, readingAddresses } from '../../src/archive/index.ts'
import { type BuiltSite, buildSite, fixture, run } from './built-site.ts'

let site: BuiltSite
let again: BuiltSite
beforeAll(async () => {
  // At once, so that two builds are seen not to disturb each other.
  ;[site, again] = await Promise.all([buildSite(fixture), buildSite(fixture)])
})
afterAll(() => {
  site.remove()
  again.remove()
})

const article = '/luwan/2022-11-08/01/'
const pages = () => [...site.files.keys()].filter((name) => name.endsWith('.html'))
const reading = () => pages().filter((name) => !name.startsWith('search/'))

test('every address has its page', () => {
  const addresses = allAddresses(readArchive(fixture))
  const missing = addresses.filter(
    (address) => !site.files.has(`${decodeURIComponent(address).slice(1)}index.html`),
  )
  expect(missing).toEqual([])
  expect(site.files.has('404.html')).toBe(true)
  expect(site.said).toMatch(`4 publications, 6 issues, 9 articles, ${pages().length} pages`)
})

test('every link within the site leads somewhere', () => {
  const broken = pages().flatMap((name) => {
    const links = [...String(site.files.get(name)).matchAll(/ (?:href|action|src)="(\/[^"]*)"/g)]
    expect(links.length).toBeGreaterThan(3)
    return links
      .map(([, link]) => decodeURIComponent((link as string).split(/[?#]/)[0] as string))
      .filter((link) => !site.files.has(`${link.slice(1)}${link.endsWith('/') ? 'index.html' : ''}`))
      .map((link) => `${name}: ${link}`)
  })
  expect(broken).toEqual([])
})

test('a page for reading is one file: its CSS inside, no script, no image, no other request', () => {
  for (const name of reading()) {
    const html = String(site.files.get(name))
    expect(html, name).toMatch(/<style>[^<]{1000,}<\/style>/)
    expect(html, name).not.toMatch(/<script|<img|<iframe|rel="(?:stylesheet|preload|modulepreload)"| on\w+="/)
    expect(
      html.match(/<link [^>]*>/g)?.filter((link) => !/rel="(?:canonical|icon|alternate)"/.test(link)),
    ).toEqual([])
    expect(/rel="icon" href="data:/.test(html), name).toBe(true)
  }
})

test('every page says in a few words what it holds', () => {
  const descriptions = reading().map((name) =>
    /<meta name="description" content="([^"]+)">/.exec(String(site.files.get(name))),
  )
  expect(descriptions).not.toContain(null)
  expect(site.text('/luwan/2022-11-08/')).toContain(
    'content="鹭湾动态，2022年11月8日，镇里召开秋冬防火工作会议，东街菜场修好了屋顶，银杏（外一首）"',
  )
  expect(new Set(descriptions.map((found) => found?.[1])).size).toBeGreaterThan(descriptions.length * 0.9)
  expect(site.text(article)).toContain('content="鹭湾动态，2022年11月8日，第1版，蓝若宁、李闻"')
})

test('every page has one h1, and headings do not skip a level', () => {
  for (const name of pages()) {
    const levels = [...String(site.files.get(name)).matchAll(/<h([1-6])[ >]/g)].map(([, level]) =>
      Number(level),
    )
    expect(
      levels.filter((level) => level === 1),
      name,
    ).toHaveLength(1)
    for (const [i, level] of levels.entries())
      expect(level, name).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
  }
})

test('the language is right on pages and on what differs in them', () => {
  expect(site.text('/')).toContain('<html lang="zh-Hans">')
  expect(site.text('/')).toMatch(/lang="en-GB"[^>]*>(?:<[^>]*>)*The Harbour Parish Newsletter/)
  expect(site.text('/')).toMatch(/lang="zh-Hant"[^>]*>(?:<[^>]*>)*鎮報/)
  const english = site.text('/parish/2022-XX/01/')
  expect(english).toContain('<html lang="en-GB">')
  expect(english).toMatch(/<header class="site sans" lang="zh-Hans">/)
  expect(english).toMatch(/<p class="dateline sans" lang="zh-Hans">/)
  expect(site.text(article)).not.toMatch(/<header class="site sans" lang/)
})

test('an article shows its heads, its text and its record', () => {
  const html = site.text(article)
  for (const shown of ['未雨绸缪', '各村签订责任书', '蓝若宁', '规划办', '第1版', '下转第2版', '责任到户']) {
    expect(html).toContain(shown)
  }
  expect(html).toContain('石埠<span class="was" lang="zh-Hans">（原文作“右埠”）</span>')
  expect(html).toContain('〔缺字〕')
  expect(html).toContain('<div class="caption">')
  expect(html).toMatch(/href="\/sources\/luwan\/2022-11\/#L6">2022-11\.txt<\/a> 第 6–9, 12, 10 行/)
  expect(html).toContain('<meta name="citation_title" content="镇里召开秋冬防火工作会议">')
  expect(html).toContain('<a rel="next" href="/luwan/2022-11-08/02/">')
  expect(html).not.toContain('rel="prev"')
})

test('an article can be cited in words, as RIS and as BibTeX, without a request', () => {
  const html = site.text(article)
  expect(html).toContain('[N]. 鹭湾动态, 2022-11-08(1). https://old.example/luwan/2022-11-08/01/</p>')
  expect(html).toMatch(/href="data:,TY {2}- NEWS%0D%0A[^"]*" download="luwan-2022-11-08-01\.ris">RIS</)
  expect(html).toMatch(/href="data:,@article\{[^"]*" download="luwan-2022-11-08-01\.bib">BibTeX</)
})

test('an issue can be cited by its address', () => {
  expect(site.text('/luwan/2022-11-08/')).toContain(
    '<dt>网址</dt><dd>https://old.example/luwan/2022-11-08/</dd>',
  )
})

test('an article whose lines were put in another order says so', () => {
  expect(site.text(article)).toMatch(/第 6–9, 12, 10 行\s*（次序已整理）/)
  expect(site.text('/luwan/2022-11-08/02/')).not.toContain('次序已整理')
})

test('a page that was withdrawn leads to the publication it stood in', () => {
  expect(site.text('/luwan/2022-11/04/')).toMatch(
    /<nav class="breadcrumbs[\s\S]*?<a href="\/luwan\/">鹭湾动态</,
  )
})

test('an article whose date is not known says so', () => {
  expect(site.text('/luwan/undated-1/01/')).toMatch(/<p class="dateline sans">\s*日期不详/)
})

test('the pieces of an article that was broken over pages lead to each other', () => {
  expect(site.text(article)).toContain(
    '<div class="jump-line"><a href="/luwan/2022-11-08/04/">下转第2版</a></div>',
  )
  expect(site.text('/luwan/2022-11-08/04/')).toContain(`<a href="${article}">（上接第1版）</a>`)
  expect(site.text('/luwan/2022-11-08/04/')).toContain(
    `<dd><a href="${article}">镇里召开秋冬防火工作会议</a></dd>`,
  )
})

test('an article says where in its issue it stands, and when its date is inferred', () => {
  expect(site.text(article)).toMatch(/2022年11月8日<\/a> <span>2022年第11期<\/span> （共 4 篇，第 1 篇）/)
  const inferred = site.text('/luwan/2023-02~/01/')
  expect(inferred).toMatch(/约2023年2月 *<\/time> *（日期为推断）/)
  expect(inferred).toContain('<dd>推断：文中说“元宵前后”</dd>')
  expect(site.text('/luwan/2022-11-08/03/')).not.toContain('推断')
})

test('letters that look like code come out as letters', () => {
  expect(site.text(article)).toContain(
    '<p>import 开头的一段，和 {花括号}、&lt;b&gt;尖括号&lt;/b&gt; 一样，只是字。</p>',
  )
})

test('a body that would run something is shown as it stands, and the build says where', () => {
  const html = site.text('/luwan/2023-02~/02/')
  expect(html).toContain('{process.exit(1)} 和 &lt;script&gt;alert(1)&lt;/script&gt;')
  expect(site.code).toBe(1)
  expect(site.problems).toEqual([
    expect.stringMatching(/^articles\/luwan\/2023-02~\/02\.mdx:10: an expression/),
    expect.stringMatching(/^articles\/luwan\/2023-02~\/02\.mdx:10: <script>/),
  ])
})

test('a publication tells of each year what is held and what is missing, and is searched alone', () => {
  const html = site.text('/luwan/')
  expect(html).toMatch(
    /<a href="\/luwan\/2022\/">2022年<\/a><\/th><td>1<\/td><td>4<\/td><td class="missing">12月</,
  )
  expect(html).toMatch(/<a href="\/luwan\/undated\/">/)
  expect(html).toContain('<input type="hidden" name="publication" value="luwan">')
  expect(site.text('/luwan/2022/')).toMatch(/<b class="missing">12月<\/b><span class="missing">缺<\/span>/)
  expect(site.text('/luwan/2022/')).toMatch(/<b>11月<\/b><a href="\/luwan\/2022-11-08\/">8<\/a>/)
})

test('the first and last article of an issue lead to the issues beside it', () => {
  expect(site.text('/luwan/2022-11-08/04/')).toContain('<a rel="next" href="/luwan/2023-02~/">')
  expect(site.text('/luwan/2023-02~/01/')).toContain('<a rel="prev" href="/luwan/2022-11-08/">')
})

test('an issue tells what is known of it, and how', () => {
  const html = site.text('/luwan/2023-02~/')
  for (const shown of [
    '约2023年2月',
    '推断：文中说“元宵前后”',
    '癸卯年正月',
    '王编',
    'GX-0007',
    '鹭湾动态（增刊）',
  ]) {
    expect(html).toContain(shown)
  }
  expect(site.text('/luwan/2022-11-08/')).toContain('<dt>开本</dt><dd>四开</dd>')
  expect(site.text('/luwan/2022-11-08/')).not.toContain('印数')
  expect(site.text('/luwan/undated-1/')).toContain('日期不详')
  expect(site.text('/luwan/2023-02~-2/')).toContain('这一期还没有文章')
  expect(site.text('/luwan/2022-11-08/')).toMatch(/合计<\/th><td>30</)
})

test('sources are served as they were received, and never as pages', () => {
  expect(site.text('/sources/luwan/二月 2023.htm.txt')).toContain('<script>alert(1)</script>')
  expect(site.files.has('sources/luwan/二月 2023.htm')).toBe(false)
})

test('a source has a page with an anchor for each line, and each stretch leads to its article or says what it is', () => {
  const html = site.text('/sources/luwan/2022-11/')
  expect(html.match(/<li id="L\d+">/g)).toHaveLength(30)
  expect(html).toMatch(/报头<\/span><\/p><ol start="1"><li id="L1">第1行/)
  expect(html).toMatch(/href="\/luwan\/2022-11-08\/01\/">镇里召开秋冬防火工作会议<\/a><\/p><ol start="6">/)
  expect(site.text('/sources/luwan/no-date/')).toMatch(/不属于任何文章<\/p><ol start="3"><li id="L3">第3行/)
  expect(html).toContain('<a href="/sources/luwan/2022-11.txt" download>')
  expect(html).toContain('<meta name="robots" content="noindex">')
})

test('a source is read in its own encoding, and is text whatever it holds', () => {
  expect(site.text('/sources/zhenbao/a/')).toContain('<ol start="1" lang="zh-Hant"><li id="L1">一</li>')
  expect(site.text('/sources/luwan/二月 2023.htm/')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('hosts are told not to guess what a source is', () => {
  expect(site.text('/_headers')).toMatch(
    /X-Content-Type-Options: nosniff[\s\S]*\/sources\/\*\n {2}Content-Security-Policy/,
  )
})

test('an address that moved leads on, and one that is gone says why', () => {
  const moved = site.text('/luwan/2022-11-08/09/')
  expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/luwan/2022-11-08/02/">')
  expect(moved).toContain('<link rel="canonical" href="https://old.example/luwan/2022-11-08/02/">')
  expect(site.text('/luwan/2022-11/04/')).toContain('这一篇与第三篇是同一篇，已合并。')
  // The ledger says that the third article moved, but its page stands.
  expect(site.text('/luwan/2022-11-08/03/')).toContain('银杏叶落在操场上')
  expect(site.text('/_redirects')).toBe('/luwan/2022-11-08/09/ /luwan/2022-11-08/02/ 301\n')
})

test('the files of an issue hold its articles', () => {
  const data = JSON.parse(site.text('/luwan/2022-11-08/issue.json'))
  expect(data.articles.map(({ address }: { address: string }) => address)).toContain('/luwan/2022-11-08/03/')
  expect(data.articles[0].text[0]).toContain('石埠村代表')
  expect(site.text('/luwan/2022-11-08/issue.txt')).toContain('银杏叶落在操场上，\n像一封封没有写完的信。')
  expect(site.text('/luwan/2022-11-08/citations.ris').match(/^TY/gm)).toHaveLength(4)
})

test('robots are told of a sitemap that holds every page for reading', () => {
  expect(site.text('/robots.txt')).toContain('Sitemap: https://old.example/sitemap.xml')
  expect(site.text('/sitemap.xml')).toContain('https://old.example/sitemap-1.xml')
  const listed = site.text('/sitemap-1.xml').match(/<loc>/g)
  expect(listed).toHaveLength(readingAddresses(readArchive(fixture)).length)
})

test('two builds give the same bytes', () => {
  expect([...again.files.keys()]).toEqual([...site.files.keys()])
  const different = [...site.files].filter(([name, bytes]) => !again.files.get(name)?.equals(bytes))
  expect(different.map(([name]) => name)).toEqual([])
})

test('an archive with nothing in it is a site all the same', async () => {
  const content = mkdtempSync(path.join(tmpdir(), 'content-'))
  writeFileSync(path.join(content, 'archive.yaml'), 'title: Nothing yet\nlanguage: en\n')
  const empty = await buildSite(content)
  expect(empty.text('/')).toContain('There are no publications yet.')
  expect(empty.text('/dates/')).toContain('Nothing dated is held yet.')
  expect(empty.text('/search/')).toContain('there is nothing to search')
  expect(empty.text('/search/')).not.toContain('<form')
  expect(empty.text('/robots.txt')).not.toContain('Sitemap')
  expect(empty.code).toBe(0)
  empty.remove()
})

test('a build that fails leaves the old site as it was', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'out-'))
  writeFileSync(path.join(out, 'index.html'), 'old')
  const { code, stderr } = await run(['--content', path.join(out, 'none'), '--out', out])
  expect([code, stderr]).toEqual([1, expect.stringContaining('There is no content folder')])
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('old')
})

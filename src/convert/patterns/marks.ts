// Marks, numbers and brackets at the head of a line.
import { pattern } from './pattern.ts'

/** Marks that stand before titles, sub-headings and items. */
export const leadingMark = pattern(
  /^\s*([■□●○◆◇◎⊙☉★☆▲△▼▽※◉►▶◼▪•·✦✿❖§◈▸▹➤➢➣➔➜→✓✔✅☑✳✪✧❀❤⭐🔸🔹🔶🔷📌📍▍▎▌▊▋]\uFE0F?|[-–—*+](?=\s+\S))\1*\s*/u,
  '■ 一张桌子坐两代人',
  '▲石埠村：修好了桥',
  '★★★ 桥头要闻 ★★★',
  '▍读者来信',
  '- 茶摊',
  '➤ 天台晒被子请自带夹子',
  '✔ 名额：三十人',
  '⊙林远',
)

/** The dash before a subtitle. */
export const subtitleDash = pattern(
  /^\s*(?:[—–－─~～-]{1,4})\s*(?=[^\s—–-])/u,
  '——镇里开讲',
  '-街道开展活动',
  '～一萬個便當～',
)

/** Chinese numbering of a sub-heading: 一、 (一) 第一章. */
export const numbering = pattern(
  /^\s*(?:[一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3}[、.．]|[甲乙丙丁戊己庚]、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节節条條])/,
  '一、落实到位',
  '（二）查清隐患',
  '貳、報名辦法',
)

/** Numbering of an item: 1. (1) ① ⑴ a). */
export const itemNumber = pattern(
  /^\s*(?:[0-9０-９]{1,3}(?:[.．、)）](?!\d)|[.．](?=\d{1,2}月))|[(（][0-9０-９]{1,3}[)）]|[①-⑳⑴-⒇⒈-⒛❶-❿]|[a-zA-Z][)）])\s*/,
  '1.《关于印发通知》',
  '（3）演出今晚开始',
  '①衣物请先洗净',
)

/** A heading of Markdown. */
export const markdownHeading = pattern(/^\s{0,3}(#{1,6})\s+\S/, '## 会议召开')

/** A line set wholly in bold. */
export const boldLine = pattern(
  /^\s*(?:\*\*|__).+(?:\*\*|__)\s*$|^(?:\s*<[^<>]*>)*\s*<(?:strong|b)(?:\s[^<>]*)?>[^<>]+<\/(?:strong|b)>(?:\s*<[^<>]*>)*\s*$/iu,
  '**一、怎么存**',
  '<p><strong>怎么存</strong><br></p>',
)

/** A rule between articles. */
export const ruleLine = pattern(
  /^[\s=*_\-—–─━═~·.…＝※☆★◆]{3,}$|^[-–—=*~.]{2,}\s?[oO0xX]\s?[-–—=*~.]{2,}$|^[?？]{2,}$|^[\s=*_.·\-—–─━]{3,}[<＜[(（]?\s*(?:(?:back to )?t\s?o\s?p|回到?(?:目[录錄次]|[顶頂][部端]|[页頁]首|上方|首[页頁])|返回(?:目[录錄次]|[顶頂]部|首[页頁]))\s*[>＞\])）]?[\s=*_.·\-—–─━]{3,}$/iu,
  '=========',
  '* * *',
  '- - - < top > - - -',
  '————————',
  '- - - - -< t o p >- - - - -',
)

/** The number of a part, in figures, alone on its line; group: the number. */
export const countedPart = pattern(
  /^(?:(?:NO|No|PART|Part|第)[.．\s]*)?(0?[1-9]|1\d)(?:[.．]|[\s]*[部章节節篇])?$/u,
  '3',
  '01',
  'NO.1',
  'PART 02',
)

/** The number of a part in the capitals of sums. */
export const capitalPart = pattern(/^[壹贰叁肆伍陆柒捌玖拾]$/u, '叁')

/** A heading in brackets: 【简讯】. */
export const bracketed = pattern(
  /^\s*[【〖［[]\s*([^】〗］\]]{1,16}?)\s*[】〗］\]]\s*$/u,
  '【简    讯】',
  '【工作动态】',
)

/** Words behind a name in brackets, whatever they are: no line of a masthead. */
export const labelledTitle = pattern(
  /^[【〖［][\p{Script=Han}·\s\u3000]{2,8}[】〗］]\s*(?!第|\d)[\p{L}]/u,
  '【水　利】為修堤籌款（承河岸書店允准使用）',
)

/** A title behind the name of its column: 【活动花絮】重阳登高. */
export const bracketedPhrase = pattern(
  /^[【〖［[][\p{Script=Han}·\s]{2,8}[】〗］\]]\s*[^。！？；]{4,26}$/u,
  '【活动花絮】重阳登高 百人同行',
)

/** A title behind the name of its column and a bar: 走读｜三座老桥. */
export const barredTitle = pattern(
  /^\s*\p{Script=Han}{2,6}\s?[｜丨|]\s?(?=.*\p{Script=Han}{3})[^｜丨|。；]{5,36}$/u,
  '走读｜一条河上的三座老桥',
)

/** What heads an editor's note beside a text of others. */
export const noteAlone = pattern(
  /^[【〔［[]?[\s\u3000]*(?:[编編][\s\u3000]*者[\s\u3000]*按|[编編]前|[开開]栏[语語])[\s\u3000]*[】〕］\]]?$/u,
  '编者按',
)

/** The heading of a box inside an article, above its first paragraph. */
export const boxHeading = pattern(
  /^[【[]?\s*(?:核心提示|内容提要|內容提要|阅读提示|閱讀提示|核心阅读|内容摘要|摘要|导语|導語|导读|導讀|引言|前言|编者按|編者按|新闻背景|新聞背景)\s*[】\]]?[:：]?$/u,
  '核心提示',
)

/** A mark of two signs or more before the words of a heading; group: the mark. */
export const doubledMark = pattern(/^\s*([*#=+~]{2,3})\s+\S/u, '** Lamps for the quay')

/** The marks of bold Markdown, which stand right before its first word. */
export const boldOpening = pattern(/^\s*(?:\*{2,3}|__)[^*\s]/u, '**Lamps for the quay**')

/** A heading of a typed sheet between two signs or more; groups: the sign, the words. */
export const framedHead = pattern(
  /^\s*([*=~#+:>-])(?: ?[*=~#+:>-])+[\s[]*(\p{L}[^*=~#+]{1,60}?)[\s\]]*(?:[*=~#+:<-] ?){2,}$/u,
  '*** LAMPS FOR THE QUAY ***',
  '=== Notes from the Ferry ===',
  '-=[ Ladders ]=-',
)

/** A title of a typed sheet behind a sign, and the same sign behind it or none. */
export const signedHead = pattern(
  /^\s*(>{2,4}|»|={2,}>?|-{2,}>?|~{1,3}|\+{2,}|:{2,}|\/\/|\|)\s*(?=["“'‘]?[\p{Lu}\d])([^=~#+|<>]{3,70}?)\s*(?:\1|<{2,4}|«)?$/u,
  '>> LAMPS FOR THE QUAY',
  '=== Notes from the Ferry',
  '| New ladders |',
)

/** A title of a typed sheet in brackets of one kind or another; no remark, which is a sentence. */
export const bracketHead = pattern(
  /^\s*(\(\(|\[{1,2}|\{|<<)\s*(?=["“'‘]?[\p{Lu}\d])([^()[\]{}<>]{3,60}[^()[\]{}<>.,;:\s])\s*(?:\)\)|\]{1,2}|\}|>>)$/u,
  '((Lamps for the quay))',
  '[ LAMPS FOR THE QUAY ]',
)

/** A part of the list of ships. */
export const shippingPart = pattern(
  /^(?:ARRIVED|SAILED|CLEARED|ENTERED|DEPARTED|SPOKEN|ARRIVALS|DEPARTURES|CLEARANCES|IN PORT|Arrived|Sailed|Cleared|Arrivals|Departures|Clearances|In port)[.:—–-]{0,2}$/u,
  'SAILED.',
  'Arrivals',
)

/** A section of telegrams. */
export const wireWord = pattern(
  /TELEGRAMS?|CABLEGRAMS?|BY (?:WIRE|TELEGRAPH|CABLE)|Telegrams?|Cablegrams?/u,
  'LATEST TELEGRAMS.',
)

/** A few words between quotation marks and nothing else, as a cross-head quotes them. */
export const wordQuoted = pattern(/^[“「『"][^”」』"]{2,12}[”」』"]$/u, '“桥也会老”')

/** Marks behind a heading that stand before it too. */
export const trailingMark = pattern(/(?<=\S)\s*[■□●○◆◇◎★☆※◈▍❖✿*=～~·•]+\s*$/u, '◇ 人物 ◇')

/** A number alone, which parts a long text. */
export const bareNumeral = pattern(/^[壹贰貳叁參肆伍陆陸柒捌玖拾一二三四五六七八九十\d]{1,2}$/u, '壹', '12')

/** The marks that a section or a standing title is set between. */
export const ornament = pattern(/[【】[\]◇◆\s]/gu, '【法制园地】')

/** A reporter, who signs for a paper. */
export const reporter = pattern(/[记記]者/u, '记者 林远')

/** The mark or sign that a line is set with; group: the mark. */
export const openingOrnament = pattern(/^\s*(#{1,6}|[【《〖[◇◆■□●○★☆▍=*—–-])/u, '◇ 人物 ◇')

/** A dash: it is no ornament. */
export const dashAlone = pattern(/^[—–-]$/u, '—')

/** What a page is about, behind a dash in its head; group: the subject. */
export const headSubject = pattern(/^[\p{Script=Han}]{2,8}\s+[–—-]\s+(\S.*)$/u, '街坊通告 – 夏令 第三周')

/** A heading in Markdown; group: its marks, as many as it is deep. */
export const markdownLevel = pattern(/^\s{0,3}(#{1,6})\s/u, '## 要闻')

/** A village, a street or a class before what is told of it. */
export const placeBefore = pattern(/^[\p{Script=Han}]{1,6}[村社区區镇鎮乡鄉街道组組队隊班][:：]/u, '沙洲村：')

/** A short label before what it names. */
export const labelBefore = pattern(
  /^[\p{Script=Han}]{2,8}(?:[（(][^（）()]{1,6}[)）])?[:：]/u,
  '地点：渡口小学',
  '星期六（提前）：下午六时',
)

/** The mark of a caption, or of an item. */
export const pictureMark = pattern(/^[▲△▼]$/, '▲')

/** A line that stands in parentheses as a whole. */
export const inParentheses = pattern(/^[(（〔].*[)）〕]$/u, '（报务处）')

/** What parts the columns of a table: as wide as a printer sets it, and no width of words. */
export const wideGap = pattern(/(?<=[\p{Script=Latin}\d.,)])[ \t\u00a0]{3,}/gu, '9.30 am      Matins')

/** A number and a dot. */
export const dottedNumber = pattern(/^\s*[0-9０-９]{1,2}[.．、]/u, '7.夜校开课')

/** A number in brackets. */
export const bracketedNumber = pattern(/^\s*[(（][0-9０-９]{1,2}[)）]/u, '（1）缝纫班')

/** The title of an official text, which names its kind last. */
export const officialTitle = pattern(
  /^[^，。！？；:：]{0,30}(?:[关關][于於]|[印転]发)[^。！？；]{2,60}的?(?:通知|公告|通告|公示|决定|決定|意见|意見|批复|批覆|复函|函|报告|報告|请示|通报|命令|规定|规则|办法)$/u,
  '渡口县人民政府关于印发《渡船管理办法》的通知',
)

/** An office and what its document does, in a title's first line or in the whole title. */
export const officialOpening = pattern(
  /^\p{Script=Han}{2,20}(?:[关關][于於]|[批转][转轉发發](?=\p{Script=Han}{4}))/u,
  '渡口县人民政府关于印发',
)

/** The words by which a title of an official text says what it is about. */
export const titleOpening = pattern(/[关關][于於]|[印転]发/u, '渡口县人民政府关于')

/** Those whom a notice addresses, at its head. */
export const addressed = pattern(/^各[^。；！？]{2,120}[:：]$/u, '各镇人民政府，县政府各部门：')

/** The office that gives a notice, alone on a line above the title. */
export const officeAlone = pattern(
  /^[\p{Script=Han}\s\u3000]{2,40}(?:府|[厅廳]|局|委|[会會]|部|[办辦]公室|[处處]|院|校|公司|[学學]|[党黨]委)$/u,
  '渡口县人民政府办公室',
)

/** The number of a part within a part. */
export const clauseNumber = pattern(/^\s*[(（][一二三四五六七八九十]{1,2}[)）]\s*\S/u, '（二）渡口的夜市')

/** A sign that sets the items of a list as often as titles. */
export const listSign = pattern(/[▲△▶►◆◇●○★☆]/, '▲')

/** A bracket at the head of a line. */
export const bracketOpens = pattern(/^[(（〔]/u, '（林远）')

/** A line that opens with a number. */
export const digitStart = pattern(/^\s*\d/u, '3. Matters arising')

/** A line that quotes, from its first sign to its last. */
export const quotedLine = pattern(/^["“][^"“”]{4,80}["”][.,]?$/u, '"We saw the lamps go out"')

/** The number of an item inside its section. */
export const decimalNumber = pattern(/^\s*\d{1,2}\.\d{1,2}\.?\s+\p{L}/u, '3.2 The lamps on the quay')

// How a publication is named: in its masthead, in the subject of a mail, on its site.
import { pattern } from './pattern.ts'

/** The last word of a publication's name, on a line of its own. */
export const kindAlone = pattern(
  /^(?:GAZETTE|BULLETIN|JOURNAL|MAGAZINE|NEWSLETTER|NEWS|HERALD|MESSENGER|RECORD|REVIEW|CHRONICLE|Gazette|Bulletin|Journal|Magazine|Newsletter|News|Herald|Messenger|Record|Review|Chronicle)\.?$/u,
  'GAZETTE',
)

/** Who holds the rights in an English page; group: the name. */
export const englishHolder = pattern(
  /(?:©|\([Cc]\)|[Cc]opyright)[\s©]*(?:\d{4}(?:\s?[-–]\s?\d{2,4})?[,\s]*)?(?:by )?(\p{Lu}[\p{L}&'’ -]{2,50}?)(?=[.,|·]|\s+(?:All|Terms|Privacy|Powered|\d{4})\b|$)/u,
  '© 2014 The Tarn Lamp. All rights reserved.',
  'Copyright 2009-2012 The Quay | Privacy',
)

/** What a site adds to the name of its paper. */
export const pageEdition = pattern(
  /(?<=[报報刊讯訊网網])(?:(?:多媒体)?[数數][字位码碼](?:[报報]刊?|版)(?:平台|系[统統])?|电子报刊?|电子版|手机报|数据库|資料庫|官方网站|官网)$/u,
  '江湾日报数字报',
)

/** A line of words above the kind of a publication. */
export const placeOverKind = pattern(/^[\p{L}&'’ ]{4,40}$/u, 'Ashmere Valley')

/** A name in brackets; group: the name. */
export const bracketedName = pattern(/[【《[]\s*([^】》\]]{2,16}?)\s*[】》\]]/u, '【山里来信】第12期')

/** A name between a bracket and the number of the issue; group: the name. */
export const nameBeforeNumber = pattern(/^\s*(\p{Lu}[\p{L}'’& ]{3,40}?)[\s,:–—-]*$/u, ' The Mill Race, ')

/** The name at the head of a subject; group: the name. */
export const numberedName = pattern(
  /^[【《[]?([\p{Script=Han}·]{2,10}(?:[报報刊讯訊]|动态|動態|通信|之声|之窗|周知))[】》\]]?\s*[（(第\d总總|｜·—-]/u,
  '江湾动态（第3期）',
)

/** The article of a name, on a line of its own. */
export const articleAlone = pattern(/^the$/iu, 'THE')

/** The place above the kind of sheet. */
export const placeLine = pattern(/^[\p{Lu}\p{Ll}'’.& ]{3,40}$/u, 'THE SABLE COAST')

/** A word set in single letters with spaces. */
export const spacedLetters = pattern(/^(?:\p{L} )+\p{L}$/u, 'A S H M E R E')

/** The end of a site’s name. */
export const endsAsSite = pattern(/[网網]$/u, '山口新闻网')

/** What a breadcrumb adds to the name of its site. */
export const siteStart = pattern(/(?:网站)?首页$|(?:数字报|电子报|电子版|数字版)$/u, '山口网首页')

/** What a site says before its name. */
export const welcome = pattern(
  /^[\s\u3000]*(?:欢迎|歡迎)(?:您|你)?(?:访问|訪問|光临|光臨|来到|來到|登录|登錄|浏览|瀏覽)/u,
  '欢迎访问山口新闻网',
)

/** The title of a saved page; group: the site. */
export const tabTitle = pattern(
  /<title>[^<]*[_|-]\s*([\p{Script=Han}]{3,20})\s*<\/title>/u,
  '<title>旧码头亮灯_山口新闻网</title>',
)

/** Ornament around a line. */
export const ornamentAround = pattern(/^[■●◆□◎★☆◇※*#＃=~～—-]+|[■●◆□◎★☆◇※*#＃=~～—-]+$/gu, '★★山里来信★★')

/** What a site asks of its readers: no name. */
export const callToReader = pattern(
  /[登注][入录錄冊册]|[訂订][閱阅]|投稿|[检檢]索|下[载載]|[会會][员員]/u,
  '會員登入 訂閱電子報',
)

/** Marks of a line that states more than a name. */
export const statesMore = pattern(/[\d:：,，。]/u, '第3期')

/** The end of the name of an office that publishes. */
export const endsAsOffice = pattern(/[办辦管编編印]$/u, '山口镇党政办', '山口铁路局主办')

/** A few characters, spaced or not. */
export const shortInCharacters = pattern(/^[\p{Script=Han}\s]{2,8}$/u, '鹿 鸣')

/** A line that names what a text is about, as the rest of a title does: 关于…. */
export const regarding = pattern(/^(?:关于|關於)/u, '关于修缮渡口的通知')

/** A line that opens with a linking word: what a title goes on with. */
export const linkingStart = pattern(/^[与與和及暨的]/u, '暨渡口通航十年座谈会')

/** A headline's line that says what somebody named above it did, or where: it opens without a subject. */
export const subjectless = pattern(
  /^(?:[将將](?=[于於在由向举舉召开開])|即[将將]|[于於在向被赴假](?=\p{Script=Han}{4})|[为為](?=\p{Script=Han}{5})|[荣榮喜勇]?[获獲](?!得)|荣膺|榮膺|提前|[隆胜勝][重利]|[圆圓][满滿]|[修建][成起]|出[访訪席](?=\p{Script=Han}{2})|[昨今日][日天前](?=\p{Script=Han}{4}))/u,
  '将于下月在渡口举行',
  '假镇公所礼堂举行',
  '修成木桥三座',
)

/** A short title of two clauses. */
export const twoClauses = pattern(/^\p{Script=Han}{1,7}，\p{Script=Han}{2,8}$/u, '稳，从一颗螺丝做起')

/** The end of a sheet's name that a section may have too. */
export const sheetOverNumber = pattern(
  /^\p{Script=Han}{0,10}(?:[简簡][讯訊报報]|[会會校月快院][讯訊]|信息|[专專]刊|[导導会會]刊|文摘|[动動][态態])$/u,
  '工会简讯',
)

/** The name of a column, alone: neither a sheet's name nor its number. */
export const columnWords = pattern(
  /^(?!.*(?:[报報刊]$|第.{1,4}[期号號版]|月刊|周刊|日报|日報))[\p{Script=Han}·]{3,10}$/u,
  '渡口鐘聲',
)

/** A word that may name a column of a sheet. */
export const columnWord = pattern(/^[【[]?[\p{Script=Han}]{2,6}[】\]]?$/u, '队伍建设')

/** An English paper and the day of its issue, as a page's head or a cutting states them; group: the name. */
export const paperAndDay = pattern(
  /^(?:[Ff]rom )?((?=[Tt]he |THE |.*\b(?:News|Times|Gazette|Herald|Star|Post|Journal|Mail|Chronicle|Mercury|Advertiser|Messenger|Record|Tribune|Argus|Press|Examiner|Observer|Courier|Telegraph|Standard|Express|Bulletin|Independent|NEWS|TIMES|GAZETTE|HERALD|STAR|POST|JOURNAL|MAIL|CHRONICLE|MERCURY|ADVERTISER|MESSENGER|RECORD|TRIBUNE|ARGUS|PRESS|EXAMINER|OBSERVER|COURIER|TELEGRAPH|STANDARD|EXPRESS|BULLETIN|INDEPENDENT)\b)\p{L}[\p{L}'’&.-]+(?: \p{L}[\p{L}'’&.-]*){1,5}?)(?: [Nn]ewspaper)?[,.:;]? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY)[,.]? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8},? \d{4})(?:[,.;]? ?(?:[Pp]age|[Pp]\.|PAGE) ?\w{1,4})?[.:]?$/u,
  'THE PELLVALE MESSENGER, FRIDAY, OCTOBER 6, 1905',
  'From The Sallow Evening Post, May 3, 1931, Page 2:',
  'Pellvale Gazette 14 March 1899',
)

/** A name of two characters, set as wide as a masthead; groups: both. */
export const wideName = pattern(
  /^[\s\u3000《“]*(\p{Script=Han})[\s\u3000]+(\p{Script=Han})[\s\u3000》”]*$/u,
  '山　　　泉',
  '《浪 花》',
)

/** A name as the head of each page says it again. */
export const nameInHeads = pattern(/^\p{Script=Han}{3,10}$/u, '山里来信')

/** A word of a masthead's line beside the name: who issues it, its page, its number, its price, the weather. */
export const besideName = pattern(
  /(?:主[办辦管]|[编編](?:印|[辑輯]|制)?|出版|[承协協][办辦]|[发發]行|[报報]社|[版期号號頁页张張份元角分]|刊[号號]|[准準]印[证證]?.*|登[记記][证證]?|代[号號]|[资資]料|刊物|[卖賣]品|交流|[赠贈][阅閱]|[阅閱][读讀]|今日.*|本期.*|星期.*|[週周].|[农農][历曆].*|.{2}年.{1,6}[初十廿正腊].*|[电電][话話].*|地址.*|[邮郵].*|[多晴阴陰雨雪].{0,6}|[气氣]温.*|.*[年月日]|月刊|旬刊|周刊|半月刊|[双雙]月刊|季刊|[创創]刊.*|[总總][编編].*|社[长長].*|主[编編].*|[字总總]第?|第|.*机关报|.*機關報)$/u,
  '砚川矿务局主办',
  '星期二',
  '内部资料',
)

/** A later page of a paper, in its line of day and page: the word beside names its section. */
export const laterPage = pattern(
  /第\s*(?:[2-9２-９二三四五六七八九十]|1\d|[B-Z]\d|A(?:0?[2-9]|1\d))[\d]?\s*[版页頁]/u,
  '1987年9月22日　星期二　　砚川风情　　第三版',
)

/** Whose paper it is, which is not its name. */
export const organOf = pattern(/(?:[机機][关關]|[内內]部)[报報]$/u, '中共渡口地委机关报')

/** The page of a paper that an e-paper or a masthead states. */
export const statesPageNumber = pattern(
  /第\s*[A-Z]?\d{1,3}\s*[版页頁]|(?:^|[\s\u3000])[A-Z]?\d{1,2}\s*版/u,
  '2014-11-08　星期六　第3版　副刊',
  'A03版 县乡',
)

/** What papers are called, at the end of a name. */
export const paperCalled = pattern(
  /^(?=.*\s).*\b(?:ADVANCE|ADVERTISER|ADVOCATE|AGE|ARGUS|BANNER|BEACON|BEE|BULLETIN|CALL|CHIEFTAIN|CHRONICLE|CITIZEN|CLARION|COLONIST|COMMERCIAL|COMMONWEALTH|COURANT|COURIER|DAILY|DEMOCRAT|DESPATCH|DISPATCH|EAGLE|ECHO|ENQUIRER|ENTERPRISE|EXAMINER|EXPRESS|GAZETTE|GLOBE|GUARDIAN|HERALD|INDEPENDENT|INQUIRER|INTELLIGENCER|JOURNAL|LEADER|LEDGER|MAIL|MERCURY|MESSENGER|MIRROR|MONITOR|NEWS|NUGGET|OBSERVER|PATRIOT|PIONEER|PLAIN ?DEALER|POST|PRESS|PROGRESS|RECORD|RECORDER|REGISTER|REPORTER|REPUBLIC|REPUBLICAN|REVIEW|SENTINEL|STANDARD|STAR|STATESMAN|SUN|TELEGRAM|TELEGRAPH|TIMES|TRIBUNE|UNION|VINDICATOR|VISITOR|WATCHMAN|WEEKLY|WHIG|WITNESS|WORLD)$/iu,
  'THE SALLOW AND TARN HERALD',
)

/** The page, beside the name and the day of a paper: at the head or the end of its line, or by its label. */
export const pageBeside = pattern(
  /\[?\b(?:Page|PAGE|p\.|P\.)\s?(?:\d{1,4}|[A-Z]\d{0,2}|[A-Z]?[a-z]{2,8}|[A-Z]{3,9})\b[\].]?|^\W*(?!(?:19|20)\d\d\b)\d{1,5}\b[\].]?|(?<![\d,.])(?<!\b(?:No|Vol)\.? ?)\d{1,5}\b[\].]?\W*$/u,
  '6 THE TARN LAMP',
  'THE TARN LAMP, Page Nine',
)

/** The page or the section at the head of a line that names the paper next. */
export const pageAtHead = pattern(
  /^\W*(?:(?:Page|PAGE|P\.|SECTION|Section|PART|Part)\s?[\p{L}\d]{1,9}(?:-[A-Z]\b)?|[A-F]-?\d{1,3}|\d{1,4}(?:-?[A-F])?)(?:\s*[—–·|:]\s*|\s+)(?=\p{Lu}|the )/u,
  'Page 12-A   TARN SENTINEL',
  'SECTION TWO   TARN LEDGER',
  'A1 Tarn Daily Press',
)

/** The day of the week, with its part, at the end of what stands before a date. */
export const weekdayAtEnd = pattern(
  /[\s,.:;·|—–-]*(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)[\p{L}]{0,6}\.?,?\s*(?:(?:[Mm]orning|[Ee]vening|[Aa]fternoon|MORNING|EVENING|AFTERNOON)\.?)?[\s,.·|—–-]*)$/u,
  'TARN COMMERCIAL: TUESDAY MORNING, ',
  'TARN TIMES, Thurs., ',
)

/** The place of a paper beside its name, and the state or the province. */
export const placeInHead = pattern(/^(?:\p{Lu}[\p{L}.'’-]*\s?){0,4}[,.]?$/u, 'PELL HEIGHTS', 'N. C.')

/** The place, the day and how many pages a number of a paper has, on one line. */
export const dayAndPages = pattern(
  /^\p{Lu}[^\p{Ll}]{2,40}\b(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b[^\p{Ll}]{4,40}\d{4}\b.{0,12}(?:\b(?:\d{1,2}|[A-Z]{3,9}) PAGE|\bPRICE\b|\b(?:ONE|TWO|THREE|FIVE) (?:CENT|PENNY|PENCE))/u,
  'PELL FERRY, FRIDAY, MAY 1, 1903.—FOURTEEN PAGES.',
)

/** What a year of a paper costs, and what its space does. */
export const yearlyPrice = pattern(
  /(?:[$£]\s?\d[\d.]*|\b\d+s\.(?: ?\d+d\.)?|\b(?:[Tt]wo|[Oo]ne|[Tt]hree) [Dd]ollars?\b).{0,24}\b(?:(?:a|per|by the) (?:[Yy]ear|[Aa]nnum|[Qq]uarter)|in (?:[Aa]dvance|ADVANCE)|PER (?:YEAR|ANNUM)|A YEAR)\b|\b(?:[Ii]nvariably|[Ss]trictly|[Pp]ayable) in [Aa]dvance\b|\bEditors? (?:and|&) (?:Publishers?|Proprietors?|Owners?)\b|^(?:Official|OFFICIAL) (?:(?:[Cc]ity|[Cc]ounty|CITY|COUNTY|[Tt]own) (?:and|AND) )?(?:[Cc]ounty|COUNTY|[Cc]ity|CITY|[Tt]own) (?:[Pp]aper|PAPER|[Nn]ewspaper)\b|\b(?:[Cc]ash|[Rr]ates?) (?:of|for) [Aa]dvertis/u,
  '$2.50 a year in Tarn and adjoining counties',
  'Two Dollars per annum, invariably in advance.',
  'EDITH MARLOW, Editor and Publisher',
)

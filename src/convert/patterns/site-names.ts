// How a saved page names the site that it stands on: its window, its bar, its place, its head and its foot.
import { pattern } from './pattern.ts'

/** What parts the title and the site in the title of a window. */
export const windowMark = pattern(/\s*[_|｜—–]+\s*|\s+-\s+|-(?=\p{Script=Han})/u, '渡口的灯亮了_民生_渡口网')

/** The way home at the head of a bar of links, with the name of the site before it; group: the name. */
export const namedHome = pattern(
  /^(?!(?:[设設][为為]|网站|網站|本站|本[网網]|学校|學校|返回|新[闻聞]|[频頻]道|回))([\p{Script=Han}·]{2,14})(?:首[页頁]|主[页頁])(?=[\s\u3000|｜>»›＞])/u,
  '渡口网首页 | 新闻 | 论坛',
)

/** The way home without a name, anywhere in a bar of links. */
export const homeInBar = pattern(
  /(?:^|[\s\u3000|｜])(?:网站|網站|本站|学校|學校|返回)?(?:首[页頁]|主[页頁])(?=[\s\u3000|｜]|$)/u,
  '网站首页　渡口概况　工作动态',
)

/** What the foot of a page says of rights, and is no holder of them. */
export const noHolder = pattern(
  /作者|必[读讀]|[著版][作权權]|^本[文站网網页頁]|保留|所有|[协協][议議]|使用前|[转轉][载載]/u,
  '本文版权归作者',
  '使用前必读',
)

/** A name in Chinese alone on its line, in English behind it or not. */
export const siteAlone = pattern(
  /^[\p{Script=Han}·]{3,18}(?:[\s\u3000]+[A-Za-z][\w\s.&'-]{2,50})?$/u,
  '渡口新聞網',
  '渡口古镇 DUKOU ANCIENT TOWN',
)

/** A step of a place that is a page of a paper. */
export const pageStep = pattern(
  /^(?:第\s*)?[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版/u,
  '07版：副刊',
  '第七版',
)

/** The step of a place below which each paper or magazine has its own. */
export const papersStep = pattern(
  /^(?:[报報][纸紙刊]|期刊|[杂雜][志誌]|[旧舊老][报報])(?:[库庫]|[阅閱][读讀])?$/u,
  '期刊',
  '旧报',
)

/** What parts the words of a bar of links, and the steps of a place. */
export const barMark = pattern(/[\s\u3000|｜>»›＞→┊/／-]+/u, '渡口热线 | 新闻 | 论坛')

/** What a page says of its place before the first step. */
export const placeLabel = pattern(/^.{0,10}(?:位置|[栏欄]目)\s*[:：是]?\s*/u, '您当前的位置：渡口网 > 民生')

/** What parts two steps of a place. */
export const placeMark = pattern(/\s*(?:&gt;|-+>|[>»›＞→]+)\s*/u, '渡口论坛 -> 邻里')

/** A place of two steps: an office or a site, and its column. */
export const shortPlace = pattern(
  /^[\p{Script=Han}·]{1,12}(?:[网網站]|在[线線]|政府|[论論][坛壇]|[局院校报報台臺社会會司厅廳])\s*[>»›＞]{1,2}\s*\p{Script=Han}{2,8}$/u,
  '渡口镇人民政府 > 要闻',
)

/** The end of a name that a site or its office has, and no channel of it. */
export const endsAsOwner = pattern(
  /(?:[网網]|[网網]站|在[线線]|[热熱][线線]|信息港|[视視]窗|家[园園]|融媒|客[户戶]端|[门門][户戶]|[论論][坛壇]|政府|公所|[议議][会會]|(?:教育|公安|民政|林业|文化|[农農][业業]|[财財]政|[卫衛]生|水利|[税稅][务務]|工商|.{2}管理)局|委员[会會]|公司|集[团團]|小[学學]|中[学學]|[学學]校|大[学學]|[学學]院|高中|[医醫]院|[图圖][书書][馆館]|博物[馆館]|文化[馆館]|[档檔]案[馆館]|[协協][会會]|[学學][会會]|研究[会會]|同[乡鄉][会會]|商[会會]|[联聯]合[会會]|工[会會]|[电電][视視][台臺]|[广廣]播[电電]台|融媒体中心|[传傳]媒|日[报報]|晚[报報]|[时時][报報]|[报報]|之[声聲窗]|[发發]布|基金[会會]|教[会會]|书院|[场場矿礦厂廠村寺])$/u,
  '渡口县人民政府',
  '渡口在线',
)

/** Words of a place or a bar that name a channel, and no site. */
export const channelName = pattern(
  /(?:首[页頁]|主[页頁]|正文|[动動][态態]|要[闻聞]|快[讯訊报報]|[频頻]道|[资資][讯訊]|公[开開告示]|通知|服[务務]|[专專][题題栏欄区區]|信息|中心|新[闻聞]|消息|[活][动動]|[传傳]真|之窗|概[况況]|[栏欄]目)$/u,
  '新闻中心',
  '工作动态',
)

/** Who holds the rights of a page or keeps it up, in its foot; groups: the name, in any of these places. */
export const siteHolder = pattern(
  /^([\p{Script=Han}·]{3,18}?)[\s\u3000]*版[权權]所有|版[权權]所有[\s\u3000:：©]*(?!.{0,2}(?:未经|未經|不得|[转轉]载|[转轉]載))([\p{Script=Han}·]{3,18})|(?:©|&copy;|\([Cc]\)|Copyright)[\s©\d,.–—-]*([\p{Script=Han}·]{3,18}?)(?=$|[\s\u3000.,，。|｜]|版[权權])/u,
  '渡口广播电视台版权所有　许可证0000001号',
  '版权所有：渡口县教育局',
  '© 2012 渡口时报 版权所有',
)

/** Who keeps a site up, in the foot of a page; groups: the name, behind the label or before it. */
export const siteKeeper = pattern(
  /^主[办辦](?:单位|單位)?\s*[:：]\s*([\p{Script=Han}·]{3,18})|^([\p{Script=Han}·]{3,18}?)主[办辦](?=$|[\s\u3000])/u,
  '主办单位：渡口县人民政府　承办：信息中心',
  '渡口镇人民政府主办',
)

/** What stands behind the paper in the name of its house. */
export const houseOfPaper = pattern(
  /(?<=[报報刊])(?:社|[数數]字[报報](?:刊)?(?:平台)?|[电電]子[报報版]|[报報][业業](?:集[团團])?|[传傳]媒(?:集[团團])?)$/u,
  '渡口日报报业集团',
)

/** An account that asks to be followed, or names itself as such; group: its name. */
export const followedAccount = pattern(
  /[关關]注[\s\u3000]*[“"「『【]([\p{Script=Han}\w·]{2,16})[”"」』】]|[“"「『【]([\p{Script=Han}\w·]{2,16})[”"」』】][\s\u3000]*(?:微信)?(?:公[众眾][号號]|[关關]注我|可?以?[订訂][阅閱]|原[创創])|(?:公[众眾][号號]|[订訂][阅閱][号號]|[头頭]条[号號])\s*[:：]\s*[“"「]?([\p{Script=Han}\w·]{2,16})[”"」]?$|^(?:[来來]源\s*[:：|｜]\s*)?([\p{Script=Han}\w·]{2,16})\s*[(（](?:ID|微信ID|微信[号號]|公[众眾][号號])\s*[:：].{1,30}[)）]$|^[请請]?(?:加入)?成[为為](\p{Script=Han}{2,8}?)的?(?:[月年][费費]|付[费費])(?:[订訂][户戶阅閱]|[会會][员員])/u,
  '长按二维码关注“渡口微生活”',
  '点击上方“渡口微生活”关注我们',
  '↑点击上方“渡口微生活”可订阅哦！',
  '微信公众号：渡口微生活',
  '来源｜渡口微生活（ID：dukoulife）',
  '請成為渡口新聞的付費會員，幫我們走下去。',
)

/** What an account is called inside its system, on the line below its name. */
export const accountId = pattern(/^微信[号號](?:\s*[:：]\s*|\s+)[\w-]{3,30}$/u, '微信号：dukoulife')

/** Whoever put a text up and the time of day, on one line in either order; groups: the name, in both places. */
export const nameAndTime = pattern(
  /^(?!(?:[来來]源|[发發]布|[时時][间間]|日期|更新|[阅閱][读讀]|[点點][击擊]|[浏瀏][览覽]|今[日天]|[记記]者|[编編][辑輯]|作者|文))(\p{Script=Han}[\p{Script=Han}\w·]{2,13})[\s\u3000]+\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+\d{1,2}[:：]\d{2}(?::\d{2})?(?:[\s\u3000]+(?:[发發]表[于於])?\p{Script=Han}{2,4})?$|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+\d{1,2}[:：]\d{2}(?::\d{2})?[\s\u3000]+(?![来來]源|[发發]布|[记記]者|[编編][辑輯]|作者|[阅閱][读讀]|[发發]表[于於])(\p{Script=Han}[\p{Script=Han}\w·]{2,13})$/u,
  '渡口微生活 2014年10月21日 18:30 湖北',
  '2014-10-21 18:30　渡口发布',
)

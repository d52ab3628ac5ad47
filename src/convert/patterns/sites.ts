// What the systems of e-papers, viewers and other Chinese sites write around a text.
import { pattern } from './pattern.ts'

/** What a site that shows scanned or laid-out pages puts around their text. */
export const viewerLine = pattern(
  /^(?:[•·*\s]*(?:(?:Upload|View|Download|Like|Category|Report|Embed Size \(px\)|Size \(px\)|Citation preview|TRANSCRIPT|DESCRIPTION|Embed|Issuu on Google\+|Documents|Home|Search|Menu)|Uploaded by .{1,30}|Post(?:ed)? on \d.{4,16}|\d+ views?|\d+ downloads?|Transcript of .{1,90}|(?:上传人|文档编号|上传时间|文档格式|下载积分|资源描述|資源描述)(?:[:：].{0,40})?|top of page|bottom of page|news menu left.{0,30}|您的浏览器不支持.{0,20}|[［[](?:email protected|打印本页|复制链接)[］\]]|:{2,4}|查看完整版本\s*[:：].*|进入内容区块|進入內容區塊|跳到主要內容區塊|自動輪播.{0,16}|热门文章|熱門文章|標籤\s*[:：].{0,80}|閱讀全文\.*|阅读全文\.*|精[采彩]內文|[詳详]全文|張貼留言.{0,12}|沒有留言\s*[:：]?|訂閱\s*[:：].{0,20}|\(Logo-image\).*|.{2,14}\(Logo-image\).*))\s*$/u,
  'Embed Size (px)',
  'Transcript of Old harbour bulletin 150dpi.pdf',
  'top of page',
  '查看完整版本: [-- 渡口修好了桥 --]',
  ':::',
)

/** The number and the name of a page above its text, as a site that shows pages writes it. */
export const viewerPage = pattern(/^Page \d{1,3}\s*[:：].{0,60}$/u, 'Page 2: 渡口通訊第三期')

/** The subject and the count that an agency writes before the words of each picture of a series. */
export const pictureSeries = pattern(
  /^\s*[(（](?:\p{Script=Han}{2,6}|\p{Script=Han}{2,4}·\p{Script=Han}{2,4})[)）]\s*[(（]?\d{1,2}[)）]\s*(?=\p{L})/u,
  '（社会）（1）渡口修好了桥',
  '(体育)(3)渡口队夺冠',
)

/** A name that stands twice on its line, as a picture and the words for it leave it. */
export const doubledName = pattern(/^(\p{Script=Han}{4,20})\1$/u, '渡口鄉公所資訊網渡口鄉公所資訊網')

/** A label that a site of its own kind made up, and its value: a day, a count, a kind, an office. */
export const labelAndValue = pattern(
  /^[\s•·*-]*[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z ]{0,10}(?:日期?|[时時][间間]|[单單]位|[类類][别別型]|分[类類]|次?[数數]|name|type|date|id)\s*[:：][^。！？]{0,30}$/iu,
  '上架日:2018/07/16',
  'node name:渡口花絮',
)

/** A page inside a list of contents whose lines ran together; group: the page. */
export const pageInside = pattern(
  /(?<=[\p{Script=Han}\p{L}」』》）)][\s\u3000]?)(?<![年月日第][\s\u3000]?)(\d{1,3})(?=\p{Script=Han}|[\s\u3000]|$)(?![\s\u3000]?[年月日号號期届屆週周人名位個个分区區])/gu,
  '渡口木橋的由來 8渡船改點通告',
)

/** A short line that ends with a time of day. */
export const timeOfDay = pattern(/^.{6,40}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*$/u, '週三, 5 六月 2013 08:10')

/** A word of a site's list of links. */
export const linkWord = pattern(
  /訂閱|订阅|推[薦荐](?:瀏覽|浏览|[訂订]閱|阅读|閱讀|評論|评论|網站|网站)|近期[活][動动]|活[動动][訊讯]息|[特專专][區区]$|登[入录錄]|[會会][員员]中心|友[站情]|[連链鏈][結接]|[關关][於于]我[們们]|小啟$|RSS|網站|下[載载]中心|投稿$/u,
  '推薦訂閱',
  '廣宣特區',
)

/** The place of a page in a forum, its steps parted by arrows of two signs, however long. */
export const arrowBar = pattern(
  /^(?:[^。！？]{1,60}?\s-+>\s){2,}[^。！？]{1,80}$/u,
  '渡口日报检索 - 论坛 -> 1961年3月 -> 渡口修好了桥 [打印本页] 登录 -> 注册',
)

/** A section and its page, on a line of their own. */
export const sectionAndPage = pattern(
  /^\p{Script=Han}{2,6}[\s\u3000]+[Pp]\.?\s?\d{1,2}(?:\s?[-–]\s?\d{1,2})?$/u,
  '要聞 P.2',
)

/** The pages of a list of contents, apart from its entries. */
export const pagesAlone = pattern(
  /^(?:[Pp]\.?\s?)?\d{1,3}(?:[\s\u3000]+(?:[Pp]\.?\s?)?\d{1,3}){1,9}$/u,
  '10 11 14 15',
  'P16 P12',
)

/** What the systems of e-papers and sites write around an article, alone on its line. */
export const siteLine = pattern(
  new RegExp(
    `^[\\s•·◆■►▲<>«»＜＞|｜【［[(（]*(?:${[
      '通版[阅閱][读讀](?:请点击)?|(?:展开|收缩)通版|[当當]前版\\s*[:：]\\s*[A-Z]?\\d{1,3}版?|(?:文章|正文|本文)?字[数數]\\s*[:：]?\\s*\\d+字?|本文共\\s*\\d+\\s*字',
      '(?:[标標][题題]|版面)[导導]航|版面(?:[概目][览覽录錄]|[缩縮]略[图圖]|[图圖])|本版(?:列表)?(?:新闻|新聞|标题|標題|[图圖]片)|按?日期(?:[检檢]索|查找|查[询詢])|往期(?:[报報][纸紙刊]|查[询詢看]|[阅閱][读讀]|[浏瀏][览覽])',
      '\\d?\\s*[上前]一[篇版期]\\s*\\d?\\s*[|｜]?\\s*\\d?\\s*[下后後]一[篇版期]\\s*\\d?|[上下前后後]一[篇版期](?:新闻|文章)?',
      'PDF\\s*(?:版|下[载載]|[阅閱][读讀])?|下[载載]PDF|[在线線]{2}[阅閱][读讀]|[数數]字[报報](?:首[页頁])?|多媒体(?:数字)?版|(?:站内|高级|全文|新闻)(?:搜索|[检檢]索)|搜索|[检檢]索|返回(?:主[页頁]|首[页頁]|上[一页頁]{1,2}|列表|目[录錄]|版面|[频頻]道)',
      '正文字[号號]\\s*[:：]?.{0,12}|T\\s*[|｜]\\s*T|您是第\\s*\\d+\\s*位(?:访客|读者|访问者)|更多(?:\\.{2,3}|…|内容)?|[详詳][细細情]|(?:[阅閱][读讀]|查看)(?:全文|原文|更多|[详詳]情|大[图圖]|原[图圖])|[点點][击擊](?:[图圖]片)?(?:放大|看大[图圖]|查看原[图圖])',
      '[听聽]全文|[语語]音播[报報]|本[报報](?:微博|微信|官网|客户端|抖音|视频号)|[关關]注本[报報](?:官方)?(?:微信|微博|公众号)?|手机(?:扫一扫|[浏瀏][览覽]|版)|扫一扫(?:分享|阅读|关注)?|[无無]障[碍礙](?:[浏瀏][览覽]|[阅閱][读讀]|版|模式)?|[长長]者(?:模式|版|助手)|关怀版|适老(?:化|版)|智能(?:问答|机器人)|登[录錄](?:个人中心)?|个人中心',
      '人[气氣]\\s*[:：]\\s*[\\d,]+|回[頁页]首|回到?(?:最上[面層]?|[頂顶][端部]|目[錄录])|TOP|[Mm]ore(?:\\.{2,3})?|[訂订][閱阅][/／]取消[訂订][閱阅](?:[电電]子[报報])?|本[电電]子[报報]由.{2,20}[发發]行|(?:回|返回?)(?:上一?[页頁]|首[页頁])|友善列印|[轉转]寄(?:好友)?|[網网]站(?:導覽|导航|地[图圖])|列印|我要(?:纠错|评论|收藏)|Tags?\\s*[:：].{0,40}|附件下[载載]\\s*[:：]?',
    ].join('|')})[\\s:：<>«»＜＞|｜】\\]］)）]*$`,
    'u',
  ),
  '通版阅读请点击:',
  '文章字数:312',
  '3上一篇  下一篇4',
  '【PDF版】',
  '更多>>',
  '友善列印',
  '回頁首',
)

/** A page, and the title that stands there; or a section and its page: what a front page says of those inside. */
export const teaserPage = pattern(
  new RegExp(
    `^[Pp]\\.\\s?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?[\\s\\u3000]+\\p{Script=Han}.{3,24}$|${sectionAndPage.source}`,
    'u',
  ),
  'P.8 渡口木橋今年重修',
  '專題 P.8-9',
)

/** A day in figures alone on its line, with its time or not, and who put the text up before it. */
export const stampAlone = pattern(
  /^(?:[\w\p{Script=Han}]{1,12}\s+)?(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?:[T\s]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u,
  '2016-02-08 16:08:09',
  '2020.11.9',
  'linyuan 2018-12-26 06:06:00',
)

/** A count alone on its line. */
export const countAlone = pattern(/^\d{1,6}$/u, '128')

/** An address of the web alone on its line. */
export const addressAlone = pattern(/^https?:\/\/[^\s\u3000]+$/u, 'https://news.example/2016/12.html')

/** The name of a paper, a station or a news site alone on its line. */
export const paperAlone = pattern(
  /^[\p{Script=Han}·—－-]{2,16}(?:日报|晚报|早报|晨报|快报|时报|都市报|商报|新闻网|[网網]|[报報]|日報|晚報|時報|電視台|电视台|[广廣]播[电電]台|通[讯訊]社|在[线線])$/u,
  '渡口晚报',
  '云岫网-渡口日报',
)

/** The name of a column of a site: 公告信息. */
export const columnName = pattern(/^\p{Script=Han}{2,6}$/u, '渡口要闻')

/** A word that an e-paper's bar has: the size of the type, the text or the page before or after. */
export const barWord = pattern(
  /(?:放大|[缩縮]小)[\s\u3000+＋-]*(?:默[认認]|[预預][设設])?|[上下前后後]一[篇版期]/u,
  '放大 缩小 默认',
  '3 上一篇  下一篇 4',
)

/** A day of the week beside a day. */
export const weekday = pattern(
  /[(（]?(?:星期|[週周]|禮拜|礼拜)[一二三四五六日天][)）]?/u,
  '2009年4月5日 星期日',
)

/** An arrow of an e-paper's bar, which its type shows and its text keeps as a figure. */
export const barArrow = pattern(/^[\d<>«»‹›◄►◀▶←→+＋－-]$/u, '3', '→')

/** What parts the words of a bar of links. */
export const betweenWidgets = pattern(/[\s\u3000[\]【】|｜:：、/／丨·•()（）]+/u, '【打印】 【关闭】')

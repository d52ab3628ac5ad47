// What the pages of accounts, portals and news sites put above and below the text of an article.
import { pattern } from './pattern.ts'

/** The place of a text in its site, whose last step is the text itself; or the same with a step left empty. */
export const textPlace = pattern(
  /^[^。！？，；]{2,20}(?:\s*(?:[>»›＞→]{1,2}|&gt;|--?>)\s*[^。！？，；>»›＞→]{1,16}){0,6}?\s*(?:[>»›＞→]{1,2}|&gt;)\s*(?:正文|文章正文|新[闻聞]正文|(?:文章|新[闻聞])?[内內]容|[详詳]情|[浏瀏][览覽]文章|查看文章)\s*$|^(?:\p{Script=Han}{2,10}\s*[-–—_]\s*){1,5}(?:正文|文章正文|新[闻聞]正文|[内內]容)$/u,
  '渡口在线 > 民生 > 米价 > 正文',
  '渡口频道>>正文',
  '新闻中心-民生-正文',
)

/** What the page of an account shows beside its post, alone on its line: buttons, prompts, what is read out. */
export const postWidget = pattern(
  new RegExp(
    `^[\\s，,：:]*(?:${[
      '在小[说說][阅閱][读讀]器(?:中沉浸[阅閱][读讀]|[读讀]本章)|去[阅閱][读讀]|[预預][览覽][时時][标標][签籤]不可[点點]|微信扫一扫(?:可打[开開]此[内內]容|使用小程序|[关關]注[该該]公[众眾][号號])?',
      '(?:微信扫一扫)?[\\s，,]*(?:使用小程序|使用完整服[务務]|[关關]注[该該]公[众眾][号號])|[继繼][续續]滑[动動]看下一[个個]|向上滑[动動]看下一[个個]|[轻輕][触觸][阅閱][读讀]原文|[轻輕][点點]两下取消(?:[赞讚]|在看|推荐|喜欢)',
      '知道了|我知道了|[+＋]?\\s*(?:已|取消)?[关關]注|打[开開]\\s*(?:APP|客户端).{0,10}|已同步到看一看(?:[写寫]下你的想法)?|[写寫]下你的想法\\.{0,3}|最多\\d+字.{0,12}|朋友(?:会|將|将)在.?看一看.?看到.{0,20}|[发發]布到看一看|即[将將]打[开開].{0,6}小程序|人[划劃][线線]|暂无留言|已无更多数据|选择留言身份|选择互动身份|确认提交投诉|听过|個人觀點，僅供參考|个人观点，仅供参考',
    ].join('|')})[\\s，,]*$`,
    'u',
  ),
  '在小说阅读器读本章',
  '预览时标签不可点',
  '，轻点两下取消在看',
  '微信扫一扫可打开此内容，',
)

/** What only the page of an account has: who may be followed, how many have read it. */
export const accountSign = pattern(
  /^[+＋]?\s*[关關]注$|^(?:[阅閱][读讀]|在看|[点點][赞讚])\s*\d+|(?:分享|收藏)[\s\u3000]+.*在看|公[众眾][号號]|[点點][击擊]上方|[长長]按.{0,4}二[维維][码碼]|[扫掃][码碼][关關]注|打[开開]\s*APP|[阅閱][读讀]原文$/u,
  '阅读 2013　赞 45',
  '长按二维码关注我们',
)

/** That a post is no reprint, alone on its line. */
export const originalAlone = pattern(/^原[创創]\s*[:：]?$/u, '原创')

/** When a post was put up, without the year or from today on. */
export const postTime = pattern(
  /^(?:\d{1,2}月\d{1,2}日|今天|昨天|前天)\s*\d{1,2}[:：]\d{2}(?:[\s\u3000]+.{2,6})?$|^\d{1,2}(?:小[时時]|天|分[钟鐘])前$/u,
  '10月21日 18:30',
  '3小时前',
)

/** A link to something of the site's own, among the paragraphs of a text. */
export const promptLink = pattern(
  /^[\s\u3000]*(?:>>|》》|＞＞)(?=.*\p{Script=Han}|\s*(?:Read|More|Click|See|View|Next|Back|Full|Continue|Go to|Visit|Download|Watch|Listen|Follow)\b)(?!\s?\p{Lu}(?=.*\p{Ll} \p{Ll}).{40})[\s\u3000]*[【[「]?[^。]{4,60}$/u,
  '　　 >>【渡口开户】与船队同行 三分钟办好',
)

/** The heads of the columns of a page's calendar. */
export const calendarHead = pattern(
  /^[日一](?:[\s\u3000|]*[一二三四五六日]){6}$/u,
  '日 一 二 三 四 五 六',
  '一|二|三|四|五|六|日',
)

/** A link at the end of a passage, which says where it leads. */
export const moreLink = pattern(
  /^[【[（(]?(?:点击|點擊|点此|點此|戳此|[阅閱][读讀]|查看|我要|立即)?(?:全文|原文|[报報]名|[详詳]情|更多|[报報]名通道|[阅閱][读讀](?:全文|原文)|[购購][买買票]|[订訂][阅閱票])[\s\u3000]*(?:>{1,3}|»|＞{1,2}|→)[\s\u3000]*(?:[[(]\d{1,2}[\])])?[】\]）)]?$/u,
  '点击报名 >> [3]',
  '查看详情 »',
)

/** Where a text comes from, inside a line of date and source; groups: label, what stands behind it. */
export const sourceInside = pattern(
  /[\s\u3000|]((?:信息|稿件|文章)?来源)\s*[:：]\s*([^:：]{2,40}.*)$/u,
  '2015-11-02 19:34　来源: 渡口晚报·渡口粮网 (渡口)',
)

/** The name of a site or its channel, and below a title in the same line where the text comes from. */
export const siteAndSource = pattern(
  /^[\p{Script=Han}·]{2,20}[\s\u3000]+(?:(?:信息|稿件|文章)?[来來]源)\s*[:：]/u,
  '渡口在线民生频道　来源：渡口报　作者：林远　日期：2015-11-02',
)

/** The day before the reporter, at the head of a text. */
export const dayBeforeReporter = pattern(
  /^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?=\s*[〔［【(（[](?:本[報报])?[記记]者)/u,
  '2012-08-19〔記者林遠／渡口報導〕渡口的木橋修好了。',
)

/** Who wrote, between the paper and the day; group: the name. */
export const paperAndWriter = pattern(
  /^(?!原)\p{Script=Han}{2,10}(?:[报報社网網臺台]|新[闻聞])[\s\u3000／/|｜]+(?:[记記]者[\s\u3000:：]*)?(\p{Script=Han}{2,4})[\s\u3000|｜]+\d{4}[-/.年]/u,
  '渡口時報 林小遠 2019年8月27日 下午5:32',
)

/** A label in the row of fields below a title. */
export const fieldInRow = pattern(
  /(?:^|(?<=[\s\u3000]))(?:作者|[来來]源|[责責]任[编編][辑輯]|[编編][辑輯]|[责責][编編]|[点點][击擊]|[浏瀏][览覽])\s*[:：]/gu,
  '作者：林远 来源：渡口报 责任编辑：何立',
)

/** The tools of a page behind the value of a field. */
export const toolsBehind = pattern(
  /(?<=\S)[\s\u3000|｜]+[[【(（]?(?:(?:我[来來要]|查看|[发發]表|全部)?(?:[评評][论論]|[说說][两兩]句|留言|[纠糾][错錯]|[参參][与與])|\d+人|字[号號體体]|[点點][击擊]|[浏瀏][览覽]|[阅閱][读讀]|分享|收藏|打印|[关關]注|手机看|微博|大[\s\u3000]+中).*$/u,
  '渡口晚报 我要评论(19)',
  '渡口报　【字号：大 中 小】',
)

/** The town of a paper, behind its name. */
export const placeBehind = pattern(/\s*[(（]\p{Script=Han}{2,4}[)）]$/u, '南岸晚报 (南岸)')

/** A notice at the foot of a page: whose the text is, and that the site answers for nothing. */
export const disclaimer = pattern(
  /^[\s*※【[（(]*(?:免[责責][声聲]明|[郑鄭]重[声聲]明|(?:本[站网網]|[\p{Script=Han}·]{2,10}(?:[网網]站?|在[线線]|平[台臺]))?(?:[郑鄭]重|特[别別])?[声聲]明|版[权權][声聲]明)[\s】\]）)]*[:：]?(?=.{0,120}(?:[转轉][载載]|本[网網站]|[网網]站|作者本人|[观觀][点點]|版[权權]|仅供|僅供|不代表))(?=.{12})/u,
  '【免责声明】本文仅代表作者本人观点，与渡口网无关。',
  '渡口网声明：此文转载自其它网站，渡口网登载此文并不意味着赞同其观点。',
)

/** A picture of Markdown or HTML, alone on its line; group: what it is called. */
export const pictureName = pattern(
  /^(?:!\[([^\]]{2,60})\]\([^)]*\)|<img\b[^>]*\balt=["']([^"']{2,60})["'][^>]*>)\s*$/u,
  '![渡口的木桥](bridge.jpg)',
)

/** A line that says whom to ask about a text: a name, a telephone, an address. */
export const contactLabel = pattern(
  /^[\s\u3000]*(?:\p{Script=Han}{0,6}(?:[发發]言人|[联聯][络絡系繫]人|[电電][话話]|[传傳]真|信箱|[邮郵]箱|[电電]子[邮郵]件|手[机機]|地址|[网網]址)|E-?mail|TEL|FAX|Tel|Fax)\s*[:：]/u,
  '技術諮詢聯絡人：林課長',
  'E-mail: ferry@dukou.example',
)

/** What an account files its post under, on lines below the words that say so: a topic, and how many posts it has. */
export const topicLine = pattern(
  /^(?:[#＃][^\s#＃]{2,24}[#＃]?|\d{1,4}[\s\u3000]*[个個篇](?:[内內]容|文章|原[创創][内內]容)?)$/u,
  '#渡口的一天',
  '12个',
)

/** What stands above the topics of a post. */
export const topicsAbove = pattern(/^收[录錄][于於](?:[话話][题題]|合集|[专專][辑輯题題])/u, '收录于话题')

/** Who wrote a post, before its account and its day; group: the name. */
export const originalBy = pattern(
  /^原[创創][\s\u3000]+(\p{Script=Han}{2,4})[\s\u3000]+[\p{Script=Han}\w·]{2,16}[\s\u3000]+\d{4}[-/.年]/u,
  '原创 林远 渡口微报 2021-05-04 21:30',
)

/** The words of a link, with the arrow that leads on; or a bar of a site's sections between dashes. */
export const leadingOn = pattern(
  /^\p{Script=Han}{3,16}\s*(?:>>|＞＞|»)$|^(?:\p{Script=Han}{2,4}\s+[-–—]\s+){4,}\p{Script=Han}{2,4}$/u,
  '进入论坛参与讨论 >>',
  '渡口 - 茶山 - 木桥 - 学校 - 集市',
)

/** The line below an English page's title that says when it was written, and more beside it. */
export const pageDateLine = pattern(
  /^(?:(?:First )?(?:Published|Posted|Updated|Last updated|Written|Added|Date)\b|(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}[a-z]{2,8},? \d{4}|\p{Lu}[a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\/\d{1,2}\/\d{4})\s*(?:[|·•,—–-]|$)|[Bb]y \p{Lu})/u,
  'Published 3 May 2014, 12:10',
  '31 October 2018 | 3 min read',
  'by Mr T. Lorne, 27th June 2014',
  'Tue, 02/08/2011 - 15:31 — Ada Lisle',
)

/** A line of links of an English page: its menu, or the way to the page. */
export const linksOfPage = pattern(
  /^(?:You are (?:in|here)\b|Toggle navigation\b|Home\s*[>»/|]|(?:\[[^[\]]{1,40}\](?:\([^()]{0,90}\))?\s*){2,}$|[\p{L}&' ]{3,30} > [\p{L}&'> ]{3,60}$|[*+-] \[[^[\]]{1,40}\]\([^()]{0,90}\)$)/u,
  'You are in: Home / News',
  '[Home] [Meetings] [Links]',
  'Opinion > Columnists',
  '* [Visit](/visit)',
)

/** The line above a newsletter sent by mail that leads to its page. */
export const shownInBrowser = pattern(
  /\b(?:in|with) (?:your|a|the) (?:web )?browser\b|\bbrowser version\b|^\[?(?:IMAGE|INLINE)\]/iu,
  'View this email in your browser',
)

/** A word that a title in sentences has and a name has not. */
export const lowerWord = pattern(
  /(?<!\S)(?!(?:and|the|for|from|with|of|in|on|at|to|by|a|an|or|as|is)\b)\p{Ll}{2,}/u,
  'The last net loft',
)

/** The name of a site or a paper before the title of a text; group: the name. */
export const siteBeforeTitle = pattern(
  /^[\s\u3000]*((?!(?:本地|地方|国[际內内]|國[際內]|[体體]育|[财財][经經]|[娱娛][乐樂]|社[会會]|科技|[时時]政|[军軍]事|教育|健康|[头頭][条條]|突[发發]|今日|每日|新浪微)(?:新[闻聞]|[网網]|[频頻]道))\p{Script=Han}{2,8}(?:新[闻聞]|[网網]|[报報]|社|[电電][视視台臺]|[传傳]媒|媒[体體]|[周週]刊|月刊|在[线線]|[杂雜][志誌]|[广廣]播))[\s\u3000]*[|｜丨][\s\u3000]*(?=\S.{3,})/u,
  '渡口新闻 | 木桥修好 老船工收桨',
  '河岸周刊｜船工的四十年',
)

/** The day of a saved text behind its label. */
export const dayField = pattern(
  /^(?:(?:[发發][布佈表]|更新|刊登|[转轉][载載])?(?:日期|[时時][间間])|Date|date|Published|published)\s*[:：]/u,
  '日期：Thu, 02 Jul 2015 02:53:55 +0000',
)

/** The name of a site or a paper alone, its channel behind it or not. */
export const nameOfSource = pattern(
  /^\p{Script=Han}{2,10}(?:[网網]|[报報]|[频頻]道|在[线線]|客[户戶]端|[电電][视視][台臺]|[广廣]播|新[闻聞]|[通][讯訊]社|新[华華]社|[传傳]媒|融媒|[周週]刊|[杂雜][志誌])(?:\p{Script=Han}{0,6}(?:[频頻]道)?)?(?:\s*[-—–_·|]\s*\p{Script=Han}{2,14}){0,2}$/u,
  '渡口都市报',
  '河岸网渡口频道- 本网专稿',
  '渡口新闻网-金色青石专题',
)

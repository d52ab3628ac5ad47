// Links, neighbours and comments around the text of a saved page.
import { pattern } from './pattern.ts'

/** A breadcrumb or a bar of links. */
export const linkBar = pattern(
  /^[^。！？]{1,12}(?:\s*(?:>{1,2}|»|›|＞{1,2}|→|[|｜])\s*[^。！？>|｜]{1,16}){2,}\s*$/u,
  '首页 > 新闻中心 > 正文',
  '渡口小学>>校园动态>>正文',
  '首页 | 版面导航 | 标题导航',
)

/** A list of links saved in one line: starred, numbered, or names alone; below a text only. */
export const linkRow = pattern(
  /^\s*(?:(?:[*•·]\s+[^\s。！？；，]{2,24}\s*){3,}|(?:\d{1,2}[.、]\s?[^。！？；：，\d]{2,40}\s+){3,}\d{1,2}[.、]\s?[^。！？；：，\d]{2,40}|(?:[\p{Script=Han}（）()]{1,30}(?:司|局|厅|处|办|室|中心|站|院|公司|协会|委|部|网|社|委员会)[）)]?\s+){5,}[\p{Script=Han}（）()]{2,30})\s*$/u,
  '* 市属部门 * 各镇街 * 友情链接',
  '1. 石渡镇 2. 柳河乡 3. 双塔乡 4. 东堡镇',
  '渡口水利局 渡口教育局 渡口粮食局 渡口民政局 渡口气象局 渡口农机站',
)

/** The heading over links to other articles. */
export const relatedHeading = pattern(
  /^[\s【[▼■◆>—–-]*(?:[相有][关關](?:阅读|閱讀|新闻|新聞|链接|連結|文章|报道|報導|推荐|推薦|专题|內容|内容|文[档檔件]|附件|[视視][频頻訊]|[话話][题題]|[图圖]片|信息|稿件)|(?:本期|往期|更多|精彩)[节節]目|往期[视視][频頻]|[频頻]道推[荐薦]|[热熱][点點門门](?:[图圖]片|推[荐薦]|[专專][题題]|[视視][频頻]|[话話][题題])|(?:同[类類]|本[栏欄类類])(?:[热熱][点點门門]|最新|推[荐薦])?(?:新[闻聞]|文章|信息)|最新(?:[发發][布佈]|[资資][讯訊]|消息|公告)|推[荐薦][视視][频頻]|其[他它](?:通告|公告|新闻|新聞|文章|消息)|延伸閱讀|推薦閱讀|熱門(?:文章|新聞)|延伸阅读|推荐阅读|热门(?:推荐|文章|新闻|阅读)|猜你喜欢|更多(?:新闻|文章|阅读|报道)|往期(?:回顾|推荐|精选|精彩)|精彩推荐|最新(?:文章|新闻)|大家都在看|编辑推荐|新闻排行|(?:24小时|一周|本周|今日|本月)?(?:热门|热点|热榜|排行|点击|热文)(?:排行榜?|排名|榜|推荐|文章|新闻|阅读)?|Related(?: posts)?|Recent Posts|Blog Archive|See also|You may also like|Read next)[\s】\]▼:：<—–-]*$/iu,
  '相关阅读',
  '—— 推荐阅读 ——',
  '本期节目',
  '相关文档',
  '【延伸阅读】',
)

/** What a speaker says below the list of the day’s news. */
export const contentsFoot = pattern(
  /^\s*(?:(?:下面就?|现在|接下来|以下)[，,]?)?(?:[请請]?(?:收?看|收?[听聽])|是)(?:今天的?|本期的?|[节節]目的?)?(?:具体|具體|[详詳][细細])(?:内容|內容|[报報][道導]|新[闻聞])[\s。.…—：:－-]*$/u,
  '下面请听详细内容——',
  '接下来是具体报道。',
)

/** The heading of a contents list. */
export const contentsHeading = pattern(
  /^[\s【[(（〖［〔﹝<《*=#■◆●□◎★☆※○▍▌◇▲●·・-]*(?:第?\s*[A-Z]?\d{1,3}\s*版\s*[:：]?[^\s\u3000。]{0,14}[\s\u3000]*(?=[新文标]))?(?:(?:本\s*期\s*)?目\s*[录錄次]|本期(?:导读|導讀|要目|要点|要點|看点|看點|亮点|亮點|话题|話題|提要|内容|內容|主要内容|主要內容)|(?:今|這|这|上)期(?:目\s*[录錄次]|[内內]容|要目|[导導][读讀]|提要|摘要)|[本今]期(?:[内內]容)?(?:一[览覽]|速[览覽]|大[纲綱])|[内內]容(?:目[录錄次]|一[览覽]|大[纲綱])|导\s*读|導\s*讀|要\s*目|今日导读|(?:本[版页期]|版面)?(?:标题|文章|新闻|稿件)(?:导航|导读|列表|目录)|标\s*题|版面(?:导航|目录|概览|列表)|本版(?:目录|导读|要目|新闻|文章)|内容提要|新闻摘要|(?:Table of )?Contents|Today['’]s Topics|In this (?:issue|month)(?: of .{3,60})?|Inside(?: this issue)?)[\s】\])）〗］〕﹞>》*=:：★☆◆◇■▲·・-]*$/iu,
  '目　录',
  '((CONTENTS))',
  'In this issue of the Sallow Letter:',
  '【本期目录】',
  '本　期　目　录',
  '﹝本期目錄﹞',
  '今期內容',
  '第 B7 版：渡口（副刊） 新闻列表：',
)

/** A link to the page before or after. */
export const neighbourLink = pattern(
  /^[\s【[·•<«‹]*(?:[上下前后後]一[篇条條则則页頁]|[上下]篇)\s*[:：】\]»>]/u,
  '上一篇：北门菜场改造完成',
)

/** A reader who commented, with the time, on a line of its own; or the time alone. */
export const commentHead = pattern(
  /^.{0,24}?\s*(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d+\s*(?:分钟|小时|天|个?月)前|刚刚|昨天\s*\d{1,2}[:：]\d{2})(?:\s*(?:来自|IP|发表).{0,12})?$/u,
  '过路人 2019-03-02 11:20',
  '3小时前 来自岚县',
)

/** The heading over what readers said of a page. */
export const commentsHeading = pattern(
  /^[\s【[▼■—–-]*(?:网友|網友|读者|精选|全部|最新|热门|用户)?(?:评论|評論|留言|跟帖|点评)(?:列表|区|區)?\s*(?:[(（]?\s*(?:共\s*)?\d+\s*[条條]?\s*[)）]?)?[\s】\]▼—–:：-]*$|^(?:共有?)?\s*\d+\s*条(?:评论|留言|跟帖)/u,
  '网友评论（3条）',
  '精选留言',
)

/** What stands above the comments on a page in English; a page of several posts has it again and again. */
export const englishComments = pattern(
  /^(?:\d+|No|One|Two|Three) (?:[Cc]omments?|[Rr]esponses?|[Rr]eplies|[Tt]houghts?)(?: (?:on|to)\b.{1,80})?:?$|^(?:Reader )?Comments(?: \(\d+\))?:?$/u,
  '2 Comments',
  'One response to “The ferry is back”',
)

/** The bar that leads from page to page of one long text. */
export const pager = pattern(
  /^\s*(?:[[【（(]?(?:page|分页|分頁|[页頁][码碼])[\]】）)]?\s*[:：]?\s*)?(?:(?:首页|上一页|上页|Prev(?:ious)?|[<«‹]{1,2})\s*)?(?:[[(（【]?\s*\d{1,2}\s*[\])）】]?[\s|·]+){2,}(?:[[(（【]?\d{1,2}[\])）】]?|[[(（【]?(?:下一页|下页|末页|尾页|余下全文|全文|Next|[>»›]{1,2})[\])）】]?(?:\s*(?:末页|尾页|全文|[>»›]{1,2}))?)\s*$/u,
  '[1] [2] [3] 下一页',
  '[1] [2] [下一页]',
  '上一页 1 2 3',
  '[page] 1 2 下一页 末页',
  '分页：1 2 3',
)

/** A button of an e-mail, which leads to a page: Read on (https://…). */
export const buttonLink = pattern(
  /^(?:Read|See|Book|View|Find|Visit|Learn|Watch|Listen|Register|Sign|Buy|Donate|Download|Click|Shop|Explore|Discover|Continue|Get|Apply|Join|Browse|Subscribe|Reserve|Order|Support|Give|RSVP|More|Full)\b[^.!?]{0,50}\s*[(<[]\s*https?:[^\s)>\]]+\s*[)>\]]\.?$/u,
  'See what is on (https://pell.example/on)',
  'Book a place <https://pell.example/b?id=4>',
)

/** Where the foot of a mailed newsletter begins: from whom it comes, why, and how to end it. */
export const mailFoot = pattern(
  /^(?:Our (?:mailing|postal) address is\b|You(?: are|['’]re) (?:receiving|getting) this (?:e-?mail|message|newsletter)\b|You (?:have )?received this (?:e-?mail|message|newsletter)\b|This (?:e-?mail|message|newsletter) was sent (?:to|by)\b|Want to change how you (?:receive|get)\b|(?:Update|Manage|Change) your (?:e-?mail )?(?:preferences|subscription)\b|Copyright (?:©|\(c\)) ?\d{4}\b.*[Rr]ights [Rr]eserved)/iu,
  'You are receiving this e-mail because you joined the library.',
  'Our postal address is: Pell Hall, Mill Lane',
)

/** The words over what a site says of the writer; group: the name. */
export const aboutNamed = pattern(
  /^About (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u,
  'About Ada Lisle',
)

/** What is in a sheet, named in one line. */
export const contentsInLine = pattern(
  /^[【[]?(?:本期|今日|本[刊报報]|[内內]容)(?:[导導][读讀]|要目|要[闻聞]|看[点點]|提要|[内內]容|目[录錄])[】\]]?[\s\u3000:：|｜]+(?:[^\s\u3000。；]{2,16}[\s\u3000、|｜·/／]+){2,9}[^\s\u3000。；]{2,16}$/u,
  '本期要目　渡口　灶间　石阶旧话',
)

// What the app of an account puts around its post: the line of day and account, its card, what it calls readers to.
import { pattern } from './pattern.ts'

/** Where a post was put up, behind the time of day. */
export const postedFrom = pattern(
  /[\s\u3000]+(?:[发發](?:表|布)|[发發]自)[于於]?[\s\u3000]*\p{Script=Han}{2,4}$/u,
  '渡口微报 2022-08-17 20:00 发表于浙江',
)

/** The day of a post without its year, or how long ago it was. */
export const recentDay = pattern(
  /(?<![年\d])\d{1,2}月\d{1,2}日|(?:今|昨|前)天|\d{1,2}(?:小[时時]|天|分[钟鐘]|[个個]月)前/u,
  '渡口微报 渡口微报 6月8日',
)

/** Who wrote a post, and its account, over its day. */
export const originalOver = pattern(
  /^原[创創][\s\u3000]+[\p{Script=Han}\w·]{2,12}(?:[\s\u3000]+[\p{Script=Han}\w·]{2,16})?$/u,
  '原创 林远 渡口微报',
)

/** That a post is no reprint, among the words below its title. */
export const originalWord = pattern(/^原[创創][:：]?$/u, '原创')

/** A word that no account is called: a label, a section, a day of the week. */
export const noAccount = pattern(
  /^(?:[记記]者|作者|[编編][辑輯]|[责責][编編]|[来來]源|通[讯訊][员員]|文|[图圖]|[发發]布|星期.|[週周].|第.+|.*[版页頁期]|[总總].*|首[页頁].*|返回.*|往期.*|字[号號體体].*|[点點][击擊].*|[阅閱][读讀].*|[浏瀏][览覽].*|正文|新[闻聞]|要[闻聞]|[评評][论論].*|打印|分享.*|讯|訊|电|電|\d+)$/u,
  '星期四',
  '第02版',
)

/** Whose post an account passes on; group: the name of that account. */
export const passedOn = pattern(
  /^以下(?:文章|[内內]容)[来來](?:源[于於]?|自)[\s\u3000:：]*([\p{Script=Han}\w·]{2,16})(?:[\s\u3000]*[.，,、。]?[\s\u3000]*作者[\s\u3000:：]*[\p{Script=Han}\w·. ]{1,20})?[\s\u3000.。]*$/u,
  '以下文章来源于渡口旧事 ，作者渡口编辑部',
)

/** The card of an account: its id, what it says of itself, that it is an office’s own. */
export const accountCard = pattern(
  /^(?:微信(?:[号號]|ID|id)(?:\s*[:：]\s*|\s+)[\w-]{3,30}|(?:功能|公[众眾][号號]|[账賬帳][号號])(?:介[绍紹]|[简簡]介)(?:\s*[:：]\s*|\s+).{2,60}|[\p{Script=Han}·]{2,20}官方(?:[账賬帳][号號]|微信|公[众眾][号號])|\d+篇原[创創](?:[内內]容|文章)?(?:[\s\u3000]+\d+位朋友[关關]注)?|(?:公[众眾][号號]|[视視][频頻][号號])$)/u,
  '功能介绍 说说渡口的人和事',
  '渡口县委宣传部官方账号',
  '微信号 dukoulife',
)

/** A call to follow the account that the words in quotes name; group: the name. */
export const followNamed = pattern(
  /^[^。；]{0,8}(?:[关關]注|[订訂][阅閱]|[点點][击擊]?|[搜][索]?|[识識][别別]|[长長]按)[^。；]{0,10}[“"「『【‘]([\p{Script=Han}\w·]{2,16})[”"」』】’][^。；]{0,24}$/u,
  '提示：点击上方"渡口微生活"↑免费订阅本刊',
  '关注“今日渡口”，带你看渡口',
)

/** A word of a call to readers: what they may do in the app. */
export const followWords = pattern(
  /[关關]注|[订訂][阅閱]|[蓝藍]字|上方|下方|[↑↓▲▼👆👇]/u,
  '点击“渡口微生活”关注我们',
)

/** What the app shows below a post: other posts that are liked, and what may be done with this one. */
export const likedBelow = pattern(
  /^(?:喜[欢歡](?:此|[该該]|本|[这這][篇个個]?)?(?:[内內]容|文章|作者|[这這]篇)?的(?:人|朋友|[读讀]者)?[还還也]?(?:喜[欢歡]|在看)|(?:[你您]可能)?[还還]?(?:喜[欢歡]|想看)的?(?:[内內]容|文章)|(?:[更多]{1,2}|往期|精彩|精[选選]|[热熱][门門点點文]){2}|往[期日](?:[链鏈]接|好文|文章|推送|[热熱][文点點]))[\s:：↓▼]*$/u,
  '喜欢此内容的人还喜欢',
  '往期好文',
)

/** A call to share, to like or to answer a post, in its foot. */
export const likeCall = pattern(
  /^[^。；]{0,28}(?:[点點][个個亮]?[“"「]?(?:在看|[赞讚])|[“"「]在看[”"」]|[转轉](?:[发發])?[给給到]|分享[给給到]|[给給](?:小编|小編|我们|我們)留言|[评評][论論][区區]|留言[区區]|文末|小[编編]微信|(?:投稿|商[务務]|合作|[联聯][系繫]|[爆]料).{0,8}(?:[邮郵]箱|QQ|微信|[电電][话話])[\s:：]*[\w@.+-]{5,})[^。；]{0,24}$/iu,
  '点个“在看”你最好看',
  '看完了？顺手转给朋友吧！',
  '你家门口还有哪些老手艺人？欢迎给小编留言！',
)

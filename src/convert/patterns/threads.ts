// What a forum's page has around its posts: who posted, when, and on which floor.
import { pattern } from './pattern.ts'

/** What a floor of a thread is called. */
const floor = '(?:楼主|樓主|沙发|沙發|板凳|地板|第?\\s*\\d{1,4}\\s*[楼樓#]|#\\s*\\d{1,4})'

const day = '\\d{4}[-/.年]\\s*\\d{1,2}[-/.月]\\s*\\d{1,2}日?'

/** The line of a post that says when it was put up: a word for it or a floor stands beside the day. */
export const postStamp = pattern(
  new RegExp(
    `^(?=.{6,60}$)(?:(?:[\\w\\p{Script=Han}·.]{1,14}[\\s\\u3000]+)?(?:${floor}[\\s\\u3000:：]*)?(?:[发發]表[于於]|[发發][布佈][于於]|[回发發][复復贴貼帖][于於]|(?:[发發]表|[发發]帖|[回][复復])(?:[时時][间間]|日期))[\\s\\u3000:：]*${day}|作者[:：].{1,14}[\\s\\u3000]+(?:[发發]表|回[复復])(?:[时時][间間]|日期)[:：]\\s*${day}|${floor}[\\s\\u3000]+.{0,16}${day}|${day}[\\s\\u3000]+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?[\\s\\u3000|｜]+${floor})`,
    'u',
  ),
  '发表于 2005-3-9 9:31　　只看该作者　　楼主',
  '作者：桥头老吴 回复日期：2006-03-09 10:22:00',
  '3楼 桥头老吴 2009-03-09 10:22',
  '#2 发表于 2009-3-9 10:22',
)

/** A row of what a forum says of who posted. */
export const posterRow = pattern(
  /^(?:(?:[级級][别別]|等[级級]|[头頭][衔銜]|[组組][别別]|用[户戶][组組]|威望|[积積]分|注[册冊](?:[时時][间間]|日期)?|帖子|[发發]帖(?:[数數])?|[贴帖貼][数數]|文章|精[华華]|[来來]自|UID|在[线線](?:[时時][间間])?|金[钱錢币幣]|[经經][验驗]|魅力|[财財]富|人[气氣]|[状狀][态態]|性[别別]|最[后後]登[录錄]|主[题題][数數]|[阅閱][读讀][权權]限|[声聲]望|[鲜鮮]花|生日|居住地)[\s\u3000]*[:：]?[\s\u3000]*[^。！？，]{0,40}|(?:[当當]前)?[离離在][线線]|(?:[加发發][为為]?好友|[发發](?:短)?消息|[个個]人空[间間]|[查看]{1,2}[资資]料|[引举舉][用报報]|[回][复復]|[收听][听藏][TA他她它]*|[\s\u3000|｜])+)$/u,
  '级别：版主　文章：412　积分：1960',
  '来自：北门',
  '当前离线',
)

/** What the software of a forum leaves on its pages. */
export const forumSign = pattern(
  /[Pp]owered by (?:Discuz|[Dd]vbbs|phpwind|PHPWind|LeoBBS|phpBB|vBulletin|BBS)|只看(?:楼主|樓主|[该該]作者)|快速回[复復]|[发發]新[帖贴貼]|[发發]表回[复復]|倒序[浏瀏阅閱][览覽读讀]|(?:[论論][坛壇]|社[区區]|BBS|[贴貼]吧)\s*(?:&gt;|-+>|[>»›＞→])|[级級][别別]\s*[:：]|[积積]分\s*[:：]?\s*\d|共\s*\d+\s*[帖贴楼樓]|第\s*\d+\s*[个個]?[阅閱][读讀]者/u,
  'Powered by Dvbbs',
  '渡口论坛 -> 邻里 -> 停水',
)

/** The label before the title of a thread; group: the title. */
export const threadTitle = pattern(
  /(?:^|[\s\u3000\]］】])(?:帖子|[贴貼]子|本[帖贴貼])?(?:主[题題]|[标標][题題])\s*[:：]\s*(\S.{3,50})$/u,
  '[回复]　　主题：桥头的路灯又不亮了',
)

/** The words with which a post greets its readers, alone in their paragraph. */
export const postGreeting = pattern(
  /^[\s\u3000]*(?:各位|大家好|[亲親]爱的|[邻鄰]居[们們]|街坊|[诸諸]位|[业業]主).{0,50}$/u,
  '各位街坊，两件事情说一下。',
)

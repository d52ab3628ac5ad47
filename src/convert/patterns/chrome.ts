// What only saved pages, apps and e-mail have.
import { pattern } from './pattern.ts'

const colon = '[:：﹕]'

// When a page was put up, however its system says it.
const timeLabels =
  '(?:发布|發布|發佈|发表|發表|刊发|刊發|刊登|刊出|张贴|張貼|公告|更新|上传|上傳|上架|录入|创建)(?:时间|時間|日期)'

/** A field of a saved page's head: 发布时间, 来源, 索引号; groups: label, value. */
export const chromeField = pattern(
  new RegExp(
    `^[\\s•·*-]*(${timeLabels}|(?:发布|發布|發佈|公告|承辦|承办)(?:单位|單位)|发布机构|发布|时间|日期|信息来源|稿件来源|文章来源|来源|來源|作者|编辑|責任編輯|责任编辑|浏览次数|浏览量|瀏覽(?:次數|數|人次)|阅读次数|阅读量|阅读|点击数?|点击率|點閱(?:數|次數|率)?|點擊(?:數|次數|率)?|访问量|人气|字号|字體|字体|字体大小|索引号|主题分类|公开主体|发文字号|发文机关|成文日期|主题词|关键词|关键字|关键字词|标签|標籤|栏目|有效性|文号|发件人|發件人|收件人|寄件人|寄件者|收件者|主题|主題|主旨|抄送|密送|副本|回复地址|分类|信息分类|体裁|视力保护色?|(?:生成|发文|生效|废止|失效|实施)(?:日期|时间)|组配分类|内容(?:概述|摘要)|公文种类|发文(?:单位|机构)|公开(?:方式|属性|形式|类别|时限|范围)|发表于|From|To|Cc|Bcc|Sent|Subject|Date|Content-Type|Reply-To|MIME-Version|Message-ID)\\s*${colon}\\s*(.*)$`,
    'u',
  ),
  '发布时间：2022-08-19 09:42    浏览次数：1376次',
  '  • 索引号:',
  'Subject: 通讯第118期',
  '刊登日期：2011-06-02',
  '點閱數：128',
  '生成日期: 2019-01-23 文号:',
)

/** The place of a saved page in its site. */
export const pagePlace = pattern(
  /^[\s【[:：]*(?:(?:[您你])?(?:现在|現在|目前|当前|當前)?(?:所在)?的?(?:当前|當前|所在|现在|現在|目前|页面)?的?位置\s*[:：是]|(?:您?当?前?的?(?:当前|所在)位置|您现在的位置|现在位置)|(?:网站)?(?:首页|首頁|主页|主頁)\s*(?:[>»›＞→/／]|&gt;)\s*[^>»›＞→/／]{1,16}\s*(?:[>»›＞→/／]|&gt;|$))/u,
  '当前位置：首页 > 政务公开 > 正文',
  '您的位置：首页>乡镇>正文',
  '首頁 / 地方',
  '您目前的位置 ：新闻网 > 正文',
  '首頁 / 公告 / 法會',
)

/** The mark between two steps of a breadcrumb, alone on its line. */
export const stepMark = pattern(/^\s*(?:[>»›＞→]{1,2}|&gt;)\s*$/u, ' > ')

/** What stands between the steps of a breadcrumb in one line. */
export const betweenSteps = pattern(/\s*(?:[>»›＞→/／]+|&gt;)\s*/u, '首页 / 看渡口 / 茶山')

/** The name of a news site, alone on its line. */
export const siteName = pattern(
  /^[\p{Script=Han}·]{2,14}(?:[网網]|网站|網站|資訊網|门户|門戶)$/u,
  '云岫新闻网',
)

/** A label of a saved page's table, alone on its line. */
export const tableLabel = pattern(
  /^(?:索引号|主题分类|信息分类|体裁分类|发布机构|发文机关|公开主体|责任部门|发布日期|发布时间|生成日期|成文日期|发文字号|文号|有效性|主题词|关键词|公开方式|公开范围|公开时限|名称|标题|效力状态|实施日期|废止日期|服务对象|期[数數]|刊号|刊號|刊[登发發出]日期|出版日期|主[历曆]|版[次面]|作者|栏目|欄目|分类|分類|类别|類別)$/u,
  '索引号',
)

/** A line that only a saved page, an app or an e-mail has. */
export const chromeLine = pattern(
  /^(?:[\s•·>»|【[（(👇👆👉☝🔍]*)(?:(?:放大|缩小|默认|朗读|大|中|小)(?:[\s\u3000]+(?:放大|缩小|默认|朗读|大|中|小))*$|(?:[AＡ][+＋－-]?[\s/]*){2,3}$|跳[到至](?:主要)?(?:内容|內容)|[请請]?(?:[继繼][续續])?往下(?:[阅閱][读讀]|看)(?=$|[.…\s])|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?=$|[\s\u3000|来])|网站首页|首页|主页|您?当?前?的?(?:当前)?位置|您现在的位置|当前位置|(?:[您你]好[!！,，]?\s*)?[欢歡]迎(?:[您你])?(?:来到|來到|访问|訪問|光临|光臨)|导航|版面导航|标题导航|往期回顾|[上下]一[篇期版页条](?=$|[\s:：|<>»]|[上下]一)|[上下]篇(?=$|[\s:：])|[前后]一篇(?=$|[\s:：])|分享(?:到|至|本文|给|$|[\s:：])|收藏(?=$|[\s|本此])|打印(?:本页|本文|此页|$|\s|】)|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表)|扫一扫|扫描?(?:下方|上方|左侧|右侧|文末)?二维码|(?:手机)?扫码|手机(?:版|访问|阅读|看)|长按|识别(?:上方|下方|图中)?二维码|点击(?:上方|下方|标题|图片|阅读|视频|查看|收听|播放)|关注(?:我们|本号)|阅读原文|阅读全文|查看原文|查看更多|更多精彩|往期(?:推荐|精选)|(?:在看|点赞|转发|赞赏|评论|点评|登录|注册|微信|微博|原创)(?=$|[\s(（:：|丨/／\d])|喜[欢歡](?:作者|本文|这篇|這篇|就)|转发(?:给|到)|网友评论|发表评论|我要评论|公众评价|[\p{Script=Han}\s\u3000]{0,18}(?:版权(?:所有|归|声明)|未经(?:许可|授权|允许|书面))|Copyright|©|[\p{Script=Han}]?ICP备|网站地图|联系我们|关于我们|技术支持|主办单位|承办单位|网站标识码|退订|取消订阅|(?:如果|若)您(?=[^。]*(?:[点點][击擊]|收到|退[订訂]|取消|本站|本[网網]|[网網]站|[浏瀏][览覽]器|[转轉][载載]|侵[权權]|登[录錄]|[邮郵]件|[订訂][阅閱]|版[权權]|[关關]注|意[见見]|建[议議]|疑[问問]|[问問]题))|(?:若|如果?)(?:[您你])?[这這此本]?封?(?:[邮郵]件|[电電]子[报報]|[画畫頁页]面|[内內]容)?(?:(?:无法|無法|不能|未能)(?:正常|完整)?(?:[瀏浏][覽览]|[閱阅][讀读]|[觀观]看|查看|[顯显]示)|[顯显]示(?:不正常|不全|不完整|[异異]常|有[误誤]))|unsubscribe|Unsubscribe|(?:Share|Tweet|Print|Home|Login)(?=$|\s*[|>»›:·•/(]|\s+(?:this|on|to|page)\b)|Scan me|Back to top|Read more|收录于|图片$|视频$|广告$|精选留言|写留言|觉得好看|返回目录|设为首页|加入收藏|[-—\s]*(?:END|End|end|完)[-—\s]*$|点[“"「']?在看|點[“"「']?讚|(?:阅读|閱讀|浏览|瀏覽|点赞|赞|在看)\s*[\d.,万萬]+\+?$|\d+位公众参与|\d+条评论|字号|字体|【?打印】?|TOP$|责任编辑|免责声明|声明[:：]|(?:本文|原文)(?:[来來][源自]|转自|系|链接|地址|网址|出处|标题)|推荐阅读$|热门(?:推荐|文章|新闻)|QQ空间|您收到(?:这|此|本)|(?:本|此)邮件|您?订阅了|备案号|许可证号?[:：]|互联网新闻信息服务许可|不良信息举报|举报电话|(?:Previous|Next|Newer|Older)(?: (?:post|issue|page|article)s?)?\s*[:»›]|Filed under|Posted (?:in|on|by)\b|Tagged\b|Leave a (?:comment|reply)|Skip to |Subscribe\b|Sign up\b|View (?:this|in)|You(?:’|')?(?:re| are) receiv|You received|Forward (?:this|to)|Manage (?:your )?(?:subscription|preferences)|Update your|Sent (?:to|by)|Follow us|Past issues|All rights reserved|.{0,60}Powered by |[▼▲↓]\s*(?:点击|长按|扫)|返回(?:上页|列表)|回(?:上|首)[页頁]|建议使用IE|APP下载|(?:張貼者|张贴者)\s*[:：]|您的(?:IE)?浏览器|(?:文章|写得|内容).{0,6}点个?赞|欢迎光临|只看(?:楼主|該作者|该作者)|倒序(?:阅读|浏览)|快速回复|[上下]一主[题題]|[上下]一[个個](?=\s|$)|离线(?=[\w\s]|$)|限\d+\s*字节|\d+\s*(?:阅读|回复|人阅读|次浏览|次阅读)$|[\p{Script=Han}\s]{0,18}(?:版權所有|未經(?:許可|授權|允許)))/u,
  '您当前的位置：新闻网 > 乡镇动态 > 正文',
  '分享到： 微信 微博 QQ空间',
  '点击上方蓝字关注我们',
  '2020-12-15 15:22',
  '放大 缩小 默认',
  '請往下看...',
  '您好！欢迎来到渡口网站！',
  '若無法正常瀏覽，請點此處',
  '如果本邮件显示异常，可在网页中打开',
  '上一篇：全县会议召开',
  '▼ 点击视频，听听 ▼',
  'View this in your browser | Past issues',
  '• 63阅读',
  '只看楼主 倒序阅读 0 发表于: 2006-01-06',
)

/** What a library or a seller writes across the pages that it scanned. */
export const watermark = pattern(
  /(?:[仅僅][供限].{0,12}(?:使用|参考|參考|[阅閱][读讀览覽]|[学學][习習]|研究|[试試][读讀用])|(?:[馆館]藏|[扫掃]描|影印|[数數]字化|[电電]子版).{0,10}(?:[数數]字化|制作|製作|加工|提供|所有|[专專]用)|\b(?:[Dd]igiti[sz]ed|[Ss]canned) (?:by|for|from)\b|\bfor (?:private|personal|research|reference) (?:use|study)\b)/u,
  '渡口图书馆藏 仅供研究使用',
  'Digitised by the Pell Valley Archive',
)

/** Tags glued behind a title by a saved page; group 1 is the title with the first tag. */
export const gluedTags = pattern(
  /^([^|｜]{6,}?)((?:[|｜][^|｜，。,\s]{1,8}){2,6})$/u,
  '一条船一天送三趟信渡口|邮递员|湖心岛',
)

/** The line below a title that names the writer and the account; group 1 is the account. */
export const accountLine = pattern(
  /^(?:原[创創](?:\s*[:：]\s*|\s+)(?:[\p{Script=Han}\w·]{2,10}\s+)?([\p{Script=Han}\w·]{2,16})\s+\d{4}[-年/.]|[\p{Script=Han}\w·]{2,12}\s+([\p{Script=Han}·]{2,16})\s+\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s+\d{1,2}[:：]\d{2})/u,
  '原创 桑一苇 梧桐里的事 2020-10-16 18:30',
  '原创: 梧桐里的事 梧桐里的事 2020-10-16 18:30',
)

/** The line of a post that says who wrote it, alone. */
export const originalByAlone = pattern(/^原[创創][\s\u3000]+[\p{Script=Han}\w·]{2,8}$/u, '原创　桑一苇')

/** A field further on in a saved page's line of date and source; groups: label, value. */
export const laterField = pattern(
  new RegExp(
    `(?<=[\\s\\u3000|])(${timeLabels}|點閱(?:數|次數)?|瀏覽(?:人次|次數|數)|时间|日期|(?:信息|稿件|文章)?来源|作者|记者|通讯员|供稿|摄影|编导|编辑|责任编辑|浏览次数|浏览量|点击数?|阅读(?:次数|量)?|語音閱讀|语音阅读|字号|字体)\\s*[:：]\\s*((?:[\\p{Script=Han}、]{2,16}|\\p{Script=Han}[ \\u3000]{1,2}\\p{Script=Han})(?:[ \\u3000](?:[\\p{Script=Han}]{2,3}|\\p{Script=Han}[ \\u3000]{1,2}\\p{Script=Han})(?=[\\s\\u3000]|$))*(?![\\p{Script=Han}、]|\\s*[:：])|\\d[\\d:/.年月日-]{3,18})?`,
    'gu',
  ),
  '发布时间：2021-11-23 作者：何立',
  '来源：渡口报 记者：何 立 林小远',
)

/** The place of a picture or a film that was not saved, on a line of its own. */
export const picturePlace = pattern(
  /^\s*(?:[[【(（［〔<{]\s*(?:插?[图圖](?:[片像])?|照片|配图|视频|視頻|音频|动图|二维码|封面图?|image|photo|picture|img|video|gif)\s*[\d一二三四五六七八九十]{0,2}\s*[\]】)）］〕>}]|(?:图片|圖片|视频|視頻|动图)\s*\d{0,2})\s*$/iu,
  '[图片]',
  '【图2】',
  '（图）',
)

/** A word of the widgets of a saved page, with a count or not. */
export const widgetWord = pattern(
  /^(?:纠错|打印|打印本页|关闭|关闭窗口|分享|分享到|分享至|微信|微博|新浪微博|朋友圈|微信好友|QQ|QQ空间|QQ好友|腾讯微博|人人网|豆瓣|抖音|今日头条|收藏|加入收藏|字号|字体|大|中|小|特大|放大|缩小|默认|朗读|播报|点赞|赞|顶|踩|在看|转发|评论|回复|举报|复制|复制链接|全文复制|返回|返回目录|返回顶部|返回首[页版]|返回列表|[上下前后後]一[版页頁篇期条條则則]|回[上首前]一?[页頁]|回最上面|回頂端|回[列目]表|列印|友善列印|友善|轉寄|轉貼|轉發|分享至|網站導覽|网站导航|(?:我要)?(?:訂閱|订阅|退訂|退订)|轉寄好友|转寄好友|登出|忘记密码|忘記密碼|用户名|帳號|密码|密碼|字級|字型|縮小|預設|語音(?:播放|閱讀)?|语音(?:播放|阅读)|English|EN|登录|注册|阅读|浏览|点击|赏|赞赏|投稿|(?:Email|邮件)?推荐|(?:我要|发表)评论|目录|首页|下载|更多|手机版|电脑版|手机看|客户端|扫码|繁体|简体|无障碍|RSS|[AＡ][+＋-]?|Plurk|LINE|Print|Share|Email|Tweet|Facebook|Twitter|WhatsApp|Like|Reply|Pin)(?:[(（]?\d[\d.,万]*\+?[)）]?)?$/iu,
  '打印',
  '顶(12)',
)

/** Who wrote, behind the paper that a page took its article from; groups: the post, the names. */
export const writerBehind = pattern(
  /(?<=\p{Script=Han})[\s\u3000]+([记記]者|通[讯訊][员員]|作者|供稿|编导|摄影)[\s\u3000:：]*(\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}){0,3})\s*$/u,
  '渡口融媒 记者 林远',
)

/** A day or an hour of the week, which is not when a page was made. */
export const weekly = pattern(/^\s*每(?:周|週|天|日|月|逢|星期|礼拜|禮拜)/u, '每週五18:00播出')

/** A field of a notice of an event. */
export const eventField = pattern(
  /^[\s•·*\d.、)）-]*(?:活动|集合|报名|比赛|演出|会议)?(?:地点|地址|对象|名额|费用|主讲人?|内容|方式|電話|电话|地點|對象|名額|費用|內容|截止(?:时间|日期)|联系人|聯絡人|主[礼禮]|神[师師]|[讲講]者|[讲講][师師]|主持)\s*[:：]|^[\s•·*]*(?:時間|时间)\s*[:：]\s*(?:[上下]午|早上|晚上|每|\d{1,2}[:：点點])/u,
  '地点：村口戏台',
)

/** The line of a saved page that says where its text comes from or when it was put up. */
export const sourceField = pattern(
  /^[\s[【(（]*(?:(?:信息|稿件|文章)?[来來]源|(?:发布|發布|發佈|发表|發表)(?:时间|時間|日期))\s*[:：]/u,
  '来源：县融媒体中心',
)

/** A word of a saved page's line of date and source. */
export const pageWord = pattern(
  /发布|發佈|来源|來源|字号|字體|点击|點擊|浏览|阅读|作者|编辑|编稿|责编|访问|评论|[时時][间間]/u,
  '2019-05-06 08:30 来源：岚县融媒 点击：210',
)

/** A label whose characters are set apart, before its colon or bar. */
export const spacedLabel = pattern(
  /^\s*\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){1,4}(?=\s*[:：|｜丨])/u,
  '索 引 号：LX-17',
  '来 源 | 渡口镇',
)

/** A label whose characters are set apart, before its bar. */
export const labelAndBar = pattern(
  /^\s*(?:\p{Script=Han}[\s\u3000]+){1,4}\p{Script=Han}\s*[|｜丨]/u,
  '来 源 | 渡口镇',
)

/** The label of a title in an export. */
export const titleLabel = pattern(
  /^(?:(?:标题|標題|题目|題目|篇名|[引眉肩副正主][题題]|[副主][标標][题題])\s*[:：]|[(（](?:[引眉肩副正主][题題]|[副主][标標][题題])[)）])\s*/u,
  '标题：渡口的灯',
  '（主题）渡口的灯',
  '引题：乡土人才',
)

/** The title of a window that opens with the site's name; group 1 is the name. */
export const windowSite = pattern(
  /^([\p{Script=Han}·]{2,12}(?:[网網]|在线|在線))[_|—–-]/u,
  '渡口新闻网_渡口县唯一新闻门户',
)

/** When an English page was put up. */
export const publishedLine = pattern(
  /^(?:First )?(?:[Pp]ublished|[Pp]osted|[Ll]ast [Uu]pdated|[Uu]pdated)(?: on| at)?:? .{0,24}\d{4}\b|^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?,? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? \d{4}$/u,
  'Published 3 May 2018, 6:00 am · Updated 4 May 2018',
  '6:00am Thursday 3rd May 2018',
)

/** The day on which a page was seen. */
export const todayIs = pattern(/^今[天日]是/u, '今天是 2021年8月19日 星期四')

/** When an article of a page was put up, on a line of its own. */
export const putUp = pattern(
  /^[\s[【(（]*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\s\]】)）]*$/u,
  '[2019-08-12 10:30]',
)

/** The heading over what a saved page says of the writer, at its foot. */
export const aboutWriter = pattern(
  /^[\s【[▼■◆—–|-]*(?:(?:关于|關於)(?:本文)?作者|作者(?:[简簡][介历歷]|介[绍紹])|(?:本文)?作者信息|About the [Aa]uthor)[\s】\]▼|—–:：-]*$/u,
  '作者简介',
)

/** A sign of Unicode's private area, to which only the system that wrote it gave a meaning. */
export const privateSign = pattern(/[\uE000-\uF8FF]/gu, '渡口修好了桥。\uE40C船还在。')

/** The indent of a paragraph that a saved page put in the line of the one before. */
export const innerIndent = pattern(
  /(?<=[。！？…][”’」』）)]?)(?:\u3000{2}|[ \u00a0]{3,}|\u3000[ \u00a0]+\u3000)(?=[^\s(（[【](?:.{11}|.*[。！？]))/gu,
  '渡口修好了桥。　　船还停在老地方，缆绳换了新的。',
)

/** A line that may hold several paragraphs: a tag, a private sign, an indent inside it. */
export const partsInside = pattern(
  /[<\uE000-\uF8FF]|[。！？…][”’」』）)]?(?:\u3000{2}|[ \u00a0]{3}|\u3000 )/u,
  '<p>渡口修好了桥。</p>',
  '渡口修好了桥。　　船还停在老地方。',
)

/** A heading as it stands among paragraphs: no mark that ends or parts a sentence. */
export const bareHeading = pattern(/^[^。！？；，：,;:]+[^。！？；，：,;:…]$/u, '桥下的水位')

/** What a forum or a site glues behind a title; group 1 is the title. */
export const gluedLink = pattern(
  /^(?=.*[\]］]\s*$)(.{4,}?)\s*[[［](?:复制链接|複製鏈接|打印本页|打印|收藏|分享)[\]］]\s*$/u,
  '怀念我们的校报 [打印本页]',
)

/** The key words of a saved page, in one row, of which two begin alike. */
export const tagRow = pattern(
  /^(?=(?:[^,]*,){5})(?=(?:.*,)?\s*(\p{Script=Han}{2})[^,]*,(?:.*,)?\s*\1)(?:\s*[^,，、。！？；:：\s]{1,10}\s*,){5,}\s*[^,，、。！？；:：\s]{0,10}$/u,
  '渡口,渡口新闻,渡口体育,山口社区, 山口文明 ,山口美食',
)

/** The day and the writer glued to it, below the title of a saved page; groups: day, names. */
export const dayAndWriter = pattern(
  /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:\s+\d{1,2}[:：]\d{2})?\s*(\p{Script=Han}{2,3}(?:[\s\u3000、]\p{Script=Han}{2,3}){0,2})$/u,
  '2017-05-11林远',
)

/** Who holds the rights of a page, and what may not be done with it. */
export const rightsNotice = pattern(
  /^(?=[^。]*[版作][权權])[^。]{0,40}(?:版[权權]|著作[权權])[^。]{0,30}。.{0,40}(?:未[经經]|不得|授[权權]).{0,30}(?:[转轉][载載]|[链鏈][接结]|使用|[复複][制製])/u,
  '凡本网文字、图片，版权均属渡口晚报社所有。任何网站未经授权不得转载。',
)

/** What asks the reader below a text to pay for the site; group: its name. */
export const asksToSubscribe = pattern(
  /^[请請]?(?:加入)?成[为為](\p{Script=Han}{2,8}?)的?(?:[月年][费費]|付[费費])(?:[订訂][户戶阅閱]|[会會][员員])/u,
  '請成為渡口新聞的付費會員，幫我們走下去。',
)

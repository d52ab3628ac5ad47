// What only saved pages, apps and e-mail have.
import { pattern } from './pattern.ts'

const colon = '[:：﹕]'

/** A field of a saved page's head: 发布时间, 来源, 索引号; groups: label, value. */
export const chromeField = pattern(
  new RegExp(
    `^[\\s•·*-]*(发布时间|发布日期|發佈時間|发表时间|发布机构|发布|时间|日期|信息来源|稿件来源|文章来源|来源|來源|作者|编辑|責任編輯|责任编辑|浏览次数|浏览量|阅读次数|阅读量|阅读|点击数?|点击率|访问量|人气|字号|字體|字体|字体大小|索引号|主题分类|公开主体|发文字号|发文机关|成文日期|主题词|关键词|关键字|关键字词|标签|標籤|栏目|有效性|文号|分类|信息分类|体裁|视力保护色?|From|To|Subject|Date|Content-Type|Reply-To|MIME-Version|Message-ID)\\s*${colon}\\s*(.*)$`,
    'u',
  ),
  '发布时间：2022-08-19 09:42    浏览次数：1376次',
  '  • 索引号:',
  'Subject: 通讯第118期',
)

/** A line that only a saved page, an app or an e-mail has. */
export const chromeLine = pattern(
  /^(?:[\s•·>»|【[（(]*)(?:(?:放大|缩小|默认|朗读|大|中|小)(?:[\s\u3000]+(?:放大|缩小|默认|朗读|大|中|小))*$|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?=$|[\s\u3000|来])|网站首页|首页|主页|您?当?前?的?(?:当前)?位置|您现在的位置|当前位置|导航|版面导航|标题导航|往期回顾|[上下]一[篇期版页条](?=$|[\s:：|<>»]|[上下]一)|[上下]篇(?=$|[\s:：])|[前后]一篇(?=$|[\s:：])|分享(?:到|至|本文|给|$|[\s:：])|收藏(?=$|[\s|本此])|打印(?:本页|本文|此页|$|\s|】)|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表)|扫一扫|(?:手机)?扫码|手机(?:版|访问|阅读|看)|长按|识别(?:上方|下方|图中)?二维码|点击(?:上方|下方|标题|图片|阅读|视频|查看|收听|播放)|关注(?:我们|本号)|阅读原文|阅读全文|查看原文|查看更多|更多精彩|往期(?:推荐|精选)|(?:在看|点赞|转发|赞赏|评论|点评|登录|注册|微信|微博|原创)(?=$|[\s(（:：|丨/／\d])|喜欢作者|转发(?:给|到)|网友评论|发表评论|我要评论|公众评价|[\p{Script=Han}\s\u3000]{0,18}版权(?:所有|归|声明)(?:所有|声明)|Copyright|©|[\p{Script=Han}]?ICP备|网站地图|联系我们|关于我们|技术支持|主办单位|承办单位|网站标识码|退订|取消订阅|如果您|若您|unsubscribe|Unsubscribe|Share|Tweet|Print|Scan me|Back to top|Read more|Home|Login|收录于|图片$|视频$|广告$|精选留言|写留言|觉得好看|返回目录|设为首页|加入收藏|[-—\s]*END[-—\s]*$|\d+位公众参与|\d+条评论|字号|字体|【?打印】?|TOP$|责任编辑|免责声明|声明[:：]|本文(?:来源|转自|系)|推荐阅读$|热门(?:推荐|文章|新闻)|QQ空间|您收到(?:这|此|本)|(?:本|此)邮件|您?订阅了|备案号|许可证号?[:：]|互联网新闻信息服务许可|不良信息举报|举报电话|View (?:this|in)|You(?:’|')?(?:re| are) receiv|You received|Forward (?:this|to)|Manage (?:your )?(?:subscription|preferences)|Update your|Sent (?:to|by)|Follow us|Past issues|All rights reserved|Powered by|[▼▲↓]\s*(?:点击|长按|扫)|返回(?:上页|列表))/u,
  '您当前的位置：新闻网 > 乡镇动态 > 正文',
  '分享到： 微信 微博 QQ空间',
  '点击上方蓝字关注我们',
  '2020-12-15 15:22',
  '放大 缩小 默认',
  '上一篇：全县会议召开',
  '▼ 点击视频，听听 ▼',
  'View this in your browser | Past issues',
)

/** A breadcrumb or a bar of links. */
export const linkBar = pattern(
  /^[^。！？]{1,12}(?:\s*(?:>|»|›|＞|→|\|)\s*[^。！？>|]{1,16}){2,}\s*$/u,
  '首页 > 新闻中心 > 正文',
  '首页 | 版面导航 | 标题导航',
)

/** The heading over links to other articles. */
export const relatedHeading = pattern(
  /^[\s【[▼■◆>]*(?:相关(?:阅读|新闻|链接|文章|报道|推荐|专题)|延伸阅读|推荐阅读|热门(?:推荐|文章|新闻|阅读)|猜你喜欢|更多(?:新闻|文章|阅读|报道)|往期(?:回顾|推荐|精选|精彩)|精彩推荐|最新(?:文章|新闻)|大家都在看|编辑推荐|新闻排行|Related|See also|You may also like|Read next)[\s】\]▼:：<]*$/iu,
  '相关阅读',
  '【延伸阅读】',
)

/** The heading of a contents list. */
export const contentsHeading = pattern(
  /^[\s【[#■◆●□◎★※○]*(?:(?:本\s*期\s*)?目\s*[录錄次]|本期(?:导读|導讀|要目|看点|提要|内容|主要内容)|导\s*读|導\s*讀|要\s*目|今日导读|标题导航|内容提要|新闻摘要|Contents|In this (?:issue|month)|Inside(?: this issue)?)[\s】\]:：]*$/iu,
  '目　录',
  '【本期目录】',
  '本　期　目　录',
)

/** Tags glued behind a title by a saved page; group 1 is the title with the first tag. */
export const gluedTags = pattern(
  /^([^|｜]{6,}?)((?:[|｜][^|｜，。,\s]{1,8}){2,6})$/u,
  '一条船一天送三趟信渡口|邮递员|湖心岛',
)

/** A breadcrumb; group 1 is its first step. */
export const breadcrumb = pattern(
  /^(?:.{0,10}位置\s*[:：]?\s*)?([\p{Script=Han}·]{2,16})\s*(?:>|»|›|＞|→|&gt;)/u,
  '您当前的位置：砚桥新闻网 > 乡镇动态 > 正文',
)

/** The line below a title that names the writer and the account; group 1 is the account. */
export const accountLine = pattern(
  /^(?:原创\s+(?:[\p{Script=Han}\w·]{2,10}\s+)?)([\p{Script=Han}\w·]{2,16})\s+\d{4}[-年/.]/u,
  '原创 桑一苇 梧桐里的事 2020-10-16 18:30',
)

/** A field further on in a saved page's line of date and source; groups: label, value. */
export const laterField = pattern(
  /(?<=[\s\u3000|])(发布时间|发布日期|时间|日期|(?:信息|稿件|文章)?来源|作者|记者|通讯员|编辑|责任编辑|浏览次数|浏览量|点击数?|阅读量?|字号|字体)\s*[:：]\s*([\p{Script=Han}、]{2,16}(?:[ \u3000][\p{Script=Han}]{2,3}(?=[\s\u3000]|$))*)?/gu,
  '发布时间：2021-11-23 作者：何立',
)

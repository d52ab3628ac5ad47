// The names of sections and columns, and the titles that stand in every sheet.
import { pattern } from './pattern.ts'

/** Words that name a standing section of a paper or bulletin. */
export const sectionWord = pattern(
  /(?:要闻|动态|動態|简讯|簡訊|短讯|快讯|活动|活動|交流|新闻|新聞|之窗|园地|園地|天地|专栏|專欄|专页|專頁|专版|專版|专题|專題|副刊|风采|風采|视点|信息|公告|通告|通知|文件|任免|文苑|文学苑|文艺|论坛|論壇|纵横|聚焦|广角|速递|速遞|传真|综合|民生|社会|生活|经济|文化|教育|体育|健康|短评|短評|社评|时评|言论|来信|来函|记忆|人物|讲堂|讲坛|课堂|随笔|杂谈|夜话|笔谈|家常|读者|身边事|百姓事|故事|往事|老照片|副刊|连载|诗页|启事|更正|社论|評論|评论|时评|今日谈|短論|编读|往来|信箱|服务|服務|窗口|视野|視野|观察|觀察|现场|基层|基層|一线|調查|调查|博览|广场|会客厅|备忘|提示|消息|点滴|剪影|集锦|一览|一瞥|追踪|追蹤|热线|熱線|呼声|呼聲|帮办|回音|回访|连线|直通车|曝光台|书讯|連載|詩頁|诗苑|詩苑|诗园|学苑|藝苑|艺苑|[语語之英]角|乐园|樂園|驿站|花絮|沙龙|荟萃|撷英|采风|發現|发现|的話|的话|專訪|报道|報導|资讯|資訊|预告|預告|旧事|舊事|叮咛|叮嚀|问答|問答|手记|手記|掌故|食谱|食譜|常识|常識|知识|知識|百科|警钟|警鐘|心声|心聲|漫笔|漫筆|走笔|走筆|快语|快語|巷议|巷議|[大众眾]家谈|[大众眾]家談|众人谈|杂谭|漫谈|漫談|漫话|漫話|絮语|小议|短波|之声|之聲|[门門]诊|茶座|茶馆|拾零|拾贝|拾趣|钩沉|問答|问答|顾问|参谋|照登|选登|選登|讨论|争鸣|来论|之友|快板|相[声聲]|[札劄][记記]|速[写寫]|特[写寫]|一事一[议議]|榜[样樣]|路上|[见見][闻聞]|[杂雜]感|[杂雜]文|散[记記]|小事|新事|趣[闻聞]|[轶軼]事|史[话話]|幽默|笑[话話]|[谜謎][语語]|[辞辭]典|民歌|[儿兒]歌|童[谣謠]|寓言|[谚諺][语語]|信息窗|^通[讯訊]|小言论|小言論|(?:海外|[国國]外|[国國][际際]|各地|地方|[农農]村|城市|旅行|[乡鄉]村)通[讯訊]|[商市][场場情][简簡一]?[报報瞥]|[要专專][电電]|商情|[批][评評][与與·]建[议議]|小常[识識])$/u,
  '工作动态',
  '简讯',
)

/** A word or two that name a column and could not end a title: a printer sets them beside the title or below it. */
export const columnBeside = pattern(
  /^(?:\p{Script=Han}{2}(?:[顾顧][问問]|信箱|[园園]地|[论論][坛壇]|之[声聲窗友页頁]|呼[声聲]|[门門][诊診]|[问問]答|山歌|夜[话話]|[见見][闻聞]|漫[谈談]|[杂雜][谈談]|[随隨][笔筆]|[随隨]想|小[说說]|[讲講]座|掌故|[简簡][讯訊]|短[讯訊]|文摘|常[识識])|[读讀]者[来來]信|[来來](?:信|函)(?:照登|[选選]登)?|街[谈談]巷[议議]|批[评評][与與·]建[议議]|[杂雜][感文谈談]|[随隨][笔筆]|[灯燈夜街][下窗]?[谈談话話]|小(?:[评評][论論]|言[论論]|小[说說]|常[识識]|知[识識]|[资資]料|幽默|[经經][验驗]|[顾顧][问問]|[参參][谋謀]|天地)|短[评評][论論]?|[时時社][评評]|名[词詞]解[释釋]|信息窗|副刊|小品|[笑][话話]|[谜謎][语語])$/u,
  '农事顾问',
  '读者来信',
)

/** Columns that hold one article of a page. */
export const soleColumn = pattern(
  /^\p{Script=Han}{0,2}(?:[顾顧][问問]|[门門][诊診]|[杂雜夜街][谈談话話]|[灯燈]下[谈談]|[随隨][笔筆]|[随隨]想|[讲講]座|小(?:[评評][论論]|言[论論]?|[资資]料|幽默|[经經][验驗]|[参參][谋謀])|短[评評][论論]?|名[词詞]解[释釋]|通[讯訊]|[锦錦]囊|[专專][访訪]|特[写寫]|山歌|[时時社][评評论論])$/u,
  '农事顾问',
  '海外通訊',
)

/** Sections under which reports of news stand. */
export const newsWord = pattern(
  /[闻聞讯訊电電]$|消息|[动動][态態]|活[动動]$|[报報][导導道]|信息|[综綜]合|[经經][济濟]|文[教体體卫]|[体體]育|教育|社[会會]|民生|[国國][内內际際]|天地|之窗|[传傳]真|聚焦|[扫掃]描|快[报報]|基[层層]|一[线線]|[战戰][线線]|版$/u,
  '本市新闻',
  '经济天地',
)

/** Sections whose short items make one article. */
export const briefsWord = pattern(
  /^(?:[\p{Script=Han}]{0,6}(?:简讯|簡訊|短讯|短訊|快讯|快訊|简明新闻|一句话新闻|点滴|微新闻|零讯|快报|速览|速递)|近期发文|发文目录|大事记|News in brief|In brief|Notices|Dates for your diary)$/iu,
  '简讯',
  '社区快讯',
)

/** A section of short items whose name ends as a paper's may. */
export const briefsHead = pattern(
  /^(?:要[闻聞]|[国國][内內際际]|[简簡]明|[综綜]合|各地|本[市地省县縣]|[时時]事|[体體]育|文化|社[会會]|[经經][济濟]|科技|教育|[农農]村|工[业業]|生活)(?:新[闻聞])?(?:快[报報]|快[讯訊]|[简簡][讯訊报報]|短[讯訊]|短波|集[锦錦]|[点點]滴|[荟薈]萃|拾零|一束)$/u,
  '要闻快报',
)

/** Sections that head one article alone. */
export const opinionWord = pattern(
  /^(?:短评|短評|小评论|小評論|小言论|小言論|封面故事|人物[专專][访訪]|短論|短论|[师師][说說]|(?:牧者|牧[师師]|\p{Script=Han}{1,2}[长長])(?:心[声聲]|寄[语語]|手[记記])|\p{Script=Han}{1,4}的[话話]|\p{Script=Han}{0,6}(?:连载|連載)|社评|社評|社论|社論|时评|時評|评论|評論|本报评论员(?:文章)?|编者按|今日谈|言论|编后|編後|编者的话|[图圖]片(?:新闻|新聞|报道|報導)|摄影报道|图说\p{Script=Han}{0,3}|(?:相关|新闻|知识)?链接|小资料|背景资料|名词解释|延伸阅读|小贴士|提醒|点评|點評)$/u,
  '短评',
)

/** The title of what those who make or lead a sheet say in it. */
export const editorsWords = pattern(
  /^(?:\p{Script=Han}{1,5}的[话話]|[编編](?:[辑輯])?(?:手[记記札]|後記|后记|[後后])|卷首[语語]|[创創][刊][词詞]|[发發]刊[词詞]|刊首[语語]|[编編][辑輯]室(?:[报報]告|手[记記])|[会會社校院][长長](?:[报報]告|寄[语語]|致[词詞辭]|[时時][间間]))$/u,
  '編者的話',
  '理事長的話',
)

/** What a title says that is the name of its own kind of text: no part of the section above. */
export const ownHeading = pattern(
  /^(?:[读讀]者)?[来來][信函](?:照登|[选選摘]登|[选選][载載])$|^[图圖]片[新报報][闻聞道導]$|^(?:今日)?看[图圖](?:[识識][事字]|[说說][话話])$|^(?:[编編][后後輯辑])(?:小?[启啟]|[记記]|[语語]|按)$|^[征徵]稿(?:[启啟]事|[简簡][则則])?$/u,
  '来信照登',
  '图片新闻',
  '编后小启',
)

/** A title of its own standing that ends the column above it: notices, briefs, weather, lists of names. */
export const standingTitle = pattern(
  /^(?:[\p{Script=Han}\p{N}·、—–-]{0,9}(?:[简簡短]\s*[讯訊]|行情|\p{Script=Han}{2}价格|\p{Script=Han}{2}價格|菜[价價]|物[价價]|牌[价價]|一句话新闻|零讯|[启啟][事示]|更\s*正|[预預]告|天[气氣](?:展望|[预預][报報])?|气象|影讯|光[荣榮]榜|\p{Script=Han}{0,8}(?:[标標]兵|[红紅]旗手|先[进進](?:个人|個人|集体|集體|生产者|生產者|工作者|单位|單位))(?:名[单單])?|\p{Script=Han}{0,5}彌撒(?:[时時][间間]|意向)|(?:[请請]\p{Script=Han}{1,10})?(?:代[祷禱](?:意向)?|祈[祷禱])|(?:[上本]主日)?奉[献獻](?:[报報]告|[统統][计計])?|(?:[轮輪]值|值日|服[务務侍]|司[职職])\p{Script=Han}{0,3}表|芳名[录錄]|[征徵]信[录錄]|功德榜|感[谢謝]榜|感[谢謝]\p{Script=Han}{0,4}(?:捐[款助赠贈]|[赞贊]助)|(?:[会會][议議])?[决決][议議]事[项項]|(?<!\p{Script=Han})(?:[紧緊]急|重要|[会會][议議])?通\s*知|鸣[谢謝]|鳴謝|(?:捐[赠款]|捐贈|爱心捐赠)名[单單]|\p{Script=Han}{0,16}(?:得[奖獎]|[获獲][奖獎]|[录錄]取|入[选選]|[当當][选選])(?:者|人[员員]|[学學]生)?名[单單]|行事[历曆]|近期发文|大事[记記]|微播|[农農]谚|[谜謎]语|[讣訃][\s\u3000]*告|征文|[图圖]片[说說]明|便民提[醒示]|温馨提[醒示])(?:[(（].{1,16}[)）])?|警方提[醒示].*|(?:Diary|Diary [Dd]ates|Dates for [Yy]our [Dd]iary|DIARY DATES|DATES FOR YOUR DIARY|Contacts?|CONTACTS?|Useful [Cc]ontacts|Card of Thanks|CARD OF THANKS|Forthcoming [Ee]vents|Weather|THE WEATHER|Wanted|For Sale)\.?)$/u,
  '本周影讯',
  '三、四月里民活動行事曆',
  '一九七九年度會員子弟獎學金得獎名單',
  '訃　告',
  '通　　知',
  '感謝各界捐款（九月份）',
  '第六次理事會決議事項',
  'DIARY DATES',
)

/** The label of a section in an export, or the number of one in a newsletter. */
export const sectionLabel = pattern(
  /^(?:(?:专栏|專欄|栏目|欄目|版名)\s*[:：]|[〇○0]\d[\s\u3000.．、|｜/／·]+(?=\p{Script=Han}))\s*/u,
  '专栏：读者来信',
  '03 读者来信',
)

/** The counted name of a section in a newsletter; group: the number. */
export const countedSection = pattern(
  /^[〇○0](\d)[\s\u3000.．、|｜/／·]+(?:\p{Script=Han}[\s\u3000]*){2,8}$/u,
  '〇2　短 消 息',
  '03 / 读者来信',
)

/** What stands behind the name of a section: that it is a supplement, which number it has, where to call. */
export const behindSection = pattern(
  /(?<=\p{Script=Han})(?:(?:[\s\u3000]+副刊)?[\s\u3000]*第[\s\u3000]*[\d〇一二三四五六七八九十]{1,4}[\s\u3000]*期|[\s\u3000]+副刊|[\s\u3000]+(?:\d{3,4}-)?\d{7,8})$/u,
  '渡 口 副刊第31期',
  '读者追踪　6120045',
)

/** Sections of several texts that are no news: verse, letters, what a page is named after. */
export const collectsWord = pattern(
  /[一二两兩三四五六]首$|[选選園园苑信版页頁刊诗詩歌圃][箱辑輯]?$|园地|園地|文[艺藝学學]|集[锦錦]/u,
  '渡口诗苑',
)

/** Words that may name a section, no more. */
export const bareName = pattern(/^\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,7}$/u, '老渡口', '微 心 愿')

/** A reminder or a call, with a colon: the title goes on with what it says. */
export const reminderEnd = pattern(
  /^\p{Script=Han}{0,8}(?:提醒|叮[咛嚀]|提示|公告|通知|[预預][告报報警]|[须須]知|[贴貼]士|常[识識]|[号號]召|倡[议議])\s?[:：]$/u,
  '夏夜防火提醒：',
)

/** The name of a column of short news, whatever stands around it. */
export const column = pattern(
  /^[\s\u3000]*\p{Script=Han}{2}[\s\u3000]?(?:[动動][态態]|消息|[简簡][讯訊]|短[讯訊波]|要[闻聞]|信箱|[问問]答|[来來]信|花絮|[点點]滴)[\s\u3000]*$/u,
  '会员动态',
  '里鄰消息',
)

/** The name of a column that says what its texts discuss. */
export const discussion = pattern(
  /^[\s【〔[《“「]*(?:\p{Script=Han}{0,4}(?:讨论|討論|探讨|笔谈|筆談|征文|徵文|大家谈)|\p{Script=Han}{2}笔会)\s*[:：·—－-]{1,2}\s*\S.{3,22}$/u,
  '专题讨论：渡口要不要收钱？',
)

/** What editors add below a text that they printed, on a line of its own. */
export const editorsAfterword = pattern(
  /^[\s【〔[■▲]*[编編]\s*(?:[后後]|[后後][话話语語]|[余餘]|者附[记記])[\s】〕\]]*$/u,
  '编　后',
)

/** A word of two to four characters that a printer set wide. */
export const letterspaced = pattern(
  /^\p{Script=Han}(?:[\s\u3000]{2,}\p{Script=Han}|(?:[\s\u3000]+\p{Script=Han}){2,3})$/u,
  '河　　灯',
)

/** A book in a list: its name, who wrote or put it into Chinese, a shelf-mark or none. */
export const bookEntry = pattern(
  /^《[^《》]{1,30}》[\s\u3000]*(?:[^。！？《》]{2,24}?[著编編撰绘繪译譯])(?:[\s\u3000]+[^。！？]{1,24})?$/u,
  '《渡船图说》　林 远著　K928/12',
  '《灶间百问》 渡口镇文化站编',
)

/** A Chinese numeral alone on its line. */
export const hanNumeral = pattern(/^[一二三四五六七八九十]{1,3}$/u, '二')

/** A title over several poems; groups: how many more, or how many in all. */
export const severalPoems = pattern(
  /^.{1,20}?[\s\u3000]*[(（]\s*(?:外([一二三四五六七八九两\d])|([二三四五六七八九两\d]))\s*首\s*[)）]$/u,
  '河灯（外二首）',
  '渡口之歌（三首）',
)

/** The name of a section in Chinese and in English; group: the Chinese name, before or behind. */
export const bilingualName = pattern(
  /^(\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,7})[\s\u3000]*[|｜/／·•—–-]{0,2}[\s\u3000]*\p{Lu}[A-Za-z]{2,}(?:[ ’'&-]{1,3}[A-Za-z]+){0,4}$|^\p{Lu}[A-Za-z]{2,}(?:[ ’'&-]{1,3}[A-Za-z]+){0,4}[\s\u3000]*[|｜/／·•—–-]{0,2}[\s\u3000]*(\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,7})$/u,
  '渡口要闻 NEWS',
  'ENGLISH CORNER / 英语园地',
)

/** A name of three to seven characters with a space between each two. */
export const spacedOut = pattern(/^\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){2,6}$/u, '邻 里 之 间')

/** A few words counted 一、二、; group: the number. */
export const countedHan = pattern(
  /^([一二三四五六七八九十]{1,2})[\s\u3000]*[、．.][\s\u3000]*\p{Script=Han}[\p{Script=Han}、与和\s\u3000]{1,11}$/u,
  '一、基层党建',
)

/** A title that counts the poems below it, each under a head of its own; group: how many. */
export const countedPoems = pattern(
  /^(?:\p{Script=Han}[\s\u3000]*){2,10}([二两三四五六七八九])[\s\u3000]*[题題首章帖阕闋韵韻咏詠]$/u,
  '渡口四咏',
  '春行二题',
)

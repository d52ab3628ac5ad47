// What stands beside the name of a sheet in the head of a Chinese page, and how such names end.
import { digits, pattern } from './pattern.ts'

/** What kind of sheet it is and how often it comes out, which is not its name. */
export const kindOfPaper = pattern(
  /^[(（]?(?:[半双雙两兩三四五十]?[日天周週旬月季年][报報刊]|半月[刊报報]|[双雙]月[刊报報]|[上中下]旬刊|[厂廠校院社][报報]|(?:油印)?小[报報]|壁[报報]|(?:[电電]子)?(?:[杂雜][志誌]|期刊)|(?:[网網][络絡路]|[电電]子|[网網][页頁])版)[)）]?$/u,
  '(周报)',
  '半月刊',
  '厂报',
)

/** What any sheet of its kind is called: a name only behind whose it is. */
export const anySheet = pattern(
  /^(?:[院校会會厂廠馆館社乡鄉里坊村]?[讯訊刊]|[院校厂廠]?[报報]|[会會][员員]通[讯訊]|(?:[电電]子)?(?:通[讯訊]|[公月季周週][报報]|[简簡快][讯訊报報]|[电電]子[报報])|(?:工作)?(?:信息|[动動][态態]|[简簡][报報]|通[讯訊]|情况))$/u,
  '院讯',
  '會員通訊',
  '工作信息',
)

/** Facts of a head beside the day, the number and the page: who edits it, its print run, its page in brackets. */
export const headFact = pattern(
  new RegExp(
    `[责責]?(?:[编編][辑輯]|[责責][编編]|美[编編]|版式|校[对對]|主[编編])(?:\\s*[:：/／]\\s*|[\\s\\u3000]+)\\p{Script=Han}(?:[\\s\\u3000]*\\p{Script=Han}){1,2}(?![\\p{Script=Han}])|[(（［[](?:[^()（）]{0,8}(?:出版|刊|[采採]用|份)|\\d{1,3})[)）］\\]]|第?${digits}{1,2}[张張]第?${digits}{1,2}[版页頁]|第\\s*${digits}{1,2}\\s*[页頁]|第\\s*${digits}{1,3}\\s*卷|(?:^|(?<=[\\s\\u3000]))[A-D]\\d{1,2}(?=$|[\\s\\u3000])|[总總]\\s*\\d{1,4}(?=$|[\\s\\u3000)）])|(?:光[绪緒]|宣[统統]|同治)${digits}{1,3}年\\p{Script=Han}{2,8}[日号號]|(?:西|公|[国國])[历曆元]|主[后後]|(?:月份)?[(（][上中下][)）]|(?<=月)[上中下]旬刊`,
    'gu',
  ),
  '编辑 林 远',
  '第二張第一頁',
  '(月末出版)',
)

/** The name of a page or of a section, which a head states beside the paper's. */
export const sectionOfPage = pattern(
  /^(?!.*日日新)(?:.*)(?:新[闻聞]|要[闻聞]|[专專][版题題页頁栏欄刊]|副刊|[广廣]告|[闻聞]$|[园園]地|天地|[预預][报報]|版$|[责責]任|[综綜]合|文[艺藝]$|[国國][际際內内]|[体體]育|[娱娛][乐樂]|社[会會]$|[经經][济濟]$|目[录錄次]|[导導][读讀]|要目|布告|公告|公[电電]|通告|通知|[训訓]令|命令|社[论論]|最高指示|[语語][录錄]|[号號]外|特刊|[启啟]事|秘密|机密|[注保][意存]|[资資]料$|[报報]告$)/u,
  '综合新闻',
  '農業園地',
)

/** A year of the Republic without its name, and the month that a sheet is numbered by. */
export const monthOfRepublic = pattern(/(?<!\d)1?\d\d年\s?\d{1,2}月[号號刊]/u, '渡口里訊 110年8月號')

/** A name in the marks of a title at the head of a line; groups: the name, what follows. */
export const nameInMarksFirst = pattern(
  /^《([\p{Script=Han}\s\u3000·]{2,14})》(?!《)(.+)$/u,
  '《山里来信》第41期　2017年12月',
)

/** How the names of sheets end that are no papers by name. */
export const sheetEnd = pattern(
  /(?:周末|[週周]刊|生活|工人|[农農]民|[矿礦]工|大[众眾]|青年|[战戰]士|之[声聲窗友]|[侨僑][声聲讯訊刊]|[时時會会校院里社坊村館馆厂廠簡简快通医醫電电家僑][讯訊]|[报報]|[专專會会校院社][刊]|情[况況]|信息|日日新[闻聞]|[医醫]苑|[动動][态態]|[摘文][摘报報])$/u,
  '渡口周末',
  '砚川矿工',
)

/** A sheet of a town, by the word that opens its name. */
export const sheetOfToday = pattern(
  /^(?:今日|每周|每週)(?!.*(?:[览覽]|[关關]注|[头頭][条條]|[点點]|焦|[荐薦]|[气氣])$|[要共出])\p{Script=Han}{2,4}$/u,
  '今日渡口',
)

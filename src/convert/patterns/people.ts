// Who made a text, in a line of its own: people, what they hold, their offices, places and classes.
import { pattern } from './pattern.ts'

/** A closing credit in brackets: (规划办), （记者 林远）. */
export const bracketedCredit = pattern(
  /^[(（〔[]\s*([^()（）〔〕[\]]{2,40})\s*[)）〕\]](?:\s*[?？.·|])?$/u,
  '(规划办)',
  '(林远 何立)?',
  '（记者 林远 摄）',
)

/** A closing credit in brackets at the end of a paragraph. */
export const trailingCredit = pattern(
  /(?<=[。！？!?”"…」』》〉～])\s*[(（〔]\s*([^()（）〔〕。，,]{2,30})\s*[)）〕]\s*$/u,
  '窗台再高两寸。（单怀民）',
)

/** A title with its byline on the same line; groups: title, byline. */
export const signedTitle = pattern(
  /^(?=[\s\S]*[者员]\s)(.{4,}?)\s*[□■○●◇\s](?=\s*\S)\s*((?:本[报報刊])?(?:特约|见习|实习|全媒体)?(?:[记記]者|通[讯訊]员)\s+[\p{Script=Han}\s]{2,24})$/u,
  '老厂房里开出就业集市 □本报记者 阎敬亭 水清浅',
)

/** A title with its writer's name behind a stroke or in brackets; groups: title, the name, either way. */
export const titleByName = pattern(
  /^(\S.{1,28}?)\s*(?:[／/]\s*(\p{Script=Han}{2,3})|[(（](\p{Script=Han}[\s\u3000]*\p{Script=Han}{1,2})[)）])$/u,
  '湖心亭夜話／林遠',
  '七律·灯塔（何　立）',
)

/** A title's line that cannot be its last: 三小学生量出. */
export const titleGoesOn = pattern(
  /(?:[出上给給让讓向到成将將使在与與和的把被为為是对對从從于於、]|为什么|為什麼|为何|怎样|怎樣|怎么|如何|是否|能否|应该|應該|必须|必須|正在|即将|迎来|走进|成为|荣获|喜获|打造|争当|争做|共建|助力|点亮)$/u,
  '三小学生量出',
)

/** A clause that stops at a verb whose object must follow; 昨日开展, 正式启动 say all. */
export const lacksObject = pattern(
  /(?<![日天昨今明后年月午晚时期利重式满全续继步将])(?:开展|開展|举办|舉辦|推进|推動|推动|实现|實現|加强|加強|组织|組織|荣获|获得|夺得|出台|印发|建立|完善|做好|抓好|深化|促进|確保|确保|力争|争取|纪念|紀念|慰问|参观|走访|制定|提高|落实)$/u,
  '三百个社开展',
)

/** Words with which the name of an office or body ends. */
export const officeWord = pattern(
  /(?:办|办公室|政府|法院|检察院|部|局|科|股|站|村|中心|委|委员会|会|社|所|队|镇|乡|街道|学校|中学|小学|组|厂|公司|院|处|室|馆|团|联|党支部|支部|分行|支行|行署|(?<![餐客大舞歌前门門展])[厅廳]|工会|物业|物業|居|苑|园|报社|电视台|网|大学|課|組|學校|中學|小學|大學|學會|協會|委員會|辦公室|醫院|銀行|廠|鄉|辦|處|館|隊|鎮|鄉|區|會|台|臺|黨部|會所|会办|大队|医院|银行|协会|協會|基金會|基金会|Committee|Council|Club|Office|Group|Team|School|Society|Association)$/u,
  '规划办',
  '社区物业服务站',
)

/** A place or a works alone on a line. */
export const placeOrWorks = pattern(
  /^(?!.*(?:工会|大会))\p{Script=Han}{1,8}(?:[县縣乡鄉镇鎮村]|公社|大队|大隊|(?<![商会])社|工?[厂廠]|农场|林场|牧场|渔场|[矿礦]|车间|中学|小学|医院|银行|公司|商店)$/u,
  '东湾乡',
  '渡口造船厂',
)

/** What ends as the name of an office does and names none. */
export const noOffice = pattern(
  /(?:[格布大全结結开開残殘僵变變困破棋饭飯骗騙当當时時出入终終]局|[社机機大盛晚体體宴聚集舞与與读讀]会|[社機體與讀]會|[内全局外]部|[么麼举舉承协協主开開]办|[么麼]辦|[家校公花田乐樂]园|[家校公花田樂]園|[电電路渔漁上入全张張]网|[場场厕廁]所|[学學]科|[美新]?[乡鄉]村|新[农農]村|[车車网網驿驛一到首]站|[排组組]队|一[团團]|[关關]联|[红紅对對春][联聯])$/u,
  '或左右粮市格局',
  '抓住新机会',
)

/** An office that a person holds, in Chinese: 秘書長, 理事长, 主任委員. */
export const officeHeldWide = pattern(
  /^\p{Script=Han}{0,12}(?:[秘书書理事会會校院所站馆館处處局科部村社园園队隊厂廠镇鎮乡鄉县縣区區里行署团團]{1,2}[長长]|主任(?:委员|委員)?|书记|書記|主席|主委|理事|监事|監事|神父|牧師|牧师|住持|主[编編]|[编編][辑輯]|教授|老[师師]|校董|幹事|干事|代表)$/u,
  '教區秘書長',
)

/** A province or great city alone on its line, spaced out or not: what is told below it happened there. */
export const placeAlone = pattern(
  new RegExp(
    `^[\\s\\u3000]*(?:${[
      '北京天津上海重庆河北山西辽宁吉林江苏浙江安徽福建江西山东河南湖北湖南广东广西海南四川贵州云南西藏陕西甘肃青海宁夏新疆香港澳门台湾',
      '长沙武汉南京广州沈阳西安成都济南杭州郑州合肥南昌福州长春太原兰州昆明贵阳南宁海口拉萨西宁银川青岛大连深圳厦门宁波苏州无锡',
    ]
      .join('')
      .replace(/(.)(.)/gu, '$1[\\s\\u3000]*$2|')}黑龙江|内蒙古|哈尔滨|石家庄)[\\s\\u3000]*$`,
    'u',
  ),
  '江　苏',
  '黑龙江',
)

/** The number of an official document. */
export const documentNumber = pattern(
  /^[\s\u3000]*[（(]?\p{Script=Han}{2,10}[\s\u3000]?[〔【［[（(〈]\s?(?:\d{4}|\d{2}|[○〇零一二三四五六七八九]{2,4})年?\s?[〕】］\]）)〉][\s\u3000]?(?:\p{Script=Han}{0,3}字)?[\s\u3000]?第?[\s\u3000]?[\d○〇零一二三四五六七八九十百]{1,6}[\s\u3000]?[号號][）)]?[\s\u3000]*$|^[\s\u3000]*[（(]?[〔【［[（(](?:\d{4}|\d{2}|[○〇零一二三四五六七八九]{2,4})年?[〕】］\]）)]\p{Script=Han}{1,8}第?[\s\u3000]?[\d○〇零一二三四五六七八九十百]{1,6}[\s\u3000]?[号號][）)]?[\s\u3000]*$|^[\s\u3000]*\p{Script=Han}{2,8}字第?[\s\u3000]?[\d○〇零一二三四五六七八九十百]{1,6}[\s\u3000]?[号號][\s\u3000]*$|^(?:(?:Government|General|Private|Public|Proclamation|Legal|GOVERNMENT|GENERAL|PRIVATE|PUBLIC|LEGAL) )?(?:Notice|Notification|Order|Ordinance|Proclamation|NOTICE|NOTIFICATION|ORDER|ORDINANCE|PROCLAMATION),?(?:\.?[—–-])? ?N[Oo]\.? ?\d+(?: of \d{4})?\.?$/u,
  '青政告〔2021〕2号',
  '(57)渡署教字第○一六号',
  '渡商(57)字第十二号',
  '渡政发[1987] 6 号',
  '渡府字第28号',
)

/** A closing line that names no writer: who taught a pupil, whether a text is public, that it is not over. */
export const noCredit = pattern(
  /^[(（]?\s*(?:(?:指导|指導|辅导|輔導)(?:老师|老師|教师|教師)|(?:此件|本件).*(?:公开|发布|公開|發布)|.{0,14}(?:由.{2,14}提供|下期.{0,8}(?:公布|公佈|揭晓|揭曉|找|续|續))|(?:本文)?作者[系为為是]\p{Script=Han}{2,20}[)）]?$|未完|待续|待續|全文完|完[)）]$|(?:文中|以上).{0,16}[为為系是]化名|附[图圖][片画畫]?[)）]$|[上下][接转轉].{0,6}[第\d一二三四五六七八九十左右][^。]{0,6}$|(?:答案|[谜謎]底|照片|[图圖]片?|[续續]文)[^。]{0,4}[见見在].{1,10}$|[^。]{0,6}[续續](?:[载載完]|下期)[—–-]*[)）]?$|以.{2,8}[为為]准$|[单單]位[:：].{1,8}$|(?:看|[阅閱])[后後][请請].{2,8}$|(?:[Tt]o be|TO BE|[Cc]ontinued|CONTINUED|[Cc]oncluded|CONCLUDED)\b.{0,40}\b(?:continued|concluded|CONTINUED|CONCLUDED|next|NEXT)\b.{0,20}$)/u,
  '（指导老师：乐正平）',
  '（此件公开发布）',
  '（文中林远为化名）',
  '（附图片）',
  '下转第四版',
  '答案在本期中缝',
  '明日續載',
  '单位：元',
  '(To be continued.)',
)

/** A school and a class, or the class alone, on a line of its own below a pupil's title. */
export const classOffice = pattern(
  /^(?!.*[开開加多每增减減停头頭末夜早晚][一二两三几]班)[(（]?[\p{Script=Han}\s]{0,14}?(?:[初高大中小]?[一二三四五六七八九\d]{1,4}|[一二三四五六]年[级級])\s*(?:年[级級])?\s*[(（〔]?\s*[一二三四五六七八九十\d]{0,2}\s*[)）〕]?\s*班[)）]?$/u,
  '北坡小学三6班',
  '高一(3)班',
  '渡口中学八（2）班',
)

/** A class and a pupil's name: the byline of a school paper; group 1 is the class, group 2 the name. */
export const classSigned = pattern(
  /^\s*[(（]?((?:[\p{Script=Han}]{0,8}?(?:[初高]?[一二三四五六七八九十\d]{1,4}|[一二三四五六]年级|大班|中班|小班))\s*(?:年[级級]?)?\s*[(（〔]?\s*[一二三四五六七八九十\d]{0,2}\s*[)）〕]?\s*班)[\s\u3000·]+(\p{Script=Han}(?:[\s\u3000]?\p{Script=Han}){1,3})\s*[)）]?$/u,
  '八（2）班　苗青青',
  '三年级(1)班 卓一然',
)

/** What a person is, as a word of its own beside the name. */
export const personPost = pattern(
  /^(?:\p{Script=Han}{0,8}(?:市长|市長|县长|縣長|区长|區長|镇长|鎮長|乡长|鄉長|村长|村長|里長|校长|校長|院长|院長|馆长|館長|会长|會長|社长|社長|局长|局長|处长|處長|科长|科長|团长|團長|理事长|理事長|秘书长|秘書長|董事长|董事長|总经理|總經理|总干事|總幹事|主席|主任|书记|書記|经理|經理|老师|老師|教师|教師|牧师|牧師|神父|司铎|司鐸|修女|执事|執事|长老|長老|法师|法師|住持)|[财財][政务務]|查[账賬帳]|[总總][务務]|秘[书書]|文[书書]|[会會][计計]|出[纳納]|司[库庫]|交[际際])$|^(?:先生|女士|小姐|同志)$/u,
  '秘書長',
  '校务处主任',
  '財政',
)

/** What is said behind a person's name, glued to it. */
export const courtesy = pattern(
  /(?<=\p{Script=Han}{2})(?:先生|女士|小姐|同志|神父|牧師|牧师|老師|老师|校長|校长|主任|法師|法师)$/u,
  '何立女士',
)

/** A square or a dot before a byline that a saved page kept as the letter of its type. */
export const printedMark = pattern(
  /^(?:[nNlu]|[口囗ロ〇]\s*)(?=(?:本|[见見][习習]|[实實][习習]|特[约約]|首席|[记記]者|通[讯訊][员員]))|^[口囗ロ]\s+(?=\p{Script=Han}{2,3}$)/u,
  'N本报记者 何立 文/图',
  'n见习记者 何立',
  '口本报记者 何立',
  '口 林远',
)

/** A pupil's class beside other words. */
export const classWords = pattern(
  /(?:(?<=^|[\s\u3000])[\p{Script=Han}]{2,8}(?:小学|小學|中学|中學|学校|學校|幼儿园)[\s\u3000]?)?(?:[初高]?[一二三四五六七八九\d]{1,4}|[一二三四五六]年[级級])\s*[(（〔]\s*[一二三四五六七八九十\d]{1,2}\s*[)）〕]\s*班/u,
  '小记者 苗青青 三(2)班 指导老师 卓一然',
)

/** A name and the year in which its bearer left school. */
export const yearOfClass = pattern(
  /^(\p{Script=Han}{2,4})[\s\u3000]*([(（]\s*\d{2,4}\s*[届屆级級]\s*[)）])$/u,
  '何立（83届）',
)

/** A byline with its label that a block of text was taken for. */
export const labelledByline = pattern(
  /^\s*[□■○●◇◆]?\s*(?:本[报報刊]|特约|特約)?(?:首席|见习|見習|实习|實習|全媒体|融媒体)?(?:[记記]者|通[讯訊][员員])[\s\u3000:：]+[\p{Script=Han}\s\u3000、]{2,30}$/u,
  '□ 本报记者 何立 林远',
)

/** Where someone lives, before the name. */
export const houseNumber = pattern(
  /^[\p{Script=Han}]{0,4}\d{1,3}(?:[号號][楼樓]|[栋棟幢]|[号號]|单元)$/u,
  '3号楼',
  '南苑12幢',
)

/** The name of a town or a county, which no person has. */
export const townName = pattern(/^\p{Script=Han}{1,3}[市縣县鎮镇鄉乡區区]$/u, '石橋鎮')

/** In what the prices or figures of a list are given: no one's workplace. */
export const unitOfFigures = pattern(
  /[单單]位\s*[:：]\s*(?:[万萬]?元|吨|噸|[公市]?斤|[亩畝])(?=[\s/／)）]|$)/u,
  '(4月2日 单位:元/吨)',
)

// A line that signs a text: what frames its names, what stands between them, what they hold.
import { pattern } from './pattern.ts'

/** A signature in a frame of brackets or marks; group: what is inside. */
export const frameOfNames = pattern(
  /^(?:[[［【〔〖（(][\s\u3000]*([^[［【〔〖（()）〗〕】］\]]+?)[\s\u3000]*[)）〗〕】］\]]|([⊙☉·•○●◇◆◎△▲※*])[\s\u3000]*([^⊙☉•○●◇◆◎△▲※*]+?)[\s\u3000]*\2)$/u,
  '[江 声]',
  '⊙后勤 小 毕⊙',
  '·老 虞·',
  '【一个过路人】',
)

/** What says ahead of names that they wrote. */
export const writerAhead = pattern(
  /^(?:by|BY|By)[\s\u3000]+(?=\p{Script=Han})|^[【[［（(]?(?:作[\s\u3000]*者|撰[\s\u3000]*[文稿])[】\]］）)]?[\s\u3000]*[:：]?[\s\u3000]*|^文[\s\u3000]*[/／|｜:：][\s\u3000]*|^[（(]\p{Script=Han}{2,5}[）)][\s\u3000]+|^[—–-]{1,2}[\s\u3000]*(?=\p{Script=Han})/u,
  'by 林远',
  '【作者】林远；何立',
  '文/园林学院 林远',
  '(工人习作) 渡口车站 林如山',
  '——林远',
)

/** What stands behind the last name of a signature: an age, what one does by it, how many more sign, a frame's mark. */
export const behindSigned = pattern(
  /[\s\u3000]*(?:[（(][^（）()]{1,8}[）)]?|(?<=[\s\u3000])[谨謹敬]?[启啟啓宣具上示谢謝]|(?<=[\s\u3000])(?:[率暨].{0,6})?[泣叩敬][告启啟啓谢謝]|(?<=[\s\u3000])(?:[记記辑輯编編译譯词詞曲唱整述画畫问問答寄供]|[顿頓]首)|等[\d一二三四五六七八九十廿卅百]{1,4}[人位名]|[⊙☉·•○●◇◆◎△▲※*])$/u,
  '二(1)班 林远（7岁）',
  '財政 林 亞 福 啟',
  '渡口紗廠 林远等廿三人',
  '后勤 林 远⊙',
)

/** A name with what its bearer did by the text right behind it; group: the name. */
export const nameAndDeed = pattern(
  /^(?:(\p{Script=Han}{2,4})(?:口述|整理|代[笔筆]|[笔筆][录錄]|[记記][录錄])|(\p{Script=Han}{2,3})[述译譯辑輯唱问問答]|(\p{Script=Han}{3})[记記词詞曲编編画畫寄])$/u,
  '林遠志述',
  '何立译',
  '林远整理',
)

/** A word where a name would stand that is none: a deed, a kind of people, a note, a genre, a day, a body. */
export const noSigner = pattern(
  new RegExp(
    `^(?:${[
      '[摄攝]像|[摄攝]影|[记記紀][录錄]|[录錄]音|[笔筆][录錄]|整理|代[笔筆]|[审審][校核]|校[对對]|[编編][导導辑輯者]|[导導][语語]|制表|[统統][计計]|[复複][核審]|[采採][访訪写寫]|[访訪][问問谈談]|[撰供来來]稿|作者|[实實][习習]生?|[见見][习習]生?|[发發][布佈]|[来來]源|[转轉][贴貼载載]|[点點][击擊][数數量]?|[阅閱][读讀]',
      '佚名|匿名|[无無]名|[网網][络絡]|侵[删刪]|[读讀]者|[观觀听聽群][众眾]|居民|村民|市民|[职職]工|工人|[农農]民|[社会會队隊学學][员員]|[学學]生|同[学學]|[老教][师師]|家[长長]|[战戰]士|[社义義志民][工]|[车車钳電电焊木瓦]工|石匠|[夜早中晚]班|全[体體]|部分|街坊',
      '[代決决]行|副本|正本|[敬谨謹][启啟啓]|此[布佈令致]|通知|[布佈]告|[祝][福贺賀词詞]|[贺賀][电電词詞]|任命|[简簡]介|[会會][议議]|[应應挑][战戰][书書]|批示|[经經][过過验驗]|[计計][划劃]',
      '[续續]完|待[续續]|未完|下期.{0,2}|[上下][接转轉].{0,3}|[单單]位|地址|[电電][话話]|公[尺斤分里]|[备備]注|[合小][计計]',
      '短[论論评評]|小言[论論]|[杂雜散]文|[诗詩]歌|小[说說]|寓言|童[话話]|相[声聲]|快板|歌[词詞]|[剧劇影书書时時][评評]|文摘|[时時]事|社[论論]|漫[画畫]|[连連][环環][画畫]|通[讯訊]|特[写寫]|速[写寫]|[游遊][记記]|[谜謎][语語底]|猜[谜謎]|[山牧民]歌',
      '[一二三四五六七八九十]{1,3}[月日号號岁歲]|[零〇一二三四五六七八九十廿卅]{2,4}|[高初][一二三]|[灯燈]下|深夜|凌晨|[清早]晨|傍晚|晚上|.{1,2}月份',
      '第.{1,3}|[团團黨党][委]|工[会會]|[农農][办会會]|[妇婦][联聯]|支部|科[协協]',
    ].join('|')})$`,
    'u',
  ),
  '摄像',
  '佚名',
  '卅一',
)

/** How many more sign, behind the first of them. */
export const severalPeople = pattern(/等[\d一二三四五六七八九十百]{1,4}[人位名]$/u, '林远志等五人')

/** What ends the name of a small body, which a personal name seldom does. */
export const smallBody = pattern(
  /(?<=^\p{Script=Han}{2})[协協庭班营營届屆级級场場课課]$|^[后後]勤$/u,
  '民三庭',
  '家政班',
)

/** What someone is or what office someone holds, which is not the office itself. */
export const whatSomeoneIs = pattern(
  /(?:\p{Script=Han}[长長]|主任(?:委[员員])?|[书書文][记記书書]|主席|知事|道尹|[总總]?[干幹]事|[经經]理|代表|巡官|督[学學]|推事|司[库庫令]|核[数數]|[财財][政务務]|[会會][计計]|\p{Script=Han}[员員]|[师師]傅|(?<![一二三四五六七八九十\d])(?<=\p{Script=Han})[师師]|[学學大先女医醫研]生|\p{Script=Han}{2}[农農市村居国國]民|[读讀作记記]者|[战戰]士|教授|[女职職民车車钳鉗电電焊瓦木矿礦社志义義]工|街坊|[顾顧][问問]|青年|老人|[护護]士|大夫|[干幹]部|政委|[朋战戰][友]|病人|旅客|[观觀][众眾]|[裔嗣][孙孫])$/u,
  '县农技站站长',
  '急診室主任',
  '紗廠女工',
)

/** A name of two or three characters set apart, last in a line; groups: what is before it, the name. */
export const spacedAtEnd = pattern(
  /^(?:(.*[^\s\u3000])(?:[\s\u3000]+|(?<=[・·])))?(?<!(?:^|[\s\u3000])\p{Script=Han}[\s\u3000]{1,9})(\p{Script=Han}[\s\u3000]{1,3}\p{Script=Han}(?:[\s\u3000]{1,3}\p{Script=Han})?)$/u,
  '三车间 林 远',
  '煤球站・林 远 志',
)

/** Two characters that stand apart from each other and from all else. */
export const oneApart = pattern(
  /(?:^|[\s\u3000])\p{Script=Han}[\s\u3000]+\p{Script=Han}(?:$|[\s\u3000])/u,
  '林 远 何 立',
)

/** A line and the day at its end, with its year; groups: what is before, the day. */
export const dayBehindName = pattern(
  /^(.*\p{Script=Han})[\s\u3000]+(\S{2,9}年\S{1,4}月\S{1,4}日)$/u,
  '處長 林 遠 志  廿三年六月廿二日',
)

/** What parts the words of a signature: space, a stroke, a point, who sang and who wrote down. */
export const betweenSigned = pattern(
  /[\s\u3000]+(?:[词詞曲唱述口记記][\s\u3000]+)?|[、，,；;／/・·•|｜]/u,
  '百货二店・林 茹',
  '林远、何立',
)

/** A post with the name right behind it; groups: post, name. */
export const gluedPost = pattern(
  /^(\p{Script=Han}{0,8}?(?:[秘书書理事会會校院所站馆館处處局科部村社园園队隊厂廠镇鎮乡鄉县縣區区里行署团團市省州]{1,2}[長长]|主任|书记|書記|主席|知事|道尹|主[编編]|[总總][务務]|[财財][政务務]|司[库庫]|核[数數]|[会會][计計]|代表|院長|巡官|督学|督學|[书書][记記]官|[专專][员員]|推事|[总總][干幹]事|[经經]理|[读讀]者|[营營][养養][师師]|[志义義]工|[医醫][师師生]|[护護]士|[导導][师師]))(\p{Script=Han}{2,4})$/u,
  '縣長何遠志',
  '渡口縣知事林遠志',
  '讀者林遠',
)

/** A word of characters spaced out that names an office or a section after all. */
export const officeSpaced = pattern(
  /(?:[办辦部局科股站委社所厂廠院处處室馆館团團课課组組]|[启啟]事|[简簡][讯訊]|[编編]者|[记記]者|[来來]信|通告|通知|公告|小言|[读讀]者)$/u,
  '窑务组',
  '来信',
)

/** A place, such as a town, a district, a street. */
export const placeWord = pattern(/[省市縣县鎮镇鄉乡區区村路街巷里弄邨洲州]$/u, '望江县', '解放路')

/** A marked title, a stroke, and the writer; groups: the title, the writer. */
export const titleStrokeName = pattern(
  /^([\s\u3000]*[■□●○◆◇◎⊙★☆▲△※][^/／]{1,24})[/／][\s\u3000]*(\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,2})[\s\u3000]*$/u,
  '◎河边的灯/林 远',
)

/** Words at the right of a line that are no pen name: numbers, days, weather, parts of a text, shares of a sum. */
export const noPenName = pattern(
  /[一二三四五六七八九十百千零〇\d]{2}|^[第共约約每各其全本][^\s]|[年月日号號元角分斤吨度次页頁期版则則首篇章节節回集条條项項点點时時半][上下]?$|[雨晴阴陰雪][天]?$|^(?:上|中|下|完|续|續|附)|[的了作编編辑輯摄攝画畫译譯]$/u,
  '第三版',
  '一百二十元',
)

/** A name set apart behind the last sentence of a text; groups: spaced out, behind a wide gap, one character in brackets. */
export const nameBehindText = pattern(
  /(?<=[。！？!?”"…」』》〉）)])(?:[\s\u3000]*(\p{Script=Han}[\s\u3000]{1,2}\p{Script=Han}(?:[\s\u3000]{1,2}\p{Script=Han})?)|(?:\s{3,}|\u3000{2,})(\p{Script=Han}{2,4})|[\s\u3000]*[(（](?![完续續上下待未略注图圖附终終一二三四五六七八九十])(\p{Script=Han})[)）])[\s\u3000]*$/u,
  '灯又亮了。 林 远',
  '灯又亮了。　　　阿樵',
  '灯又亮了。（远）',
)

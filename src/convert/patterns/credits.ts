// What a byline or credit line is made of: labels, names, and what stands beside them.
import { pattern } from './pattern.ts'

/** A family name and what its bearer is called by: nobody else is named beside it. */
export const calledByWork = pattern(
  /^\p{Script=Han}(?:老师|老師|师傅|師傅|大夫|医生|醫生|校长|校長|主任|书记|書記|教练|教練|站长|站長)$/u,
  '段老师',
  '柏师傅',
)

/** What says that a name follows, or went before: 记者, 供稿, 摄, By. */
export const creditLabel = pattern(
  new RegExp(
    [
      '(?:(?:[本我][報报刊台網网站社]|(?!\\p{Script=Han}{0,2}[本我][报報])\\p{Script=Han}{1,3}[報报](?=小?[记記]者|[通学學]|\\p{Script=Han}{2,6}[网網台臺](?=[记記]者)))\\s*)?(?:(?:特派|特约|特約|见习|見習|实习|實習|驻地|驻京|驻\\p{Script=Han}{2,4}(?=[记記])|首席|全媒体|融媒体|校园|校園|学生|學生|社区|社區|社工|居民|村民|市民|职工|職工|青年|少年|义工|義工|志愿|志願|老年|红领巾|业余|地方|小)?[记記]\\s*者|(?:特约|特約|驻村|业余)?通\\s*[讯訊]\\s*[员員])',
      '(?:[文图圖摄攝]|[摄攝]影)\\s?[‧·・•&＆.．]\\s?(?:[摄攝]影|[文图圖](?=[\\s\\u3000]*[/／:：丨|]))(?=[\\s\\u3000]*[/／:：丨|])|(?<=(?:^|[\\s\\u3000])\\p{Script=Han}{2,3}[\\s\\u3000]{1,2})[文图圖](?=$|[\\s\\u3000]+\\p{Script=Han}{2,3}[\\s\\u3000]+[文图圖摄攝](?:$|[\\s\\u3000)）])|[)）])|(?:[资資]料|[图圖]片)提供(?=\\s*[/／:：丨|])|(?<=[\\s\\u3000，,])[单單]位(?=[:：])|作者(?:单位|單位|[系为為是](?=\\p{Script=Han}{2,16}[\\s\\u3000)）]))|本版(?:撰文|文字|图片|圖片|摄影|攝影|采写|採寫|文图|图文)(?=[\\s:：/／])|[文图圖摄攝][‧·・•&＆][文图圖摄攝](?=[\\s\\u3000]*[/／:：丨|])|文[并並][图圖]|[图圖][并並]文|(?:[摄攝]影|[摄攝])[并並]文|[文图圖][并並][摄攝]|(?:本[报報刊])?(?:特约|特約)?撰稿人?|撰\\s*文|小?作\\s*者(?!\\s*(?:[简簡][介历歷]|介[绍紹]|[档檔]案|感言))|采\\s*写|採寫|採訪(?:整理|報導)?|采访|整理|口述|执笔|執筆|摘编|摘編|文案(?=\\s*[/／:：丨|])|(?:供|投|来)稿(?:人|单位|單位)?|文图|图文|文字|圖文',
      '(?:摄影|攝影)(?:报道|報導)?|(?:摄像|攝像|航拍)(?=\\s*[:：/／丨|\\s])|拍摄者?(?=\\s*[:：])|(?<=[\\s/／])(?:报道|報導)(?=$|[\\s/／)）])|(?:配图|配圖|插图|插圖|绘图|繪圖|制图|製圖|制表|漫画|漫畫|设计|設計)(?=[\\s:：/／丨|]|$)|实习生|(?:本[报報刊])?(?:特约|特約)?评论员|(?:[记記][录錄]人?|[笔筆][录錄]|[翻编編]?[译譯]者?|[講讲][員员者师師]|主[講讲]|示[範范]|掌[勺厨廚]|[證证講讲]道|[编編]稿|供[图圖稿])(?=\\s*[:：/／|])|供[图圖](?=$|[\\s)）])|(?<=[\\s\\u3000])(?:[谨謹敬](?:[启啟]|上|[识識]|具|[志誌]|白|[订訂])|(?:率\\p{Script=Han}{1,3})?(?:叩[谢謝]|鞠躬|泣[启啟])|寄自\\p{Script=Han}{2,6})$|(?<=[\\s\\u3000])[辑輯撰编編画畫著](?=$|[)）])|(?:指导|指導|辅导)(?:老师|老師|教师)|(?:信息|稿件|文章|本文|素材|新闻|新聞|案例|资料|資料|数据|數據|图片|圖片|视频|視頻)?[来來]源|稿源(?=\\s*[/／:：丨|])|(?:[转轉选選摘]|[转轉][贴貼载載摘发發])自(?=\\s*[:：])|读者(?=\\s|[:：])|讀者(?=\\s|[:：])|(?:^|(?<=[:：\\s]))居民(?=\\s)|里長(?=\\s)',
      "(?:图片|圖片|照片)(?=\\s*[/／:：丨|])|[文图圖诗詩词詞画畫稿](?=\\s*(?:[/／:：丨|]|[、及与與和]\\s*(?:[摄攝图圖文])))|[摄攝](?=\\s*$|[\\s/／:：丨|)）])|(?<=[/／])[摄攝文图圖]|^(?:By|BY)(?= \\p{Lu})|^by(?= \\p{Lu}[\\p{L}.’'-]* (?:(?:and|&|\\p{Lu}|\\d)[\\p{L}\\d.’'-]*(?: |(?=[,]|$)))*(?:,.{2,40})?$)",
    ].join('|'),
    'gu',
  ),
  '本报通讯员 郑石生',
  '（林远 摄）',
  '（作者系渡口中学教师　何立）',
  'By Ada Lisle',
)

/** Who taught the pupil that wrote. */
export const taughtBy = pattern(/(?:指导|指導|辅导|輔導)(?:老师|老師|教师|教師)/u, '渡口中学 指导老师 张砚')

/** The day a paper printed a text, before its name and writer in brackets; groups: the day, the brackets. */
export const dayAndBracket = pattern(
  /^(\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?)[\s\u3000]*([【[(（][^【】[\]()（）。]{3,40}[】\])）])$/u,
  '2016/5/12 【渡口時報 文/記者 林遠】',
)

/** Who wrote a text, named before who edited it. */
export const writtenFirst = pattern(
  /^(?:撰稿|供稿|采写|文字?|图文|作者|[记記]者|通[讯訊][员員])(?:人|单位)?\s*[:：/／]/u,
  '撰稿：林远 编辑：何立',
)

/** The reporter who took a picture, alone on the line. */
export const takenBy = pattern(
  /^[（(]?\s*(?:本[报報][记記]者|[记記]者|通[讯訊][员員])[\s\u3000]*\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}){0,2}[\s\u3000]*[/／]?[摄攝]\s*[)）]?$/u,
  '记者 林远 摄',
  '（通讯员 方明/摄）',
)

/** Words beside a name that are none. */
export const reportedFrom = pattern(
  /^\p{Script=Han}{2,6}(?:报道|報導|報道|[电電]|[讯訊]|提供)$|^[发發]自\p{Script=Han}{2,6}$|^本[报報刊台網网站通]\p{Script=Han}{0,4}$|^[编編][号號]$/u,
  '花蓮報導',
  '编号',
)

/** What stands between the names of a credit. */
export const betweenCredits = pattern(/[\s、,，;；/／|丨:：&()（）〔〕—–-]+/u, '张砚、李小禾')

/** Who put short items together, glued to the word for it; group: the name. */
export const compilerBehind = pattern(
  /^(\p{Script=Han}{2,3}?)(?:[辑輯荐薦答]|推[荐薦]|[搜收][集])$/u,
  '林远辑',
  '林远推荐',
)

/** The office that gave figures, dates or an answer to print; group: the office. */
export const providedBy = pattern(
  /^(\p{Script=Han}{3,16})(?:提供|解?答|答[复覆]|推[荐薦]|[辑輯])$/u,
  '县气象台资料室提供',
  '县渔技站答',
)

/** What a paper calls itself as a writer. */
export const paperItself = pattern(/^(?:本[刊报報社站会會台臺校院局]|[编編]者|[编編][辑輯]部)$/u, '本刊')

/** A leading article, which its paper signs. */
export const leaderWriter = pattern(
  /^[(（]?(本[报報刊]\p{Script=Han}{0,3}[评評][论論][员員])[)）]?$/u,
  '（本报评论员）',
)

/** What an office puts behind its name when it announces something. */
export const announces = pattern(/(?<=\p{Script=Han})[\s\u3000]+[谨謹敬]?[启啟宣具]$/u, '渡口乡公所　启')

/** A day beside a label, where a name would stand. */
export const dayWord = pattern(/^(?:[本上下今明昨][週周日天月期次晚]|[當当]日)$/u, '本週', '明晚')

/** A mark that a conversion left behind a signature in brackets. */
export const strayBehindBracket = pattern(/(?<=[)）〕】])\s*[?？.·|]$/u, '(林远 何立)?')

/** The day of a programme, which has the shape of a name. */
export const dayAhead = pattern(/^[今明昨][日天晚夜晨]$/u, '明日')

/** A day of the week in a list of times. */
export const dayOfWeek = pattern(/^[周週][一二三四五六日天末]$/u, '周一')

/** What a sheet says of itself on both sides of a dot, as a name of another people stands: 内部交流·请提意见. */
export const asksReaders = pattern(
  /^(?=.*[·•]).*(?:[请請]|内部|內部|[欢歡]迎|[赠贈][阅閱送]|[传傳][阅閱]|非[卖賣]品|[资資]料|每[月周週]|[内內]刊)/u,
  '内部资料·免费赠阅',
  '欢迎投稿·欢迎传阅',
)

/** A class that wrote: it is no person. */
export const pupils = pattern(/^(?:Year|Class|Form|Grade) \d/, 'Year 4')

/** A line in brackets of any kind; group: the words inside. */
export const bracketedWords = pattern(/^[(（〔【[［]([^()（）〔〕【】[\]]*)[)）〕】\]］]$/u, '【记者 林远】')

/** Marks of a sentence or a title, which no credit has. */
export const marksOfText = pattern(/[。！？!?“”"《》]/u, '灯又亮了。')

/** The opening of what may be a heading in brackets. */
export const headingBracket = pattern(/^[【[［]/u, '【简讯】')

/** The opening of an English byline. */
export const creditedBy = pattern(/^(?:By|BY|by(?= \S+ \S)) \p{Lu}/u, 'By Ada Lisle')

/** More characters in a row than stand beside a name. */
export const manyCharacters = pattern(/\p{Script=Han}{6}/u, '河堤上的柳树')

/** A name that a label vouches for. */
export const nameByLabel = pattern(
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,3}[A-Za-z]{1,3}|\p{Lu}[\p{L}.'’-]*)$/u,
  '单怀民',
  '林A',
)

/** A label or a paper's name in front. */
export const creditLabelAhead = pattern(
  /^(?:本[报報刊]|\p{Script=Han}{2,6}社|特约|特約)?(?:[记記]者|通[讯訊][员員]|作者|[摄攝]影|[图圖])/u,
  '本报记者 林远（南溪）摄',
)

/** What a reporter's own column is called. */
export const reportersColumn = pattern(
  /^(?:本[报報刊])?[记記]者(?:手[记記]|[观觀]察|[调調]查|札[记記]|日[记記]|来信|來信|[视視]角|[视視][点點]|[见見][闻聞]|追[问問]|[连連][线線]|[访訪][谈談]|走基[层層]|感言|[点點][评評]|眼)$/u,
  '记者手记',
)

/** Who comments for a paper and stays unnamed. */
export const paperComments = pattern(
  /^(?:本[报報刊台]|\p{Script=Han}{2,8}[报報社])(?:特约|特約)?[评評][论論][员員]$/u,
  '本报评论员',
)

/** What someone does, at length, and the name; groups: what, the name. */
export const workAtLength = pattern(
  /^([\p{Script=Han}\d（）()]{6,28}(?:[师師员員手匠工兵]|教授|[长長]|[书書][记記]|主任|[经經]理|同[学學志]|学生|學生))[\s\u3000]+(\p{Script=Han}[\s\u3000]*\p{Script=Han}{1,2})$/u,
  '江湾第二船厂三车间钳工　林远',
)

/** Who wrote and who took the pictures, run together with their parts; groups: both. */
export const gluedRoles = pattern(
  /^(\p{Script=Han}{2,3})文(\p{Script=Han}{2,3})[图圖摄攝]$/u,
  '何立文江一帆图',
)

/** What one of several named together did, a word of its own. */
export const partAlone = pattern(
  /^(?:[文图圖摄攝]|[摄攝]影|[专專][访訪]|特稿|[侧側][记記]|[采採][访訪])$/u,
  '文',
  '專訪',
)

/** A name as other peoples of China bear them, no Chinese names run together. */
export const otherPeoplesName = pattern(
  /古丽|买提|买买|卓玛|扎西|次仁|多吉|尼玛|央金|江措|才让|巴特|图雅|格日|其其格|木汗|别克/u,
  '努尔古丽',
)

/** A team, a department or a quarter that a label vouches for. */
export const teamByLabel = pattern(
  /^\p{Script=Han}{1,3}[队隊组組厂廠科部班社村站股处處系院連连委办辦局场場矿礦]$|^\p{Script=Han}{1,8}(?:[社校园園片小][区區]|新村|[车車][间間]|工段|编辑部|編輯部|年[级級])$/u,
  '摆渡队',
  '二分场',
  '团委',
  '石渡社区',
  '编织车间',
)

/** What someone did, and a gap where others set a colon; groups: both sides. */
export const labelAndGap = pattern(
  /^(文|[图圖]|撰文|[摄攝]影|口述|整理|[采採][访訪])[\s\u3000]+([\p{Script=Han}]{2,6})$/u,
  '文　社區營造組',
)

/** Who greets, below a greeting; an office of teachers or workers as a whole, or one that says so. */
export const greetedBy = pattern(
  /^[\s\u3000]*[\p{Script=Han}\s\u3000]{2,30}(?:(?:同|敬|谨|恭|致)?[贺賀]|敬[献獻上启啟]|[师師]生|[职職]工|[员員]工|同人|同仁|(?:委|社|[会會]|[队隊]|[书書]店|[厂廠]|校)(?:[\s\u3000]*\p{Script=Han}{1,3}月\p{Script=Han}{1,3}日)?)[\s\u3000]*$/u,
  '石渡镇全体邮递员敬贺',
  '柳浦乡民校师生',
)

/** A Chinese word as long as a name. */
export const nameInCharacters = pattern(/^\p{Script=Han}{2,4}$/u, '林远')

/** The end of a paper’s name. */
export const endsAsPaper = pattern(/[报報]$/u, '江湾晚报')

/** A character alone: half of a spaced name. */
export const oneCharacter = pattern(/^[\p{Script=Han}]$/u, '琰')

/** What is said of a report right behind its reporter's name. */
export const reportBehindName = pattern(
  /(?<=^\p{Script=Han}{2,4})(?:[专專][访訪]|特稿|(?:[摄攝]影)?(?:報導|报道|報道))$/u,
  '林遠專訪',
)

/** A labelled name, and in brackets who that is; groups: the label and the name, the note. */
export const labelNameNote = pattern(
  /^([文图圖撰作采採][\p{Script=Han}/]{0,3}[\s\u3000]*[/／:：|丨][\s\u3000]*\p{Script=Han}{2,4})[\s\u3000]*[(（]([^()（）:：/／]{2,30})[)）]$/u,
  '文/林远（渡口小学退休老师，护堤队员）',
)

/** The label of a day, beside names. */
export const dayLabel = pattern(
  /(?:[发發][布表佈])?(?:[时時][间間]|日期)\s*[:：]\s*(?=$|\s)/u,
  '来源：渡口报 时间： ',
)

/** Whose reporter someone is, glued to the word; group: whose. */
export const outletBefore = pattern(
  /(?<!\p{Script=Han})(\p{Script=Han}{2,8}?)(?=(?:见习|見習|实习|實習|首席|特约|特約|全媒体|融媒体)?(?:[记記]者|通[讯訊][员員]))/u,
  '掌上渡口记者 林远',
)

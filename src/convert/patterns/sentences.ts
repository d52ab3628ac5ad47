// Where sentences and paragraphs end, begin and go on.
import { digits, pattern } from './pattern.ts'

/** A comment below a text, by another than its writer: a teacher's, an editor's. */
export const commentBelow = pattern(
  /^(?=.*[。！？])[\s\u3000]*[【[（(〔]?(?:\p{Script=Han}{0,4}(?:点[评評]|點評|[评評][语語]|推[荐薦][语語]|寄[语語]|旁批|[编編][后後]|附[言记記])|[编編]者(?:附[言记記]|按|注|註)|附[言记記])(?:[】\]）)〕][:：]?|[:：])/u,
  '【点评】船夫的话最好。（段老师）',
  '教师评语：写得真。（林远）',
  '编者附言：渡船已修好。（何立）',
)

/** A text that is finished: a full stop, question or exclamation mark, closing marks after it or not. */
export const sentenceEnd = pattern(
  /(?:[。！？!?…；;]|(?<=[\p{Ll}!?] ?)\.{3,}|(?<=[\p{Ll}\p{N})"'”’] ?|\p{Script=Han})\.)['"”’」』）)》〉\]\s|*]*$/u,
  '会后参观了桥头的旧仓库.',
  '会后参观了桥头的旧仓库。',
  '“明天还来!”',
  'We all went home.',
  'Good news at last .....',
)

/** A text that ends with an abbreviation: Mr. goes on in a name. */
export const abbreviation = pattern(
  /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Rev|Revd|Hon|Messrs|Capt|Col|Gen|Lieut|Sergt|Prof|Gov|Sen|Cr|Cllr|No|Nos|\p{Lu})\.$/u,
  'absence on leave of Mr.',
)

/** A text that stops at a mark inside a sentence, so that more must follow. */
export const sentenceOpen = pattern(/[,，、(（《“「『]\s*$|\p{Ll}[-‐¬]$/u, '他说，', 'stop sup-')

/** A text of Chinese that stops behind a comma inside what someone says. */
export const stopsInSpeech = pattern(
  /[“「『][^”」』]*[，,、；][^”」』]+$/u,
  '老人说：“有船就有渡，这话',
  '“灯不灭，船',
)

/** A text of English that stops at a word that more must follow. */
export const stopsAtWord = pattern(
  /(?<=\p{Ll}.*) (?:at|of|the|and|to|in|for|with|by|from|an?|or|on|is|are|was|were|will|be|that|which|who|as|our|your|their|his|her)$/u,
  'The meeting will be held on Monday at',
)

/** A text that stops at a small letter. */
export const smallEnd = pattern(/\p{Ll}$/u, 'brown water climb the piers')

/** A text that stops where its sentence cannot. */
export const stopsAtComma = pattern(/[，,、]\s*$/u, '渡口的灯修好了，')

/** A text that leads into what is set below it. */
export const leadsIn = pattern(/[:：]["'”’」』）)]*\s*$/u, '现将有关事项通知如下：')

/** A text that cannot begin a paragraph. */
export const midSentence = pattern(
  /^(?:[,，。、；;：:）)」』”’》〉%％]|[！!？?](?!\s+\p{Lu}))|^[的了着過过們们与與及和或]|^[\p{Ll}]/u,
  '的灯一直亮着',
  '，以及',
  'cent resolution',
)

/** The opening of a news paragraph: 本报讯, (记者 X), 本报某地五日电. */
export const dateline = pattern(
  /^[【〔［[(（]?\s*(?:(?:新华社|新華社|中新社|中央社|塔斯社|本社|[法路合美]\p{Script=Han}{1,2}社)[\p{Script=Han}\d]{0,12}[讯訊电電]|本[报報刊台站网網市县縣区區]?[讯訊](?![息号號])|[\p{Script=Han}]{2,5}(?<![通简簡快短资資喜音电電])[讯訊](?![息号號问問飞飛])|本[报報刊](?:[\p{Script=Han}]{2,6})?(?:[\p{N}一二三四五六七八九十]{1,3}日)?[讯訊电電])\s*[】〕］\])）]?(?=[\s(（]|[^\p{Script=Han}]|\p{Script=Han})/u,
  '本报讯 昨天上午,渡口',
  '〔本报讯〕岚州市南关小学',
  '本报石河驿四日电 北渠',
  '【本刊訊】老戲台',
  '【新华社岚州二日电】',
)

/** A paragraph that opens a report with its day. */
export const openingDay = pattern(
  new RegExp(
    `^(?:(?:${digits}{2,4}年)?${digits}{1,3}月(?:${digits}{1,3}日|[初中下上]旬|底)|日前|近日|昨[天日晚]|今[天日晨年]|本周|上周|连日来|前不久|最近|为(?:了|进一步|深入|切实|全面|推进|推动|加强|迎接|让|丰富)|(?:On )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)`,
    'u',
  ),
  '6月3日上午,镇里召开座谈会',
  '近日，河埠头',
  'On Sunday 5th June',
)

/** A paragraph of a row of like ones: the first, the second. */
export const ordinalOpening = pattern(
  /^(?:第[一二三四五六七八九十百]{1,4}(?:[站场位件个批步段轮回]|[，,：:])|[一二三四五六七八九]是)/u,
  '第三站，茶亭',
)

/** A short clause that opens a paragraph as often as it goes on. */
export const openingWord = pattern(
  /^(?:第[二三四五]天|次日|当[天晚日年]|今天|如今|现在|后来|其实|原来|不过|可是|但是|于是|去年|今年|前年|有人|有一次|那天|那时|如果|因为|所以|最后|还有|他说|她说)/u,
  '第二天，有人来了',
)

/** Words that go on in an article rather than open one. */
export const connective = pattern(
  /^(?:首先|其次|再次|最后|随后|此外|另外|同时|其中|据悉|据了解|据介绍|接下来|目前|截至目前|下一步|未来|今后|会议(?:指出|强调|要求|还)|活动(?:中|现场)|会上|会后|当天|如今|后来|此次|这次|与此同时|不仅如此|除此之外)/,
  '其次,共搭平台',
  '会议指出，要',
)

/** A note of the editors, before a text or below it. */
export const editorsNote = pattern(
  /^[（(【]?(?:编者按|編者按|编者注|編者註|编后|編後|本报按)\s*[】]?[:：]/u,
  '编者按：食堂已经改了',
)

/** The opening of a letter to many, or to an editor. */
export const letterOpening = pattern(
  /^(?:敬[启啟]者|[谨謹][启啟]者|[径逕迳][启啟]者|[编編][辑輯者](?:部)?(?:同志|先生|小姐)|(?:各位|诸位|諸位|亲爱的|親愛的|尊敬的)\p{Script=Han}{1,10})\s*[:：，,]/u,
  '敬啟者：各位鄉親',
  '编辑同志：村口的井',
)

/** The words with which an official text closes. */
export const closingFormula = pattern(
  /^(?:特此(?:公告|通告|通知|佈告|布告|函[达達]|声明|聲明|[启啟]事|[证證]明|更正|鸣谢|鳴謝)|此[致复覆布佈令]|[谨謹][启啟此]|顺[颂祝]|順[頌祝]|敬[礼禮祝颂頌])[。！!]?$/u,
  '特此公告',
)

/** An address of the web or of a mailbox. */
export const webAddress = pattern(
  /https?:\/\/|www\.\w|[\w.-]+@[\w-]+\.\w/u,
  '报名表：https://forms.example/7',
)

/** Those to whom an official text or a letter speaks, on a line of its own. */
export const addressees = pattern(
  /^(?:各\p{Script=Han}|(?:尊敬|亲爱|親愛|敬爱|敬愛)的)[^。！？；“”]{0,60}[:：]$/u,
  '各乡、镇人民政府，县直各单位：',
)

/** Chinese characters and nothing else. */
export const hanOnly = pattern(/^\p{Script=Han}+$/u, '渡口管理所')

/** How the line above a title ends: what somebody said, or more to come. */
export const kickerEnd = pattern(
  /(?:强调|强調|指出|要求|提出|表示|时说|時說|倡[议議]|[号號]召|呼[吁籲]|宣[布佈]|[决決]定|[认認][为為]|建[议議]|透露|提醒|[纪紀][实實]|侧记|观察|：|……|…)$/u,
  '镇长在渡口座谈会上强调',
)

/** A number as long as no year is. */
export const longNumber = pattern(/\d{5,}/, '邮编 312000')

/** A line that opens with a label. */
export const labelStart = pattern(/^.{1,8}[：:]./u, '地点：渡口')

/** A line that leads to an address of the web. */
export const leadsToAddress = pattern(
  /(?<=\p{Script=Han}[^。]{0,20})[:：]\s*https?:\/\//u,
  '书目见：http://page.example/21',
)

/** Who gave, and how much, one after another. */
export const donations = pattern(
  /(?:^|[\s\u3000、，；])\p{Script=Han}{2,8}[\s\u3000]*\d[\d,]*元(?:[\s\u3000、，；]+\p{Script=Han}{2,8}[\s\u3000]*\d[\d,]*元){1,}/u,
  '何立 2000元　林远 1000元',
)

/** The mark at which the first words of an English text end. */
export const firstMark = pattern(/[,.;:!?](?=\s|$)| [–—-]+ /u, 'The ferry runs again, and nobody minds.')

/** Two clauses with a gap between them and no mark of a sentence: a head. */
export const clausesWithGap = pattern(
  /^[\s\u3000]*[^\s\u3000，。、；：,;:！？!?]{4,14}[ \u3000]{1,2}[^\s\u3000，。、；：,;:！？!?]{4,14}$/u,
  '老井涌水　里弄排队三百米',
)

/** What a meeting left behind, as the last line of a title. */
export const meetingRecord = pattern(
  /^(?:[会會][议議])?(?:[纪紀]要|[纪紀][录錄]|[记記][录錄]|[决決][议議]案?)$/u,
  '会议纪要',
  '會議紀錄',
)

/** A prize and who won it. */
export const prizeWinner = pattern(
  /^\s*(?:[特一二三四][等级級]|优秀|優秀|鼓[励勵])[奖獎][:：]\s*\S/u,
  '二等奖：何立（五2班）',
)

/** What is competed in, or for which prize, over the names of a roll of honour. */
export const prizeClass = pattern(
  /^[\s\u3000【（(]*(?:\p{Script=Han}{1,5}[类類组組]|(?:[特一二三四][等级級]|优秀|優秀|入[围圍]|鼓[励勵]|\p{Script=Han}{0,2}[组組][织織])[奖獎])[\s\u3000】）):：]*$/u,
  '绘画类',
  '初中組',
  '优秀奖：',
)

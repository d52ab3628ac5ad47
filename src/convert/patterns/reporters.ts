// Who reports or writes, as the opening or the end of a paragraph names them.
import { pattern } from './pattern.ts'

/** Names of a reporter in the opening of a paragraph: (记者 X 通讯员 Y). */
export const openingCredit = pattern(
  /^.{0,18}?[(（〔【]\s*((?:[图圖文]{1,2}[/／])?(?:(?:\p{Script=Han}{2,4}[\s\u3000、]+){1,3}(?=[记記]者|通[讯訊][员員])|\p{Script=Han}{2,4}(?=通[讯訊]员))?(?:本[报報刊]|特约|见习|实习|首席|特派|驻.|全媒体|融媒体|[学學]生|校[园園]|社[区區]|小|通[讯訊]员)*[记記通][^()（）]{2,40})[)）〕】]/u,
  '本报讯（记者 邱明澜 通讯员 庄禾）昨天',
  '本网讯（学生记者 邱明澜、庄禾）',
  '（图文/团委通讯员 庄禾）8月2日',
)

/** Names alone behind a dateline, or behind their paper in the brackets that open a report; group: the names. */
export const openingNames = pattern(
  /^(?:[\p{Script=Han}\p{N}]{2,24}[讯訊电電][\s\u3000]*[(（]|[(（]\p{Script=Han}{2,10}[\s\u3000]+(?=.{0,30}[报報][道導][)）]))[\s\u3000]*((?:\p{Script=Han}{2,4}[\s\u3000、]*){1,4}?)[\s\u3000]*(?:\d{1,2}月\d{1,2}日\p{Script=Han}{0,6}[报報][道導])?[)）]/u,
  '渡口网三月五日电（林远）',
  '（渡口体育 林远 2月8日江湾报道）今天',
)

/** The office that a report names in the brackets of its opening; group: the office. */
export const openingOffice = pattern(
  /^本[\p{Script=Han}]{1,2}[讯訊][\s\u3000]*[(（]\s*(\p{Script=Han}{2,14})\s*[)）]/u,
  '本网讯（校船运系）',
)

/** A reporter named without brackets in the opening of a report; group 1 is all that follows the label. */
export const openingReporter = pattern(
  /^[【〔［[]?[\p{Script=Han}\p{N}]{2,14}[讯訊电電息][】〕］\]]?[\s\u3000]*(?:本[报報刊台网]|新[华華]社)?(?:(?:特派|特约|特約|见习|見習|实习|實習|全媒体|融媒体|首席)?[记記]者|通[讯訊][员員](?=.{2,24}[报報][道導]))[\s\u3000]*(\p{Script=Han}[\p{Script=Han}\s\u3000、]{1,40})/u,
  '本报讯 记者林远报道：渡口的桥',
  '渡口讯　记者林远　何立　继渡口之后',
)

/** Who reports, with no dateline before; group: all up to the word that they do. */
export const openingReport = pattern(
  /^[\s\u3000]*本[报報刊](?:特派|特约|特約|见习|見習|实习|實習|首席)?[记記]者[\s\u3000]*(\p{Script=Han}[\p{Script=Han}\s\u3000、]{1,24}?)[\s\u3000]*(?:[摄攝]影)?[报報][道導](?=[\s\u3000:：，])/u,
  '本报记者林远报道 昨日，渡口的桥',
)

/** The label of a second reporter. */
export const furtherReporter = pattern(
  /[\s\u3000、](?:(?:本[报報刊])?(?:通[讯訊][员員]|[记記]者)|[实實][习習](?:生|[记記]者)|[见見][习習][记記]者)(?=[\s\u3000\p{Script=Han}])/gu,
  '林远 通讯员 何立',
  '林远、实习生何立',
)

/** Who wrote, named with no brackets behind the last sentence; group: the byline. */
export const closingReporters = pattern(
  /(?<=[。！？”」])[\s\u3000]*((?:本[报報刊](?:特约|特約|首席|见习|見習|实习|實習)?(?:[记記]者|通[讯訊][员員])|[记記]者[\s\u3000]+)[\s\u3000]*\p{Script=Han}{2,3}(?:[\s\u3000、]+(?:(?:本[报報刊])?(?:[记記]者|通[讯訊][员員]|[实實][习習]生)[\s\u3000]*)?\p{Script=Han}{2,3}){0,3}(?:[\s\u3000]+文[/／][图圖摄攝])?)$/u,
  '灯又亮了。本报记者 林远 通讯员 何立',
)

/** A byline behind its square, at the end of the last paragraph; group: the words behind the square. */
export const squaredByline = pattern(
  /[\s\u3000]*[□■◇◆○●◎][\s\u3000]*((?:本[报報刊])?(?:特约|特約|首席|见习|見習|实习|實習|全媒体|融媒体)?(?:[记記]者|通[讯訊][员員])[\s\u3000:：]*\p{Script=Han}[\p{Script=Han}\s\u3000、/／]{1,24})$/u,
  '灯又亮了。□记者林远文何立图',
)

/** Who wrote, named behind the last sentence of an introduction, an editor behind them or not; group: the names. */
export const introducedBy = pattern(
  /(?<=[。！？”」])[\s\u3000]*(?:[记記]者|文字?|撰文|[採采][访訪写寫])(?:[、/／及](?:[摄攝]影|撰文|[图圖]))?[\s\u3000]*[:：][\s\u3000]*(\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}(?![:：])){0,5})(?=[\s\u3000]*$|[\s\u3000]+(?:[编編][辑輯]|[摄攝]影|[图圖]片?)\s*[:：])/u,
  '盼木橋早日重修。 記者、攝影:林遠  何立 編輯:江一帆',
)

/** One labelled field at the end of a text: a writer, a source, in brackets or not. */
export const closingField = pattern(
  /[(（]?(?:作者|[记記]者|文|[图圖]|撰文|撰稿|采写|供稿|供[图圖]|[摄攝]影|来源|來源)[\s\u3000]*[:：丨|/／][\s\u3000]*\p{Script=Han}[\p{Script=Han}\s\u3000、]{1,18}[)）]?/gu,
  '作者：林远',
  '摄影：林远',
  '（来源：江湾晚报）',
)

/** Labelled fields that end a paragraph behind its last sentence. */
export const closingFields = pattern(
  /(?<=[。！？!?”"…」』])[\s\u3000]*(?:[(（]?(?:作者|[记記]者|文|[图圖]|撰文|撰稿|采写|供稿|供[图圖]|[摄攝]影|来源|來源)[\s\u3000]*[:：丨|/／][\s\u3000]*\p{Script=Han}[\p{Script=Han}\s\u3000、]{1,18}[)）]?[\s\u3000]*){1,3}$/u,
  '灯又亮了。作者：林远　（来源：江湾晚报）',
)

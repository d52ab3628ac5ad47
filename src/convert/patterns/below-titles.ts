// What stands right below a title, or before it on its line: notes, chapters, salutations, writers, labels, counts.
import { digits, pattern } from './pattern.ts'

/** A note in brackets below a title: the day or the days, the measure, the part, the tune, the bench. */
export const noteBelowTitle = pattern(
  new RegExp(
    `^[(（](?:${digits}{1,4}|[上中下]|之${digits}{1,3}|第${digits}{1,4}[次回期屆届号號周週]|(?=.{0,30}(?:${digits}[年月日]|[单單]位[:：])).{2,40}|[调調]寄.{1,8}|用.{1,12}[调調]|(?:[Tt]une|TUNE|[Tt]o the [Tt]une of|[Ww]eek [Ee]nding|[Cc]hapter|CHAPTER|[Bb]y [Rr]equest)\\b.{0,40}|[Bb](?:efore|EFORE) .{4,60})\\s*[)）]\\.?$`,
    'u',
  ),
  '（二十七日，单位：吨）',
  '(2006年3月)',
  '（調寄對花）',
  '（十七）',
  '（第十七次）',
  '(tune: The Ash Grove)',
  '(Before Mr. A. Lorne.)',
)

/** A chapter of a Chinese story, with its name. */
export const chapterInChinese = pattern(
  new RegExp(`^第${digits}{1,4}[回章][\\s\\u3000]*\\S.{2,30}$`, 'u'),
  '第六回　避风雨夜走石梁桥',
)

/** The opening words of a letter on a line of their own. */
export const openingOfLetter = pattern(
  /^(?:(?:My )?Dear|(?:MY )?DEAR) [\p{L} .'’&]{2,40}[,:!][—–-]{0,2}$|^(?:Dear|DEAR) (?:[Ss]irs?|SIRS?|[Ee]ditor|EDITOR|[Mm]adam|MADAM)[,.:]?[—–-]{0,2}$/u,
  'MY DEAR FRIENDS,—',
  'Dear Editor,',
)

/** Who wrote an English text, on a line below its title. */
export const writerLine = pattern(
  /^[(]?(?:[Bb]y|BY|[Ff]rom|FROM|[Tt]old by|[Cc]onducted by|CONDUCTED BY|[Ww]ritten by) ["“‘'].{2,30}["”’'].{0,14}$|^(?:THE )?(?:[A-Z]{3,12} ){0,3}(?:CORRESPONDENT|REPORTER)\.?$/u,
  'By "Grey Heron", No. 30',
  '(Conducted by “Aunt Ju”.)',
  'HARBOUR CORRESPONDENT',
)

/** Who wrote a Chinese text, told by the word for it. */
export const writerBelowTitle = pattern(
  /^(?:撰?文|作者|口述|整理|[编編]譯|编译|撰稿)[\s\u3000]*[／/:：].{2,24}$|^\S{2,10}口述[\s\u3000、，,]*\S{2,6}(?:整理|记录|記錄|笔录|筆錄)$|^[一二三四五六七八九十高初\d]{1,3}[\s\u3000]*[(（]?[\d一二三四五六七八九十]{0,2}[)）]?班[\s\u3000]+\p{Script=Han}{2,4}(?:[(（].{1,6}[)）])?$/u,
  '文／海洋学院2017级 林晓舟',
  '林阿水口述 何立整理',
  '二(1)班 林远（7岁）',
)

/** The post of one who signs: 内科主治医师 林远. */
export const postWord = pattern(
  /(?:[医醫][师師生]|主任|教[师師练練]|老[师師]|[护護][师師士理]|[营營][养養][师師]|[药藥][师師]|志工|[义義]工|校[长長]|院[长長]|[经經]理|[厂廠][长長]|[编編][辑輯]|研究[员員]|技[术術][员員]|[农農][艺藝][师師]|律[师師]|牧[师師]|理事[长長]|主席|[会會][长長])$/u,
  '内科主治医师',
  '營養師',
)

/** A name whose characters are set apart; groups: its characters. */
export const spacedName = pattern(
  /(?<=[\s\u3000])(\p{Script=Han})[\s\u3000]+(\p{Script=Han})(?:[\s\u3000]+(\p{Script=Han}))?$/u,
  '　林 晓 舟',
)

/** A title with the one who wrote it behind a sign, the characters of the name set apart; groups: title, name. */
export const titleBySpacedName = pattern(
  /^(\S(?:.{0,26}\S)?)[\s\u3000]*[○◎●□■◇◆☆★／/·•][\s\u3000]*(\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){1,3})$/u,
  '渡口的担子 ○ 何 三 可',
  '纸船/林 舟',
)

/** A kind of text in brackets before its title; groups: the kind, the title. */
export const kindBefore = pattern(
  /^(?:\[(原[创創]|[转轉][载載帖貼]|已[办辦回][结結复復]|置[顶頂])\]|〔(\p{Script=Han}{2,3})〕|[(（](山歌|民歌|短[评評]|[资資]料|快板|[诗詩]歌|社[论論])[)）])[\s\u3000]*(\S.{2,})$/u,
  '（山歌）渡口谣',
  '[转载] 渡口的灯',
)

/** A column's name in square brackets before a title; groups: the name, the title. */
export const columnBefore = pattern(
  /^\[[\s\u3000]*(\p{Script=Han}{2,4})[\s\u3000]*\][\s\u3000]*(\S.{2,})$/u,
  '[学习] 夜校开学',
)

/** The number before a title; groups: in digits, in characters. */
export const countBefore = pattern(
  /^(?:(\d{1,2})(?:\s*[.．、)）]\s*[—–-]?\s*|[\s\u3000]+)|([一二三四五六七八九十]{1,3})(?:[、.．]\s*|[\s\u3000]+))(?=\S)/u,
  '1. The lamps',
  '三、养路工区自制轨距尺',
  '一 天气要变',
)

// Texts kept as records: their heads, fields and marks.
import { digits, pattern } from './pattern.ts'

/** The label of a record of a database export: page and column; groups: page, the column's name. */
export const recordHead = pattern(
  /^\s*[【〔[(（]?第?\s*(\d{1,3})\s*版[】〕\])）]?\s*(?:[（(][^()（）]{0,12}[)）])?\s*(?:专栏|專欄|栏目|欄目|版名)\s*[:：](?:([\p{Script=Han}·]{2,8})(?=[\s\u3000]))?\s*/u,
  '第1版()专栏: 渡口修好了桥 本报讯 渡口的桥',
  '第2版(要闻)专栏:短评 谈谈节约用水 水要',
)

/** The numbered title that an export sets above its record; group 1 is the title. */
export const recordTitle = pattern(/^\s*\d{1,4}\s*[.．、:：)）]\s*(\S.*)$/u, '12. 渡口修好了桥')

/** A field of a record of an export, its label in brackets or before a colon; groups: label in brackets, label, value. */
export const recordField = pattern(
  /^\s*(?:[【［[〔]\s*(篇名|标题|標題|题名|題名|题目|題目|主题|副题|副标题|副標題|肩题|引题|作者|责任者|責任者|报纸|報紙|报刊|報刊|刊名|来源|來源|出处|出版日期|发表日期|發表日期|发表时间|日期|版次|版面|版号|版名|栏目|欄目|专栏|期号|正文|全文|内容|內容)\s*[】］\]〕]\s*[:：]?|(篇名|题名|題名|肩题|引题|主题|标题|標題|副题|副标题|副標題|正文|全文|内容|內容|版次|报纸|作者|日期)\s*[:：=])\s*(.*)$/u,
  '【篇名】渡口修好木桥',
  '正文：渡口的木桥',
)

/** The address of a text behind its label. */
export const linkField = pattern(
  /^\s*(?:[【［[]?\p{Script=Han}{0,4}(?:[链鏈连連][接结結]|网址|網址|地址)|URL|url|Link|link)\s*[】］\]]?\s*[:：]?\s*(?:https?:|www\.)\S+$/u,
  '原文链接：https://news.example/2014/05.html',
)

/** A field of a record between tags, or a tag alone; groups: its name when it opens, what stands in it. */
export const taggedField = pattern(
  /^\s*(?:<(?!(?:p|br|li|div|h[1-6]|strong|b|em|i|span|a|img|ul|ol|figure|figcaption|blockquote|section|table|t[rdh])[\s>/])([a-z][\w-]{0,20})(?:\s[^<>]*)?>\s*(.*?)\s*(?:<\/\1\s*>)?|<\/[a-z][\w-]{0,20}\s*>)\s*$/iu,
  '<title>渡口修好木桥</title>',
  '<content>渡口的木桥修好了。',
  '</doc>',
)

/** The label of a field of a story, as a typesetter's tag or before a colon; groups: tag, label, what stands behind it. */
export const storyLabel = pattern(
  /^\s*(?:@([A-Za-z][A-Za-z _-]{1,20})\s*[=:]|(Title|Head(?:line)?|Hed|Kicker|Sub-?(?:title|head|headline)|Deck|Dek|Author|By-?line|By|Writer|(?:Issue |Publication )?[Dd]ate|Published|Issue|Volume|Section|Page|Slug|Source|Publication|Keywords|Body(?: text)?|Text|Story|Caption|Cutline)\s*:)\s*(.*)$/iu,
  '@TITLE=Ferry runs again',
  'Headline: Ferry runs again',
)

/** A field that a converter of files writes of a file. */
export const converterField = pattern(
  /^\s*(?:[-*•]\s+)?\*{0,2}(?:Source(?: file)?|Original(?: file)?|File(?: ?name| size| type)?|Type|Format|(?:Extraction|Conversion|OCR) (?:method|engine|tool|date)|Extracted|Converted|Generated|Encoding|Size|Paragraphs|Characters|Words|Lines|Pages|Tables|Images|SHA-?\d+|MD5)(?: (?:count|from|by|on|with))?\s*:\*{0,2}\s*\S/iu,
  '**Source:** 1860-75 Ferry Courier.doc',
  'Pages: 12',
)

/** One of them that no text has at its head. */
export const converterWord = pattern(
  /(?:Extract|Conver|Paragraphs|Characters|Words|Encoding|SHA|MD5|OCR)[^:]*:|\.(?:docx?|pdf|rtf|odt|txt|epub|html?)\s*$|\(converted\)/iu,
  '**Paragraphs:** 1,204',
)

/** The name of the file that a text was made of, the years first; group 1 is the name of the paper. */
export const fileOfPaper = pattern(
  /^(?:\*{2}Source:\*{2} *|# *)?\d{4}(?:[-–—]\d{2,4})?[ _]+((?:\p{Lu}[\p{L}'’&.]* ){1,4}\p{Lu}\p{L}+)\.(?:docx?|pdf|rtf|odt|txt)$/u,
  '1860-75 Ferry Courier.doc',
)

/** A day and a page alone, above an item taken from a paper. */
export const dayAndPage = pattern(
  /^[[(]?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?\.? \p{Lu}\p{Ll}+\.?,? \d{4}|\p{Lu}\p{Ll}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)[\])]?[,;:.–—-]? ?[[(]?(?:pages?|pp?\.?) ?\d{1,3}\p{Ll}?(?:[-–,&] ?\d{1,3})?(?:[,;]? ?(?:col(?:umn|s)?\.?|c\.) ?\d[\d,-]*\p{Ll}?)?[\])]?[.:]?$/iu,
  '3 May 1851, page 2',
  'Sat. May 3, 1851 (p. 2, col. 4)',
)

/** An issue and its day alone, above what was taken from it. */
export const issueAndDay = pattern(
  /^(?:(?:Vol(?:ume|\.)? ?\d+[,:;]? )?(?:Issue|Number|No\.?|Nr\.?)) ?#?\d{1,5}[,:;.]? [(]?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{Ll}+\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}[)]?[.:]?$/iu,
  'Issue 12, 3 May 1851',
)

/** The page above an article in a text archive of a paper; group: the page. */
export const recordPage = pattern(
  /^第\s*(\d{1,3})\s*版\s*[（(][^()（）]{0,12}[)）]$/u,
  '第5版()',
  '第12版(副刊)',
)

/** What the text of a printed record has where its page or its clock turned. */
export const recordMark = pattern(
  /^(?:\[\[Page \p{Lu}{0,2}\d+\]\]|\{time\}\s+\d{4}|\[?(?:Begin|End) (?:of )?[Pp]age \d+\]?)$/u,
  '[[Page M1204]]',
  '{time}  1530',
)

/** The number of a mailing in its subject; group 1 is the number. */
export const hashNumber = pattern(/(?:^|\s)#\s?(\d{1,4})(?!\w)/u, 'E-News #62: pears are in')

/** The title of the chronicle of a month or year. */
export const chronicleTitle = pattern(
  /^[\s\u3000]*(?:[\d〇○一二三四五六七八九]{4}年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?)?(?:大事[记記]|[纪紀]事)$/u,
  '2005年3月大事记',
)

/** The day before an entry of a chronicle. */
export const dayOfChronicle = pattern(
  /^(?:\d{1,2}\s*月\s*)?(?:[1-3]?\d|[二三]?十?[一二三四五六七八九十])\s*日[\s\u3000]+\p{Script=Han}/u,
  '12日　全县护堤会议在渡口召开。',
  '4月5日  石渡小学开学。',
)

/** The day that stands before the name in a masthead of one line. */
export const leadingDay = pattern(
  new RegExp(
    `^${digits}{4}年${digits}{1,2}月${digits}{1,3}日\\s*(?:[(（]?星期[一二三四五六日天][)）]?)?\\s*(?=\\p{Script=Han})`,
    'u',
  ),
  '1953年3月11日 星期三 渡口日报 第2版',
)

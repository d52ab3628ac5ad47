// Letters to an editor: under which words they stand, and whom they address.
import { pattern } from './pattern.ts'

/** A section of letters, which ends with the last of them. */
export const lettersWord = pattern(
  /(?:[来來](?:信|函|稿)|群言堂|[读讀]者之[声聲]|[读讀]者[论論][坛壇]|信箱|LETTERS?|Letters?|CORRESPONDENCE|Correspondence)/u,
  '★读者来信★',
  'LETTERS TO THE EDITOR',
)

/** Sections that never hold news. */
export const readersWord = pattern(
  /(?:来信|來信|来函|來函|信箱|往来|往來|连载|連載|诗页|詩頁|诗歌|文艺|文藝|文苑|副刊|随笔|隨筆|小说|小說|杂谈|雜談|漫画|漫畫|漫笔|漫筆|走笔|走筆|快语|快語|巷议|巷議|家谈|家談|杂谭|漫谈|漫談|漫话|漫話|絮语|门诊|門診|问答|問答|茶座|拾零|拾贝|拾趣|钩沉)$/u,
  '读者来信',
)

/** The address at the head of a letter to a paper. */
export const editorAddressed = pattern(
  /^\s*(?:[编編][辑輯](?:[同先]\p{Script=Han}|部)|(?:To the Editor|TO THE EDITOR|Sir|SIR|Dear Sir|Dear Editor|Madam)\b)/u,
  '编辑同志：',
  'SIR,—May I ask',
)

/** The line below the title of a letter that says to which paper it was written. */
export const toEditorOf = pattern(
  /^to the editor of \S/iu,
  'To the Editor of the Pell Ferry Courier.',
  'To The Editor Of The Lamp.',
)

/** Whom a letter addresses, alone on its line. */
export const addressedOffice = pattern(
  /^[\p{Script=Han}、（）()]{2,20}(?:[处處部社会會办辦局站厂廠]|同志们?|先生|女士|[编編][辑輯]|[单單]位|朋友们?)\s*[:：]$/u,
  '渡口秘书处：',
  '编辑同志：',
)

/** Salutations that open an official text. */
export const salutation = pattern(/^[^。]{2,60}[:：]$/u, '各乡镇人民政府，县政府各部门：')

/** The opening of a letter. */
export const dear = pattern(
  /^(?:My )?[Dd]ear [\p{L} ,&.'’]{2,40}$|^(?:Hello|Hi|Greetings|Good (?:morning|day|evening))\b[\p{L} ]{0,30},$|^(?:Sirs?|Madam|Sir or Madam|Gentlemen|(?:Mr\.? )?Editor)[,:][—–-]*$/u,
  'Dear Friends,',
  'Sir,',
  'My dear people,',
  'Hello all,',
)

/** A line that addresses a letter to an editor and says no more. */
export const toEditorAlone = pattern(
  /^[[(]?(?:To|TO) (?:[Tt]he|THE) (?:[Ee]ditors?|EDITORS?)(?:,? (?:of|OF|The|THE) .{2,50}?)?[\s.,:;—–-]*[\])]?\.?$|^(?:The |THE )?(?:Editor|EDITOR),? (?:of )?(?:the |The |THE )?\p{Lu}[\p{L}' ]{3,40}[:,]$|^(?:Dear |DEAR |My dear )?(?:Mr\.? |MR\.? )?(?:Editors?|EDITORS?)\s?[:,.—–-]*$/u,
  'To the Editor of the Pell Courier.',
  'To the editor:',
  'Editor, Pell Courier:',
  'Dear Editor,',
)

/** A salutation alone on its line that any letter may have. */
export const sirAlone = pattern(
  /^(?:(?:Dear|DEAR|My dear|Respected|Honou?red) )?(?:Sirs?|SIRS?|Madam|MADAM|Gentlemen|GENTLEMEN|Sir or Madam|Sir\/Madam)\s?[,:;.—–-]+$/u,
  'Sir,',
  'Dear Sir or Madam,',
)

/** A letter's salutation with its first words behind it. */
export const sirOpening = pattern(
  /^(?:(?:Dear|DEAR|My dear|MY DEAR) )?(?:Mr\.? (?:Editor|EDITOR)|MR\.? EDITOR|(?:Editor|EDITOR)(?: (?:of )?(?:the )?\p{Lu}[\p{L}-]+)?|Sirs?|SIRS?|Madam|MADAM|Gentlemen|GENTLEMEN)\s?(?:[,:;.]? ?[—–-]{1,2}|[,:;]) ?["“'‘]?\p{Lu}/u,
  'SIR,—Will you allow me',
  'Dear Sir: I saw',
  'Editor Courier: Who mends',
)

/** The name of a section of letters. */
export const lettersSection = pattern(
  /^(?:(?:ORIGINAL|Original|OPEN|Open|OUR|Our|GENERAL|General|READERS['’]?|Readers['’]?) )?(?:CORRESPONDENCE|Correspondence|LETTERS?|Letters?|MAIL ?(?:BAG|BOX)|Mail ?(?:bag|Bag|box|Box)|POSTBAG|Postbag|LETTER ?(?:BOX|BAG)|Letter ?(?:box|bag))(?: (?:TO|to) (?:THE|the) (?:EDITORS?|[Ee]ditors?|\p{Lu}[\p{L}-]+)| (?:FROM|from) (?:OUR |our )?(?:READERS|[Rr]eaders))?\.?$|^(?:(?:OUR |Our )?(?:READERS['’]?|Readers['’]?) (?:VIEWS|LETTERS|FORUM|PAGE|WRITE|Views|[Ll]etters|Forum|Page|[Ww]rite)|(?:THE |The )?(?:PEOPLE|People)['’](?:S|s) (?:FORUM|COLUMN|VOICE|Forum|Column|Voice))\.?$|^(?:VOICE OF THE PEOPLE|Voice of the People|(?:OUR )?READERS WRITE|Readers [Ww]rite|FROM OUR READERS|From Our Readers|PUBLIC OPINION|(?:THE )?FORUM)\.?$/u,
  'CORRESPONDENCE.',
  'Letters to the Editor',
  'OUR READERS WRITE',
  'LETTERS TO THE STAR',
  "THE PEOPLE'S FORUM.",
)

/** The end of a letter, above its signature, behind which the line has no more words. */
export const letterEnd = pattern(
  /^(?:(?:I|We) (?:am|are|remain|have the hono[u]?r to (?:be|remain))\b.{0,40}[,.]|(?:[Yy]ours|YOURS)\b.{0,40}[,.]|[Yy]our (?:most )?(?:obedient|humble|faithful)\b.{0,40}[,.]|(?:Respectfully|Sincerely|Faithfully|Very truly|Cordially|Gratefully)\b.{0,24},|—?I am, &c\.,?)$/u,
  'I am, Sir, yours truly,',
  'Your obedient servant,',
  'Sincerely,',
)

/** A pen name: capitals, or words in quotation marks. */
export const penNameLine = pattern(
  /^[-–—~\s]*(?:["“'‘][\p{L} .'’-]{3,36}["”'’]|(?=\p{Lu}{2}|\p{Lu} \p{Lu}{2}|\p{Lu}\.)\p{Lu}[\p{Lu} .'’&-]{2,40})[.,]?$/u,
  'A THIRSTY TRAVELLER.',
  '"Lamplighter."',
  'E. M. L.',
)

/** Where a writer lives, below the signature: a house and its street, or the names of a place. */
export const writersPlace = pattern(
  /^(?:\d{1,4}[A-Za-z]?,? \p{Lu}[\p{L} .,'’-]{3,44}|(?:(?=((?:\p{Lu}[\p{L}'’.-]*|of|the|on|in|upon|by),? ?))\1){1,6})[.,]?$/u,
  '14, Quay Street.',
  'Rural Pell Ferry',
  'Tarn-on-the-Hill, Sallow',
)

/** What an editor adds below a letter or above the first: who vouches, what letters must be. */
export const editorsWord = pattern(
  /^[[(].{0,120}[\])]$|^(?:All )?[Ll]etters (?:must|should|are|to|may|will)\b/u,
  '[Name and address supplied.—Ed.]',
  'Letters must be signed.',
)

/** A name behind what the one who bears it is called, in brackets. */
export const titleInBrackets = pattern(
  /^[(][\p{L}.]{2,5}[)] (?:\p{Lu}\.? ?){0,4}\p{Lu}[\p{L}'’-]+[.,]?$/u,
  '(Mrs.) E. M. LORNE,',
)

/** The end of a letter behind its last sentence, above its signature. */
export const letterEndBehind = pattern(
  /[.!?]["”'’]?\s?[—–-]{0,2}\s?(?:(?:I|We) (?:am|are|remain|have the hono[u]?r)\b|[Yy]ours\b|[Yy]our (?:most )?(?:obedient|humble))[^.!?]{0,40}(?:,|(?:&c|etc)\.,?)$/u,
  'There are four planks gone.—Yours, etc.,',
  'It was not so in my day.—I am, Sir,',
)

/** The question of a reader that a paper answers. */
export const asks = pattern(/^[\s\u3000]*(?:问|問)[:：]/u, '问：渡船几点开？')

/** What stands over the words that editors add below a text. */
export const editorsAdd = pattern(
  /^[【[（(]?[编編][\s\u3000]*(?:[后後](?:[话話记記])?|[余餘]|者[附后後][记記言])[】\]）)]?$/u,
  '编　后',
  '【编者附记】',
)

/** The editor's reply below a reader's letter. */
export const editorReplies = pattern(
  /^[\s\u3000]*[【[（(]?(?:(?:本[刊报報]|[编編][辑輯][部]?|[编編]者|主[编編]|小[编編]|版主|[记記]者|站[长長])\s*)(?:回[复復覆信]|答[复復覆]?|的[话話]|[点點][评評]|[寄附]?[语語]|[说說])[】\]）)]?\s*[:：]/u,
  '编辑回复：您的木船我们也想坐一坐。',
  '【本刊答复】：',
  '小编说：',
)

/** A place or a reader, and the name that signs a letter; group: the name. */
export const placeAndSigner = pattern(
  /^[\s\u3000（(—–-]*(?:\p{Script=Han}{2,12}[省市县縣区區州旗镇鎮乡鄉村屯]|[读讀]者|网友|網友|(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古|香港|澳门|台湾|臺灣|台北|臺北)\p{Script=Han}{0,6})[\s\u3000·・/／，,、]+(\p{Script=Han}{2,4})[\s\u3000]*[）)]?$/u,
  '辽源省临河市　林远',
  '（山东青石 何立）',
  '读者　林远',
)

/** The number by which a site keeps a text. */
export const numberOfPage = pattern(
  /^(?:[编編][号號]|文章(?:编号|編號)|ID|[稿文]号)\s*[:：]\s*[\w-]+$/u,
  '编号:11845675',
)

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
export const toEditorOf = pattern(/^To the Editor of \S/u, 'To the Editor of the Pell Ferry Courier.')

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
  /^(?:My )?[Dd]ear [\p{L} ,&.'’]{2,40}$|^(?:Hello|Hi|Greetings|Good (?:morning|day|evening))\b[\p{L} ]{0,30},$/u,
  'Dear Friends,',
  'My dear people,',
  'Hello all,',
)

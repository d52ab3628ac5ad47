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

/** What stands behind the last name of a signature: an age or a class, what one does by it. */
export const behindSigned = pattern(
  /[\s\u3000]*(?:[（(][^（）()]{1,8}[）)]|(?<=[\s\u3000])[谨謹敬]?[启啟宣具上]|(?<=[\s\u3000])[记記辑輯编編译譯曲唱整])$/u,
  '二(1)班 林远（7岁）',
  '財政 林 亞 福 啟',
)

/** What parts the words of a signature: space, a stroke, a point, who sang and who wrote down. */
export const betweenSigned = pattern(
  /[\s\u3000]+(?:[词詞曲唱述口记記][\s\u3000]+)?|[、，,；;／/・·•|｜]/u,
  '百货二店・林 茹',
  '林远、何立',
)

/** A post with the name right behind it; groups: post, name. */
export const gluedPost = pattern(
  /^(\p{Script=Han}{0,8}?(?:[秘书書理事会會校院所站馆館处處局科部村社园園队隊厂廠镇鎮乡鄉县縣區区里行署团團市省州]{1,2}[長长]|主任|书记|書記|主席|知事|道尹|主[编編]|[总總][务務]|[财財][政务務]|司[库庫]|核[数數]|[会會][计計]|代表|院長|巡官|督学|督學))(\p{Script=Han}{2,4})$/u,
  '縣長項秉璋',
  '清和縣知事魏炳南',
)

/** A word of characters spaced out that names an office or a section after all. */
export const officeSpaced = pattern(
  /(?:[办辦部局科股站委社所厂廠院处處室馆館团團课課组組]|[启啟]事|[简簡][讯訊]|[编編]者|[记記]者|[来來]信|通告|通知|公告|小言|[读讀]者)$/u,
  '窑务组',
  '来信',
)

/** A place, such as a town, a district, a street. */
export const placeWord = pattern(/[省市縣县鎮镇鄉乡區区村路街巷里弄邨洲州]$/u, '望江县', '解放路')
